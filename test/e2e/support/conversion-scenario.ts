import { expect } from 'vitest';
import { findByMail, type Medimail, rppsFor } from '../../medimail/index.ts';
import { convert } from './convert.ts';
import type { AnyTab } from './session.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';

/** Leads one account through the eight steps, the night of its publication included, and looks at what Medimail holds. */
export async function convertOne(medimail: Medimail, { pages, assistant }: AnyTab): Promise<void> {
  const account = findByMail(medimail.state, MAIL);
  if (!account) throw new Error('not in the demo');
  const rpps = rppsFor(account);
  await convert({ pages, assistant }, { mail: MAIL, rpps });

  const converted = findByMail(medimail.state, MAIL);
  expect(converted).toMatchObject({ bal: 'PER', rpps, correspondence: { visible: true } });
  expect(converted?.correspondence?.address).toMatch(/^(lea\.schiano|schiano\.lea)@/);

  medimail.publishNight();
  await pages.openList(MAIL);
  await pages.plus(MAIL).click();
  // The list's own card says that it is done, too, but not that it is published.
  const card = await assistant.waitForText('est publiée');
  expect(card).toMatchObject({ step: 'publication', state: 'done' });
  expect(findByMail(medimail.state, MAIL)?.correspondence?.publishedAt).toBeDefined();
}
