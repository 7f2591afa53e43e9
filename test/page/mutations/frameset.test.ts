import { describeSkin } from './describe-skin.ts';

describeSkin('frameset');
