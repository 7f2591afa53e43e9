import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import '../ui/tokens.css';
import '../ui/ui.css';
import './checklist.css';
import './find.css';
import './layout.css';
import './queue.css';
import './rows.css';
import { text } from '../text.ts';
import { type Acts, createActs } from './acts.ts';
import { CurrentHidden } from './current-hidden.tsx';
import { DuePanel } from './due-panel.tsx';
import { EmptyState } from './empty-state.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { Filters } from './filters.tsx';
import { follow } from './follow.ts';
import { Header } from './header.tsx';
import { Notices } from './notices.tsx';
import { OpenElsewhere } from './open-elsewhere.tsx';
import { Overall } from './overall.tsx';
import { Queue } from './queue.tsx';
import { Search } from './search.tsx';
import { Sections } from './sections.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { SortChoice } from './sort.tsx';
import { type ChecklistState, createState } from './state.ts';
import { StatusLine } from './status-line.tsx';
import { Today } from './today.tsx';
import { Unrecognised } from './unrecognised.tsx';
import { useCurrentInSight } from './use-current-in-sight.ts';

/** What every part of the checklist is given. */
export interface ChecklistProps {
  state: ChecklistState;
  acts: Acts;
}

/** Where a checklist is: it closes with the popup, and stays open in the others. */
export type Place = 'popup' | 'panel' | 'tab';

interface Props {
  place: Place;
  /** Called when Medimail was brought to the front. */
  onOpened?: () => void;
}

/** Every account with its step, its status and what can be done with it: the same in popup, panel and tab. */
export function Checklist({ place, onOpened = () => undefined }: Props) {
  const [props] = useState<ChecklistProps>(() => {
    const state = createState();
    return { state, acts: createActs(state, onOpened) };
  });
  useEffect(() => {
    const life = new AbortController();
    follow(props.state, life.signal);
    return () => life.abort();
  }, [props]);

  return (
    <div class="checklist" data-place={place}>
      <Header {...props} />
      <OpenElsewhere acts={props.acts} place={place} />
      <Notices {...props} />
      <Content {...props} follows={place !== 'popup'} />
      <StatusLine {...props} />
      {props.state.erasing.value && <EraseDialog {...props} />}
    </div>
  );
}

/** @param follows whether the account worked on in Medimail is brought in sight */
function Content({ follows, ...props }: ChecklistProps & { follows: boolean }) {
  const { stored, check, entries } = props.state;
  const box = useRef<HTMLElement>(null);
  useCurrentInSight(box, props.state, follows);
  // What the last check said is above what is clicked: it does not come later.
  if (!stored.value || check.value === null) return <p class="loading">{text('popup_loading')}</p>;
  const isEmpty = entries.value.length === 0;
  return (
    <>
      {isEmpty ? <EmptyState {...props} /> : <Work {...props} box={box} />}
      <footer>
        {/* Stays as it was unfolded when the first account comes, and above what is read later: nothing moves it. */}
        <Unrecognised {...props} />
        {!isEmpty && <Shortcuts {...props} />}
      </footer>
    </>
  );
}

/** How far the work is, and the accounts. */
function Work({ box, ...props }: ChecklistProps & { box: Ref<HTMLElement> }) {
  return (
    <main ref={box}>
      <div class="summary">
        <Overall {...props} />
        <Today {...props} />
        <DuePanel {...props} />
        <Queue {...props} />
      </div>
      <div class="work">
        <Filters {...props} />
        <div class="find">
          <Search {...props} />
          <SortChoice {...props} />
        </div>
        <CurrentHidden {...props} />
        <Sections {...props} />
      </div>
    </main>
  );
}
