import { copyFileSync, mkdirSync } from 'node:fs';
import sharp from 'sharp';
import { takeScreenshots } from './screenshots.ts';

/** The screenshots that the README shows, by the name that it gives them. */
const PICTURES = {
  list: '1-list',
  rpps: '5-lea.schiano-rpps-wrong',
  suggestion: '7-fbesancon-suggestion',
  popup: '9-popup',
};
/** Those of the stores, which take 1280 × 800. */
const STORE_PICTURES = {
  '1-list': '1-list',
  '2-rpps': '5-lea.schiano-rpps-wrong',
  '3-suggestion': '7-fbesancon-suggestion',
  '4-publication': '8-fbesancon-publication',
  '5-checklist': '10-checklist',
};
const SCREENSHOTS = '.output/screenshots';
const FOLDER = '.github/pictures';
const STORE_FOLDER = 'docs/store/pictures';

await takeScreenshots(SCREENSHOTS);
for (const folder of [FOLDER, STORE_FOLDER]) mkdirSync(folder, { recursive: true });
for (const [name, from] of Object.entries(PICTURES)) {
  copyFileSync(`${SCREENSHOTS}/${from}.png`, `${FOLDER}/${name}.png`);
}
for (const [name, from] of Object.entries(STORE_PICTURES)) {
  // Chrome's store takes no transparency.
  const picture = sharp(`${SCREENSHOTS}/${from}.png`).removeAlpha();
  await picture.png({ compressionLevel: 9, adaptiveFiltering: true }).toFile(`${STORE_FOLDER}/${name}.png`);
}
