import { useEffect, useState } from 'preact/hooks';
import '../ui/tokens.css';
import '../ui/ui.css';
import './report.css';
import { loadReport, type Report } from '../../lib/page/report.ts';
import { download } from '../download.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { reportOf } from './report-of.ts';

/**
 * Shows exactly what is in a report before anything is saved: the page as it will be read, and the file itself.
 *
 * @param tab whose page it is about
 */
export function ReportPreview({ tab }: { tab: number }) {
  const { report, retry } = useReport(tab);
  if (report === 'reading') return null;
  return (
    <main class="report">
      <header>
        <img src="/icon.svg" alt="" width={36} height={36} />
        <h1>{text('report_title')}</h1>
      </header>
      {report ? (
        <Preview report={report} />
      ) : (
        <Callout title={text('report_none_title')}>
          <p>{text('report_none')}</p>
          <Button action="retry" onAction={retry}>
            {text('action_retry')}
          </Button>
        </Callout>
      )}
    </main>
  );
}

function Preview({ report }: { report: Report }) {
  const file = `${JSON.stringify(report, undefined, 2)}\n`;
  return (
    <>
      <p>{text('report_about')}</p>
      <div class="buttons">
        <Button
          action="save-report"
          look="solid"
          onAction={() => download(text('report_file'), 'application/json', file)}
        >
          {text('report_save')}
        </Button>
      </div>
      <h2>{text('report_page')}</h2>
      {/* No script runs in it, and nothing is fetched. */}
      <iframe title={text('report_page')} sandbox="" srcdoc={loadReport(report)} />
      <h2>{text('report_content')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls. */}
      <pre tabIndex={0}>{file}</pre>
    </>
  );
}

function useReport(tab: number): { report: Report | undefined | 'reading'; retry: () => void } {
  const [report, set] = useState<Report | undefined | 'reading'>('reading');
  const ask = () => {
    set('reading');
    void reportOf(tab).then(set, () => set(undefined));
  };
  useEffect(ask, [tab]);
  return { report, retry: ask };
}
