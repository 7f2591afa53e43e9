import { useState } from 'preact/hooks';
import '../ui/tokens.css';
import '../ui/ui.css';
import './annuaire.css';
import './drop-zone.css';
import './jobs.css';
import './list-preview.css';
import './accounts.css';
import './notice.css';
import './narrow.css';
import { EstablishmentForm } from '../establishment/establishment-form.tsx';
import { NotRead } from '../not-read.tsx';
import { RecordsSection } from '../records/records-section.tsx';
import { text } from '../text.ts';
import { useStored } from '../use-stored.ts';
import { AccountsSection } from './accounts-section.tsx';
import { createActs } from './acts.ts';
import { DropZone } from './drop-zone.tsx';
import { type AnnuaireProps, JobList } from './job-list.tsx';
import { NoticeLine } from './notice-line.tsx';
import { createState } from './state.ts';

/** The page where files of the national directory, and lists, are read; nothing leaves the machine. */
export function Annuaire() {
  const [props] = useState<AnnuaireProps>(() => {
    const state = createState();
    return { state, acts: createActs(state) };
  });
  const { state, acts } = props;
  const retry = useStored(state.stored);

  const stored = state.stored.value;
  return (
    <div class="annuaire">
      <header class="top">
        <img src="/icon.svg" alt="" width={40} height={40} />
        <div>
          <h1>{text('annuaire_title')}</h1>
          <p class="soft">{text('annuaire_intro')}</p>
        </div>
      </header>
      {stored ? (
        <>
          <main>
            <DropZone acts={acts} />
            <JobList {...props} />
            <AccountsSection {...props} />
          </main>
          <aside>
            <section class="box" aria-labelledby="establishment">
              <h2 id="establishment">{text('establishment_title')}</h2>
              <p class="soft">{text('establishment_about')}</p>
              <EstablishmentForm
                settings={stored.settings}
                fixed={stored.fixed}
                onChange={acts.saveSettings}
              />
            </section>
            <RecordsSection stored={stored} onDone={acts.say} />
          </aside>
        </>
      ) : (
        <main>
          <NotRead retry={retry} />
        </main>
      )}
      <NoticeLine {...props} />
    </div>
  );
}
