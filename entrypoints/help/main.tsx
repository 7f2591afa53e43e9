import { Help } from '../../components/help/help.tsx';
import { openPage } from '../../components/open-page.ts';

void openPage(<Help />, 'help_title');
