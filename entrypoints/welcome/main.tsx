import { openPage } from '../../components/open-page.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';

void openPage(<Welcome />, 'welcome_title');
