import { type StepId, stepNumber } from '../../lib/conversion/steps.ts';
import { text } from '../text.ts';
import type { HelpStep } from './content.ts';

interface Props {
  steps: readonly (readonly [StepId, HelpStep])[];
  /** The part that the page's address names. */
  current: string;
}

/** The eight steps, each under its own id. */
export function Steps({ steps, current }: Props) {
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="procedure">
      <h2 id="procedure">{text('help_procedure')}</h2>
      <ol class="steps">
        {steps.map(([id, { title, todo, why }]) => (
          <li key={id} id={id} value={stepNumber(id)} data-current={id === current || undefined}>
            <h3>
              <span class="number">{stepNumber(id)}</span> {title}
            </h3>
            <ul>
              {todo.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
            <p class="why">
              <b>{text('help_why')}</b> {why}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
