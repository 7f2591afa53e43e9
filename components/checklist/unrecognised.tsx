import { useState } from 'preact/hooks';
import { COLUMN_IDS } from '../../lib/page/column-names.ts';
import { ELEMENT_IDS } from '../../lib/page/element-id.ts';
import type { Showable } from '../../lib/page/profile.ts';
import { columnName, elementName } from '../element-name.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import type { ChecklistProps } from './checklist.tsx';

/** Where one teaches a page on which no card can offer it: a list without badges, a record not recognised. */
export function Unrecognised({ acts }: ChecklistProps) {
  const [first] = CHOICES;
  const [chosen, choose] = useState(first);
  return (
    <details class="unrecognised">
      <summary>{text('popup_show_title')}</summary>
      <p>{text('popup_show_text')}</p>
      <div class="unrecognised-choice">
        <select
          aria-label={text('popup_show_choice')}
          onChange={({ currentTarget }) => choose(CHOICES[currentTarget.selectedIndex] ?? first)}
        >
          {CHOICES.map((choice) => (
            <option key={nameOf(choice)} selected={choice === chosen}>
              {nameOf(choice)}
            </option>
          ))}
        </select>
        <Button action="ask-to-show" onAction={() => acts.askToShow(chosen)}>
          {text('popup_show_go')}
        </Button>
      </div>
      <p>{text('popup_report_text')}</p>
      <Button action="ask-report" onAction={acts.askReport}>
        {text('report_ask')}
      </Button>
    </details>
  );
}

const CHOICES: [Showable, ...Showable[]] = [
  { column: 'mail' },
  ...COLUMN_IDS.filter((column) => column !== 'mail').map((column) => ({ column })),
  ...ELEMENT_IDS.map((element) => ({ element })),
];

function nameOf(what: Showable): string {
  return 'column' in what ? columnName(what.column) : elementName(what.element);
}
