import { text } from '../text.ts';
import { CheckSetting } from './check-setting.tsx';
import { Section } from './section.tsx';
import type { OptionsProps } from './state.ts';

/** What is pointed at and checked on Medimail's pages. */
export function PagesSection({ state }: OptionsProps) {
  return (
    <Section title={text('options_pages_title')} about={text('options_pages_about')}>
      <CheckSetting state={state} setting="badges" label="options_badges" about="options_badges_about" />
      <CheckSetting state={state} setting="hints" label="options_hints" about="options_hints_about" />
      <CheckSetting state={state} setting="holdSaves" label="options_hold" about="options_hold_about" />
    </Section>
  );
}
