import { openPage } from '../../components/open-page.ts';
import { ReportPreview } from '../../components/report/report-preview.tsx';

const tab = Number(new URLSearchParams(location.search).get('tab'));
void openPage(<ReportPreview tab={tab} />, 'report_title');
