import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { formatNumber } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { FileName } from './file-name.tsx';
import type { Job } from './job.ts';
import type { AnnuaireProps } from './job-list.tsx';
import { ListCard } from './list-card.tsx';
import { MailboxSummary } from './mailbox-summary.tsx';
import { PractitionerSummary } from './practitioner-summary.tsx';
import { extractProblemWords, listProblemWords } from './problem-words.ts';
import { ReadingProgress } from './reading-progress.tsx';

interface Props extends AnnuaireProps {
  job: Job;
}

/** One file: how far its reading is, then what came out of it. */
export function JobCard({ job, state, acts }: Props) {
  const { state: now } = job;
  const name = job.name || text('annuaire_pasted');
  const isRunning = now.is === 'waiting' || now.is === 'reading';
  return (
    <li class="job" data-job={now.is} data-name={name}>
      <header>
        <h2>
          <FileName name={name} />
        </h2>
        {isRunning ? (
          <Button
            action="cancel"
            label={text('action_for', text('action_cancel'), name)}
            onAction={() => acts.cancel(job)}
          >
            {text('action_cancel')}
          </Button>
        ) : (
          <Button
            action="dismiss"
            look="icon"
            label={text('annuaire_dismiss', name)}
            onAction={() => acts.dismiss(job)}
          >
            <Icon drawing="close" />
          </Button>
        )}
      </header>
      <Body job={job} state={state} acts={acts} />
    </li>
  );
}

function Body({ job, state, acts }: Props) {
  const now = job.state;
  switch (now.is) {
    case 'waiting':
      return <p>{text('annuaire_waiting')}</p>;
    case 'reading':
      return <ReadingProgress reading={now} />;
    case 'cancelled':
      return <p role="status">{text('annuaire_cancelled')}</p>;
    case 'failed':
      return (
        <Callout title={text('annuaire_failed_title')} tone="bad">
          <p>{text('annuaire_failed')}</p>
          <Button action="retry" onAction={now.retry}>
            {text('action_retry')}
          </Button>
        </Callout>
      );
    case 'not-a-list':
      return <Problem {...listProblemWords(now.problem)} />;
    case 'not-an-extract':
      return <Problem {...extractProblemWords(now.problem)} />;
    case 'list':
      return <ListCard job={job} list={now} state={state} acts={acts} />;
    case 'imported':
      return (
        <div class="done" role="status">
          <Icon drawing="done" />
          <p>{text('annuaire_imported', formatNumber(now.given), formatNumber(now.added))}</p>
          {now.undo && (
            <Button action="undo-import" look="quiet" onAction={now.undo}>
              {text('action_undo')}
            </Button>
          )}
        </div>
      );
    case 'practitioners':
      return <PractitionerSummary facts={now.facts} tally={now.tally} />;
    default:
      return <MailboxSummary facts={now.facts} tally={now.tally} stored={state.stored.value} />;
  }
}

function Problem({ title, advice }: { title: string; advice: string }) {
  return (
    <Callout title={title} tone="bad">
      <p>{advice}</p>
      <p>{text('annuaire_untouched')}</p>
    </Callout>
  );
}
