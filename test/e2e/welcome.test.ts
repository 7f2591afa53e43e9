import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { openOwnPage } from './support/own-page.ts';
import { useSession } from './support/session.ts';
import { until } from './support/until.ts';

describe('the first run', () => {
  const session = useSession();

  it('shows once what the assistant does, and where to begin', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'assistant-per-first-'));
    const { port } = session.medimail;
    const first = await launchChromium({ port, profile, welcome: true });
    const isWelcome = (page: { url(): string }) => page.url().endsWith('/welcome.html');
    const page = await until('the welcome page', async () => first.context.pages().find(isWelcome));
    await page.getByRole('heading', { name: 'Bienvenue dans Assistant PER' }).waitFor();
    expect(await page.getByRole('img').count()).toBe(4);
    expect(first.context.pages().filter(isWelcome)).toHaveLength(1);
    await page.getByText('puis sur l’épingle à côté d’Assistant PER').waitFor();
    await page.getByRole('link', { name: 'S’exercer sur un compte fictif' }).click();
    await page.getByRole('heading', { name: 'Votre mission' }).waitFor();
    await first.close();
    // What belongs to the browser may still be writing there.
    await rm(profile, { recursive: true, force: true }).catch(() => undefined);
  });

  it('is seen again from the settings and from the help', async () => {
    for (const name of ['options.html', 'help.html'] as const) {
      const page = await openOwnPage(session, name);
      await page.getByRole('link', { name: 'Revoir la présentation' }).click();
      await page.getByRole('heading', { name: 'Bienvenue dans Assistant PER' }).waitFor();
      await page.close();
    }
  });
});
