import { useId } from 'preact/hooks';
import type { Setting, Settings } from '../../lib/store/settings.ts';
import { type TextKey, text } from '../text.ts';
import { change, type OptionsProps } from './state.ts';

/** The settings that are on or off. */
export type Switch = { [S in Setting]: Settings[S] extends boolean ? S : never }[Setting];

interface Props extends OptionsProps {
  setting: Switch;
  label: TextKey;
  about: TextKey;
}

/** A setting that is on or off, with the line that explains it. */
export function CheckSetting({ state, setting, label, about }: Props) {
  const id = useId();
  const stored = state.stored.value;
  const fixed = stored?.fixed.has(setting);
  const set = (on: boolean) =>
    change(state, { [setting]: on }, () => text(on ? 'options_on' : 'options_off', text(label)));
  return (
    <div class="setting" data-setting={setting}>
      <label>
        <input
          type="checkbox"
          checked={stored?.settings[setting]}
          disabled={fixed}
          aria-describedby={id}
          onChange={(event) => void set(event.currentTarget.checked)}
        />
        {text(label)}
      </label>
      <p id={id}>
        {text(about)} {fixed && <em>{text('options_by_policy')}</em>}
      </p>
    </div>
  );
}
