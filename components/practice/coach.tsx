import { text } from '../text.ts';
import { Icon } from '../ui/icon.tsx';
import type { Advice } from './advice.ts';

const DRAWINGS = { hint: 'active', mistake: 'warning', done: 'done' } as const;

/** Says what comes next, and what went wrong when something did. */
export function Coach({ advice: { tone, words } }: { advice: Advice }) {
  return (
    <section class="coach" data-tone={tone} aria-labelledby="coach">
      <h2 id="coach">
        <Icon drawing={DRAWINGS[tone]} />
        {text(`practice_${tone}_title`)}
      </h2>
      <p role="status" data-part="advice" data-advice={words}>
        {text(words)}
      </p>
    </section>
  );
}
