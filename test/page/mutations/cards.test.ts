import { describeSkin } from './describe-skin.ts';

describeSkin('cards');
