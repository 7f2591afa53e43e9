import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { fhirKey, isKey } from '../../lib/sources/key.ts';
import { FHIR_KEY } from '../../lib/store/keys.ts';
import { send } from '../../lib/store/send.ts';
import { problemText } from '../sources/problem-text.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';

/** The administrator's own key to the API: typed once, never shown again. */
export function FhirKey() {
  const kept = useHasKey();
  const [typed, setTyped] = useState('');
  const [said, say] = useState<{ text: string; bad?: boolean } | undefined>();
  const id = useId();

  const save = async () => {
    if (!isKey(typed)) return say({ text: text('fhir_key_bad'), bad: true });
    await fhirKey.set(typed);
    setTyped('');
    return say({ text: text('fhir_key_saved') });
  };
  const test = async () => {
    say({ text: text('fhir_key_testing') });
    const { problem } = await send({ type: 'test-key' });
    say(problem ? { text: problemText(problem), bad: true } : { text: text('fhir_key_good') });
  };
  const forget = async () => {
    await fhirKey.set('');
    say({ text: text('fhir_key_forgotten') });
  };

  return (
    <div class="source-more">
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          {text('fhir_key')}
          <input
            class="field"
            type="password"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={id}
            placeholder={kept ? text('fhir_key_kept') : undefined}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" data-look={kept ? undefined : 'solid'} data-action="save-key">
          {text(kept ? 'fhir_key_replace' : 'fhir_key_save')}
        </button>
      </form>
      <p id={id} class="about">
        {text('fhir_key_about')}
      </p>
      {kept && (
        <div class="buttons">
          <Button action="test-key" onAction={() => void test()}>
            {text('fhir_key_test')}
          </Button>
          <Button action="forget-key" look="quiet" onAction={() => void forget()}>
            {text('fhir_key_forget')}
          </Button>
        </div>
      )}
      <p class="said" role="status" data-tone={said?.bad && 'bad'}>
        {said?.text}
      </p>
    </div>
  );
}

function useHasKey(): boolean {
  const [kept, set] = useState(false);
  useEffect(() => {
    const read = async () => set((await fhirKey.get()) !== '');
    const follow = (changes: object, area: string) => {
      if (area === 'local' && FHIR_KEY in changes) void read();
    };
    browser.storage.onChanged.addListener(follow);
    void read();
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);
  return kept;
}
