import { text } from '../text.ts';
import type { Acts } from './acts.ts';
import { JobCard } from './job-card.tsx';
import type { AnnuaireState } from './state.ts';

export interface AnnuaireProps {
  state: AnnuaireState;
  acts: Acts;
}

/** The files that were given, the last one first. */
export function JobList({ state, acts }: AnnuaireProps) {
  if (state.jobs.value.length === 0) return null;
  return (
    <ul class="jobs" aria-label={text('annuaire_files')}>
      {state.jobs.value.map((job) => (
        <JobCard key={job.id} job={job} state={state} acts={acts} />
      ))}
    </ul>
  );
}
