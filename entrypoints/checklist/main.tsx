import { Checklist } from '../../components/checklist/checklist.tsx';
import { openPage } from '../../components/open-page.ts';

void openPage(<Checklist place="tab" />);
