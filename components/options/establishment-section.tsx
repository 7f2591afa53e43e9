import { EstablishmentForm } from '../establishment/establishment-form.tsx';
import { text } from '../text.ts';
import { Section } from './section.tsx';
import { change, type OptionsProps } from './state.ts';

/** The administrator's establishment, which tells namesakes apart. */
export function EstablishmentSection({ state }: OptionsProps) {
  const stored = state.stored.value;
  if (!stored) return null;
  return (
    <Section title={text('establishment_title')} about={text('establishment_about')}>
      <EstablishmentForm
        settings={stored.settings}
        fixed={stored.fixed}
        onChange={(to, words) => change(state, to, words)}
      />
    </Section>
  );
}
