import { useId } from 'preact/hooks';
import type { Setting } from '../../lib/store/settings.ts';
import { text } from '../text.ts';
import type { OptionsProps } from './state.ts';

/** One of the values that a setting can have. */
export interface Choice {
  value: string;
  name: string;
  /** The language of the name, when it is another one than the page's. */
  lang?: string;
}

interface Props extends OptionsProps {
  setting: Setting;
  label: string;
  about?: string;
  choices: Choice[];
  onChoose: (value: string) => void;
}

/** A setting that is one of several values. */
export function SelectSetting({ state, setting, label, about, choices, onChoose }: Props) {
  const id = useId();
  const stored = state.stored.value;
  const fixed = stored?.fixed.has(setting);
  return (
    <div class="setting" data-setting={setting}>
      <label for={`${id}-field`}>{label}</label>
      <select
        id={`${id}-field`}
        class="field"
        value={String(stored?.settings[setting])}
        disabled={fixed}
        aria-describedby={id}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {choices.map(({ value, name, lang }) => (
          <option key={value} value={value} lang={lang}>
            {name}
          </option>
        ))}
      </select>
      <p id={id}>
        {about} {fixed && <em>{text('options_by_policy')}</em>}
      </p>
    </div>
  );
}
