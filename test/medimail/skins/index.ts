import type { Skin } from '../skin.ts';
import { bootstrap } from './bootstrap/index.ts';
import { cards } from './cards/index.ts';
import { classic } from './classic/index.ts';
import { components } from './components/index.ts';
import { frameset } from './frameset/index.ts';
import { jqueryui } from './jqueryui/index.ts';
import { spa } from './spa/index.ts';

/** Every rendering of the demo. A new one is a folder here and a line below. */
export const SKINS = {
  classic,
  bootstrap,
  jqueryui,
  frameset,
  cards,
  spa,
  components,
} as const satisfies Record<string, Skin>;

export type SkinName = keyof typeof SKINS;

/** Whether there is a skin of that name. */
export function isSkinName(name: string): name is SkinName {
  return Object.hasOwn(SKINS, name);
}
