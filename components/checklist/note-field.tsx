import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../../lib/conversion/conversion.ts';
import { send } from '../../lib/store/send.ts';
import { text } from '../text.ts';
import type { Acts } from './acts.ts';
import { calledAs, type Entry } from './entry.ts';
import { noteMessage } from './note-message.ts';

/** How long nothing is typed before what was typed is kept, in ms. */
const PAUSE = 500;

interface Props {
  entry: Entry;
  acts: Acts;
}

/** The administrator's own words about an account: kept while they are typed, told once when the field is left. */
export function NoteField({ entry, acts }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const typing = useRef({ entry, draft, former: entry.note, timer: 0 });
  Object.assign(typing.current, { entry, draft });

  const keep = async (words: string): Promise<void> => {
    clearTimeout(typing.current.timer);
    if (words.trim() !== typing.current.entry.note)
      await send(noteMessage(typing.current.entry.conversion, words));
  };
  /** While it is typed: what fails is told when the field is left. */
  const tryToKeep = (words: string) => void keep(words).catch(() => undefined);
  // Details may be folded, and the popup closed, in the middle of a word.
  useEffect(() => {
    const keepDraft = () => {
      if (typing.current.draft !== undefined) tryToKeep(typing.current.draft);
    };
    addEventListener('pagehide', keepDraft);
    return () => {
      removeEventListener('pagehide', keepDraft);
      keepDraft();
    };
  }, []);

  return (
    <div class="note-field">
      <label for={id}>{text('popup_note')}</label>
      <textarea
        id={id}
        class="field"
        data-action="note"
        rows={2}
        maxLength={LONGEST_NOTE}
        aria-label={text('action_for', text('popup_note'), calledAs(entry))}
        placeholder={text('popup_note_hint')}
        value={draft ?? entry.note}
        onFocus={() => {
          typing.current.former = entry.note;
        }}
        onInput={({ currentTarget: { value } }) => {
          setDraft(value);
          clearTimeout(typing.current.timer);
          typing.current.timer = Number(setTimeout(() => tryToKeep(value), PAUSE));
        }}
        onChange={({ currentTarget: { value } }) => {
          const { former } = typing.current;
          acts.noted(entry, former, async () => {
            await keep(value);
            // What was not kept stays to be seen; so does what was typed since.
            setDraft((now) => (now === value ? undefined : now));
            return value.trim() !== former;
          });
        }}
      />
    </div>
  );
}
