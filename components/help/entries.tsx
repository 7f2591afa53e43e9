import type { HelpEntry } from './content.ts';

interface Props {
  id: string;
  title: string;
  entries: readonly HelpEntry[];
  /** The part that the page's address names. */
  current: string;
}

/** Things that can be looked up, under a heading; nothing when a search left none. */
export function Entries({ id, title, entries, current }: Props) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl class="entries">
        {entries.map((entry) => {
          const anchor = `${id}-${entry.id}`;
          return (
            <div key={entry.id} id={anchor} data-current={anchor === current || undefined}>
              <dt>{entry.title}</dt>
              <dd>{entry.words}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
