import type { Page } from 'playwright-core';
import type { SkinName } from '../../medimail/index.ts';
import { BootstrapMedimail } from './bootstrap.ts';
import { CardsMedimail } from './cards.ts';
import { ClassicMedimail } from './classic.ts';
import { ComponentsMedimail } from './components.ts';
import { FramesetMedimail } from './frameset.ts';
import { JqueryUiMedimail } from './jqueryui.ts';
import type { MedimailPages } from './pages.ts';
import { SpaMedimail } from './spa.ts';

/** How to find one's way in each rendering of the demo. */
export const PAGES: Record<SkinName, new (page: Page) => MedimailPages> = {
  classic: ClassicMedimail,
  bootstrap: BootstrapMedimail,
  jqueryui: JqueryUiMedimail,
  frameset: FramesetMedimail,
  cards: CardsMedimail,
  spa: SpaMedimail,
  components: ComponentsMedimail,
};
