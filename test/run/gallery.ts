import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { Assistant } from '../e2e/support/assistant.ts';
import { type Browser, launchChromium } from '../e2e/support/chromium.ts';
import { ClassicMedimail } from '../e2e/support/classic.ts';
import { walkThrough } from '../e2e/support/moments.ts';
import { SCREENS, showScreen } from '../e2e/support/screens.ts';
import type { Session } from '../e2e/support/session.ts';
import type { Spoken } from '../e2e/support/words.ts';
import { startMedimail } from '../medimail/index.ts';

/**
 * `npm run gallery`: writes a picture of every screen and state, in French and English, light and dark, 1280 and
 * 320 px wide, and a page to look at them all. `npm run gallery -- popup` takes only those whose name holds « popup ».
 */
const FOLDER = '.output/gallery';
const WIDTHS = [1280, 320] as const;
const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['fr', 'en'] as const;
/** The longest page that is taken whole, in CSS pixels. */
const LONGEST = 6000;

const wanted = process.argv.slice(2).join(' ');
const isWanted = (name: string) => name.includes(wanted);
const taken: string[] = [];

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const language of LANGUAGES) {
  const medimail = await startMedimail({ sessionless: true, banner: false, pageSize: 14 });
  const browser = await launchChromium({ port: medimail.port, language });
  try {
    const page = await browser.context.newPage();
    await takeScreens(browser, page, language);
    await takeMoments({ medimail, browser }, page, language);
  } finally {
    await browser.close();
    await medimail.close();
  }
}
writeFileSync(`${FOLDER}/index.html`, index(taken));
console.log(`${taken.length} pictures are in ${FOLDER}/: open ${FOLDER}/index.html.`);

async function takeScreens(browser: Browser, page: Page, language: Spoken): Promise<void> {
  for (const screen of SCREENS.filter(({ name }) => isWanted(name))) {
    await page.setViewportSize({ width: WIDTHS[0], height: 800 });
    await showScreen(browser, page, screen, language);
    await takeAll(page, `${screen.name}, ${language}`, { schemes: SCHEMES, whole: true });
  }
}

async function takeMoments(session: Session, page: Page, language: Spoken): Promise<void> {
  if (!isWanted('overlay')) return;
  const tab = { pages: new ClassicMedimail(page), assistant: await Assistant.on(page) };
  await page.setViewportSize({ width: WIDTHS[0], height: 800 });
  // What lies over Medimail is light as Medimail is; in French it is looked at in the dark too.
  const how = { schemes: language === 'fr' ? SCHEMES : (['light'] as const), whole: false };
  await walkThrough(
    session,
    tab,
    (moment) => takeAll(page, `overlay, ${moment}, ${language}`, how),
    language,
  );
}

interface How {
  schemes: readonly (typeof SCHEMES)[number][];
  /** The page from its beginning to its end, if that is not too far; else what is seen of it at once. */
  whole: boolean;
}

async function takeAll(page: Page, name: string, { schemes, whole }: How): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const file = `${name}, ${colorScheme}, ${width}`.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
      await page.screenshot({ path: `${FOLDER}/${file}.png`, fullPage: whole && height <= LONGEST });
      taken.push(`${file}.png`);
    }
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 800 });
}

function index(files: readonly string[]): string {
  const figures = files.map(
    (file) =>
      `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${file}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Assistant PER: every screen and state</title>
<style>
  body { margin: 24px; font: 14px system-ui; background: #eceff1; }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(360px, 1fr)); gap: 16px; }
  figure { margin: 0; padding: 8px; background: #fff; }
  img { max-width: 100%; max-height: 480px; display: block; margin: auto; }
</style>
<main>
${figures.join('\n')}
</main>
</html>
`;
}
