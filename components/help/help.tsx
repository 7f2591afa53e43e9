import { useCallback, useState } from 'preact/hooks';
import '../ui/tokens.css';
import '../ui/ui.css';
import './help.css';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/format.ts';
import { helpContent } from './content.ts';
import { Entries } from './entries.tsx';
import { searchHelp } from './search.ts';
import { Shortcuts } from './shortcuts.tsx';
import { Steps } from './steps.tsx';
import { useAnchor } from './use-anchor.ts';

/** The procedure, frequent questions, Medimail's errors and its words: searched, printed, opened at a step. */
export function Help() {
  const [query, search] = useState('');
  const showAll = useCallback(() => search(''), []);
  const current = useAnchor(query === '', showAll);
  const found = searchHelp(helpContent(), query);

  return (
    <main class="help">
      <header>
        <img src="/icon.svg" alt="" width={36} height={36} />
        <h1>{text('help_title')}</h1>
        <Button action="print" onAction={() => window.print()}>
          {text('help_print')}
        </Button>
      </header>
      <search class="search">
        <label>
          {text('help_search')}
          <input
            class="field"
            type="search"
            value={query}
            autocomplete="off"
            onInput={(event) => search(event.currentTarget.value)}
          />
        </label>
        <p role="status">{query.trim() !== '' && resultOf(found.count)}</p>
      </search>
      <Steps steps={found.steps} current={current} />
      <Entries id="questions" title={text('help_questions')} entries={found.questions} current={current} />
      <Entries id="errors" title={text('help_errors')} entries={found.errors} current={current} />
      <Entries id="glossary" title={text('help_glossary')} entries={found.glossary} current={current} />
      {query.trim() === '' && <Shortcuts />}
      <footer class="buttons">
        <a class="button" href="/practice.html">
          {text('options_open_practice')}
        </a>
        <a class="button" href="/welcome.html">
          {text('options_open_welcome')}
        </a>
        <a class="button" href="/options.html">
          {text('action_options')}
        </a>
      </footer>
    </main>
  );
}

function resultOf(count: number): string {
  return count === 0 ? text('help_found_none') : text('help_found', formatNumber(count));
}
