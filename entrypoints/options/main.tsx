import { openPage } from '../../components/open-page.ts';
import { Options } from '../../components/options/options.tsx';

void openPage(<Options />, 'options_title');
