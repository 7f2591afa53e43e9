import { useState } from 'preact/hooks';
import { send } from '../../lib/store/send.ts';
import { downloadCsv } from '../checklist/download.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/format.ts';
import { EraseQuestion } from './erase-question.tsx';
import { Section } from './section.tsx';
import { SelectSetting } from './select-setting.tsx';
import { attempt, change, type OptionsProps } from './state.ts';
import { StoredCopy } from './stored-copy.tsx';

/** How long finished accounts may be kept, in days. */
const RETENTIONS = [0, 30, 90, 180, 365];

/** What is kept of the work: how long, as a file, and no more. */
export function DataSection({ state }: OptionsProps) {
  const [asking, ask] = useState(false);
  const stored = state.stored.value;
  const days = stored?.settings.retentionDays ?? 0;
  const conversions = [...(stored?.conversions.values() ?? [])];
  const erase = () =>
    attempt(state, async () => {
      ask(false);
      const { erased = {} } = await send({ type: 'erase' });
      // The copy is held by this message alone: it goes with the next one, or with the page.
      const undo = () =>
        void attempt(state, async () => {
          await send({ type: 'put-back', stored: erased });
          state.said.value = { text: () => text('popup_did_put_back') };
        });
      state.said.value = { text: () => text('popup_did_erase'), undo };
    });
  return (
    <Section title={text('options_data_title')} about={text('options_data_about')}>
      <SelectSetting
        state={state}
        setting="retentionDays"
        label={text('options_retention')}
        about={text('options_retention_about')}
        choices={[...new Set([...RETENTIONS, days])]
          .sort((a, b) => a - b)
          .map((value) => ({ value: String(value), name: nameOf(value) }))}
        onChoose={(value) => {
          const retentionDays = Number(value);
          const words = () =>
            retentionDays === 0
              ? text('options_retention_value_none')
              : text('options_retention_value', formatNumber(retentionDays));
          void change(state, { retentionDays }, words);
        }}
      />
      <div class="setting act">
        <h3>{text('options_export_title')}</h3>
        <p>{text(conversions.length > 0 ? 'options_export_about' : 'options_export_none')}</p>
        {conversions.length > 0 && (
          <Button
            action="export-csv"
            onAction={() => {
              const name = downloadCsv(conversions, new Date());
              state.said.value = { text: () => text('popup_did_export', name) };
            }}
          >
            {text('action_export_csv')}
          </Button>
        )}
      </div>
      <StoredCopy state={state} />
      <div class="setting act">
        <h3>{text('options_erase_title')}</h3>
        <p>{text('options_erase_about')}</p>
        <Button action="erase-all" onAction={() => ask(true)}>
          {text('action_erase_all')}
        </Button>
      </div>
      <p class="about">
        <a href="/help.html#privacy">{text('options_privacy')}</a>
      </p>
      {asking && (
        <EraseQuestion
          count={conversions.length}
          onCancel={() => ask(false)}
          onConfirm={() => void erase()}
        />
      )}
    </Section>
  );
}

function nameOf(days: number): string {
  return days === 0 ? text('options_retention_none') : text('options_retention_days', formatNumber(days));
}
