import type { Settings } from '../../lib/store/settings.ts';
import { text } from '../text.ts';
import { Section } from './section.tsx';
import { SelectSetting } from './select-setting.tsx';
import { change, type OptionsProps } from './state.ts';

/** The languages that the assistant speaks, each in its own words. */
const NAMES = { fr: 'Français', en: 'English' } as const;

const nameOf = (language: string): string =>
  language === 'fr' || language === 'en' ? NAMES[language] : text('options_language_auto');

/** The language of the assistant's own texts. */
export function LanguageSection({ state }: OptionsProps) {
  return (
    <Section title={text('options_language_title')} about={text('options_language_about')}>
      <SelectSetting
        state={state}
        setting="language"
        label={text('options_language')}
        choices={[
          { value: 'auto', name: nameOf('auto') },
          { value: 'fr', name: NAMES.fr, lang: 'fr' },
          { value: 'en', name: NAMES.en, lang: 'en' },
        ]}
        onChoose={(language) =>
          void change(state, { language: language as Settings['language'] }, () => nameOf(language))
        }
      />
    </Section>
  );
}
