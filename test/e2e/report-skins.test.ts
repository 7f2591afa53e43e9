import { resolve } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReport, type Report, reportSchema } from '../../lib/page/report.ts';
import { SKINS, type SkinName } from '../medimail/index.ts';
import { leaksIn, secretsOf } from '../page/support/leaks.ts';
import { comparable } from '../page/support/same-reading.ts';
import type { inPage as InPage } from './support/in-page.ts';
import { MEDIMAIL_URL, useSession } from './support/session.ts';
import { PAGES } from './support/skins.ts';

declare const inPage: typeof InPage;

const MAIL = 'lea.schiano@esante-occitanie.fr';
const PERSONAL = 'm.martin@ch-demo.fr';
/** Another site than Medimail: the extension does nothing there. */
const ELSEWHERE = 'https://rapport.test/';

const session = useSession();
let script: string;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'support/in-page.ts'), formats: ['iife'], name: 'built' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  script = output.output[0].code;
});

/** The report of the document that an element is in, once the element is there. */
async function reportOf(element: Locator): Promise<Report> {
  await element.waitFor();
  await element.page().waitForLoadState('networkidle');
  const frame = await (await element.elementHandle())?.ownerFrame();
  if (!frame) throw new Error('no frame');
  return writeIn(frame);
}

async function writeIn(frame: Frame): Promise<Report> {
  await frame.addScriptTag({ content: script });
  return frame.evaluate(() => inPage.write({ url: location.href, version: '1.0' }));
}

/** What a browser makes of a report that is opened as a page. */
async function reread(report: Report) {
  const page = await session.browser.context.newPage();
  await page.route(ELSEWHERE, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: loadReport(report) }),
  );
  await page.goto(ELSEWHERE);
  await page.addScriptTag({ content: script });
  const read = await page.evaluate(() => inPage.reread());
  await page.close();
  return read;
}

async function check(report: Report, kind: string): Promise<void> {
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  expect(report.page.reading?.kind).toBe(kind);
  expect(leaksIn(JSON.stringify(report), secretsOf(session.medimail.state.accounts))).toEqual([]);
  const { summary, misplaced } = await reread(report);
  expect(comparable(summary)).toEqual(report.page.reading && comparable(report.page.reading));
  expect(misplaced).toEqual([]);
}

describe.each(Object.keys(SKINS) as SkinName[])('in the skin %s, the report', (skin) => {
  it('of each page tells nothing of anybody, and is read as the page is', async () => {
    session.medimail.reset();
    session.medimail.setOptions({ skin });
    const page = await session.browser.context.newPage();
    const pages = new PAGES[skin](page);
    await pages.openList(MAIL);
    await check(await reportOf(pages.row(MAIL)), 'account-list');
    await pages.menu?.(MAIL).click();
    await pages.pencil(MAIL).click();
    await check(await reportOf(pages.rpps), 'record');
    await pages.changeType.click();
    await check(await reportOf(pages.validate), 'type-change');
    await pages.openList(PERSONAL);
    await pages.menu?.(PERSONAL).click();
    await pages.plus(PERSONAL).click();
    await check(await reportOf(pages.address), 'correspondence');
    await page.close();
  });
});

it('of a page that its script has made very large or very deep is written', async () => {
  const page = await session.browser.context.newPage();
  session.medimail.setOptions({ skin: 'classic' });
  await page.goto(MEDIMAIL_URL);
  await page.evaluate(() => {
    document.body.innerHTML = '<b>Schiano</b>'.repeat(100_000);
  });
  const large = await writeIn(page.mainFrame());
  expect(large.page.html.match(/<b>Xxxxxxx<\/b>/g)).toHaveLength(100_000);
  await page.evaluate(() => {
    document.body.innerHTML = '';
    let at: Element = document.body;
    for (let depth = 0; depth < 5000; depth++) at = at.appendChild(document.createElement('b'));
    at.textContent = 'Schiano';
  });
  expect((await writeIn(page.mainFrame())).page.html).toContain('Xxxxxxx');
  await page.close();
});
