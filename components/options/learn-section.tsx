import { text } from '../text.ts';
import { Section } from './section.tsx';

/** The pages that teach. */
export function LearnSection() {
  return (
    <Section title={text('options_help_title')} about={text('options_help_about')}>
      <div class="buttons">
        <a class="button" href="/help.html">
          {text('options_open_help')}
        </a>
        <a class="button" href="/practice.html">
          {text('options_open_practice')}
        </a>
        <a class="button" href="/welcome.html">
          {text('options_open_welcome')}
        </a>
      </div>
    </Section>
  );
}
