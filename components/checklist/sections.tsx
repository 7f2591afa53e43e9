import { useRef } from 'preact/hooks';
import { text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import type { ChecklistProps } from './checklist.tsx';
import { partName } from './names.ts';
import { NoResult } from './no-result.tsx';
import { Row } from './row.tsx';
import { useDrawn } from './use-drawn.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** The accounts, by status. */
export function Sections(props: ChecklistProps) {
  const { sections, shown, unfolded, current } = props.state;
  const box = useRef<HTMLElement>(null);
  // What a click unfolded or moved must not lose the keyboard's place.
  useKeptFocus(box, unfolded.value);
  // Whoever looks for one account finds it at once, wherever it stands.
  const last = shown.value.findIndex(({ mail }) => mail === unfolded.value || mail === current.value);
  const drawn = Math.max(useDrawn(shown.value.length).value, last + 1);
  const starts = startsOf(sections.value.map(({ entries }) => entries.length));

  return (
    <section ref={box} class="sections" data-part="list" tabIndex={-1} aria-label={text('popup_list')}>
      {sections.value.length === 0 && <NoResult {...props} />}
      {sections.value.map(({ part, entries }, at) => (
        <section
          key={partName(part)}
          class="section"
          data-group={typeof part === 'object' && 'group' in part ? part.group : undefined}
        >
          <h2>
            {partName(part)} <span>{formatNumber(entries.length)}</span>
          </h2>
          <ul>
            {entries.slice(0, Math.max(0, drawn - (starts[at] ?? 0))).map((entry) => (
              <Row key={entry.mail} entry={entry} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** How many rows stand before each section. */
function startsOf(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => {
    sum += length;
    return sum - length;
  });
}
