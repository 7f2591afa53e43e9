import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** The sides of the icons that the manifest names, in pixels. */
export const ICON_SIZES = [16, 32, 48, 96, 128] as const;

const PUBLIC = join(dirname(fileURLToPath(import.meta.url)), '../../public');

/** Where the icon of a size is kept. */
export function iconPath(size: number): string {
  return join(PUBLIC, `icon/${size}.png`);
}

/** Draws `public/icon.svg` at a size, as a PNG. */
export async function drawIcon(size: number): Promise<Buffer> {
  const svg = await readFile(join(PUBLIC, 'icon.svg'));
  // Drawn at the density of the size itself: scaling a bitmap down would blur the 16 pixels.
  const density = (72 * size) / 128;
  return sharp(svg, { density }).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
}

// `npx tsx test/run/icons.ts` writes them all.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const size of ICON_SIZES) await writeFile(iconPath(size), await drawIcon(size));
}
