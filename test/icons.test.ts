import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawIcon, ICON_SIZES, iconPath } from './run/icons.ts';

/** How much a channel may differ: renderers round, a changed drawing does more. */
const TOLERANCE = 8;

const pixelsOf = (png: string | Buffer) =>
  sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

it.each(ICON_SIZES)('the icon of %d pixels is the drawing', async (size) => {
  const [kept, drawn] = await Promise.all([pixelsOf(iconPath(size)), pixelsOf(await drawIcon(size))]);
  expect([kept.info.width, kept.info.height, kept.info.channels]).toEqual([size, size, 4]);
  const differences = kept.data.map((channel, at) => Math.abs(channel - (drawn.data[at] ?? 0)));
  expect(Math.max(...differences)).toBeLessThanOrEqual(TOLERANCE);
  // Two empty drawings are alike too.
  expect(new Set(kept.data).size).toBeGreaterThan(10);
});
