import { requestNotifications, requestSource } from '../../lib/sources/permissions.ts';
import { send } from '../../lib/store/send.ts';
import { type TextKey, text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { FhirKey } from './fhir-key.tsx';
import { Section } from './section.tsx';
import { SourceSwitch } from './source-switch.tsx';
import './sources.css';
import { attempt, type OptionsProps } from './state.ts';
import { SWITCHES, type Switch, useGranted } from './use-granted.ts';

const SAYS: Readonly<Record<Switch, { name: TextKey; about: TextKey; sent: TextKey }>> = {
  fhir: { name: 'net_source_fhir', about: 'net_source_fhir_for', sent: 'net_source_fhir_sent' },
  dataGouv: {
    name: 'net_source_data_gouv',
    about: 'net_source_data_gouv_for',
    sent: 'net_source_data_gouv_sent',
  },
  notify: { name: 'net_source_notify', about: 'net_source_notify_for', sent: 'net_source_notify_sent' },
};

/** The sources on the net, each with its switch and what it sends to whom. */
export function SourcesSection({ state }: OptionsProps) {
  const granted = useGranted();
  const stored = state.stored.value;
  if (!stored) return null;
  const { settings, fixed } = stored;

  const allow = async (which: Switch): Promise<boolean> => {
    // Asked before anything is waited for: the browser wants it in answer to the click.
    const allowed = await (which === 'notify' ? requestNotifications() : requestSource(which));
    state.said.value = allowed ? undefined : { text: () => text('net_source_refused'), bad: true };
    return allowed;
  };
  const toggle = (which: Switch) =>
    attempt(state, async () => {
      const on = !settings[which];
      if (on && !(await allow(which))) return;
      await send({ type: 'settings', change: { [which]: on } });
      const words = on ? 'net_source_turned_on' : 'net_source_turned_off';
      state.said.value = { text: () => text(words, text(SAYS[which].name)) };
    });
  const isLacking = (which: Switch) => granted !== undefined && settings[which] && !granted.has(which);

  return (
    <Section title={text('sources_title')} about={text('sources_about')}>
      <ul class="sources">
        {SWITCHES.map((which) => (
          <SourceSwitch
            key={which}
            source={which}
            name={text(SAYS[which].name)}
            about={text(SAYS[which].about)}
            sent={text(SAYS[which].sent)}
            on={settings[which]}
            fixed={fixed.has(which)}
            onToggle={() => void toggle(which)}
          >
            {isLacking(which) && (
              <Callout title={text('net_source_not_allowed')}>
                <Button
                  action="allow-source"
                  look="solid"
                  label={text('action_for', text('net_source_allow'), text(SAYS[which].name))}
                  onAction={() => void allow(which)}
                >
                  {text('net_source_allow')}
                </Button>
              </Callout>
            )}
            {which === 'fhir' && settings.fhir && <FhirKey />}
          </SourceSwitch>
        ))}
      </ul>
    </Section>
  );
}
