import type { Assistant } from './assistant.ts';

/** Waits until a screen reader is told what the card says: it is told a moment after the card is shown. */
export async function waitForAnnounced(assistant: Assistant): Promise<void> {
  await assistant.wait('a screen reader to be told what the card says', async () => {
    const card = await assistant.card();
    if (!card) return true;
    const said = await assistant.announcement();
    // A held save is told by an alert of its own.
    if ((await assistant.reader.all('data-action', 'save-anyway')).length > 0)
      return said === '' || undefined;
    const words = (await sentences(assistant))[0];
    // A folded card shows no sentence, and tells the one that it would show.
    return said && (words === undefined || said.endsWith(words)) ? true : undefined;
  });
}

/** What the card says to do. */
async function sentences({ reader }: Assistant): Promise<string[]> {
  const shown = [...(await reader.all('class', 'say')), ...(await reader.all('class', 'say done'))];
  return shown.map(({ text }) => text.trim());
}
