import { type AccountList, only } from '../page/types.ts';
import type { Conversion } from './conversion.ts';
import type { Need, PageGuidance } from './guidance.ts';
import { point } from './point.ts';
import type { StepId } from './steps.ts';

/** Guides on the account list: to the account's row, then to its pencil or its +. */
export function guideList(conversion: Conversion, list: AccountList, need: Need): PageGuidance {
  const step: StepId = need === 'correspondence' ? 'open-correspondence' : 'open-record';
  const rows = list.rows.filter((row) => row.mail === conversion.mail);
  const [row] = rows;
  if (!row)
    return guideSearch(conversion.mail, list, need === 'correspondence' ? 'open-correspondence' : 'find');
  if (rows.length > 1) return { step, state: 'unsure', say: 'row_several' };
  const action = need === 'correspondence' ? row.add() : row.edit();
  if (action.found === 'one' && action.match.opens)
    return { step, state: 'pointing', say: 'open_menu', target: action.match.element };
  if (need === 'correspondence') return point(step, 'open_correspondence', action);
  const guidance = point(step, 'open_record', action);
  if (guidance.state !== 'pointing') return guidance;
  const words = action.found === 'one' ? action.match.words : undefined;
  // Where the actions have words, there is no pencil to speak of.
  if (words)
    return { ...guidance, say: need === 'rpps' ? 'open_record_again_words' : 'open_record_words', words };
  return need === 'rpps' ? { ...guidance, say: 'open_record_again' } : guidance;
}

function guideSearch(mail: string, list: AccountList, step: StepId): PageGuidance {
  const field = only(list.search);
  if (!field) return point(step, 'search', list.search);
  const fill = { field, value: mail };
  if (list.typedSearch.trim().toLowerCase() !== mail) return { ...point(step, 'search', list.search), fill };
  // Medimail has already answered this very search.
  if (list.searchedFor.trim().toLowerCase() === mail) return { step, state: 'unsure', say: 'search_none' };
  const button = only(list.searchButton);
  // Without a button that is recognised, the field itself is searched from with the Enter key.
  return { step, state: 'pointing', say: 'search_go', target: button ?? field };
}
