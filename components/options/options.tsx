import { useState } from 'preact/hooks';
import '../ui/tokens.css';
import '../ui/ui.css';
import './options.css';
import { NotRead } from '../not-read.tsx';
import { text } from '../text.ts';
import { useStored } from '../use-stored.ts';
import { DataSection } from './data-section.tsx';
import { EstablishmentSection } from './establishment-section.tsx';
import { HostsSection } from './hosts-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { LearnSection } from './learn-section.tsx';
import { PagesSection } from './pages-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SaidBar } from './said-bar.tsx';
import { SourcesSection } from './sources-section.tsx';
import { createState } from './state.ts';

/** What an administrator can set: saved at once, each with one line that explains it. */
export function Options() {
  const [state] = useState(createState);
  const retry = useStored(state.stored);

  return (
    <>
      <main class="options">
        <header>
          <img src="/icon.svg" alt="" width={36} height={36} />
          <h1>{text('options_title')}</h1>
        </header>
        {state.stored.value ? (
          <>
            <PagesSection state={state} />
            <LanguageSection state={state} />
            <EstablishmentSection state={state} />
            <SourcesSection state={state} />
            <HostsSection />
            <ProfileSection />
            <DataSection state={state} />
            <LearnSection />
          </>
        ) : (
          <NotRead retry={retry} />
        )}
      </main>
      <SaidBar state={state} />
    </>
  );
}
