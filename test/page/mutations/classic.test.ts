import { describeSkin } from './describe-skin.ts';

describeSkin('classic');
