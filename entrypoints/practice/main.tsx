import { openPage } from '../../components/open-page.ts';
import { Practice } from '../../components/practice/practice.tsx';

void openPage(<Practice />, 'practice_title');
