import { randomFrom } from '../../medimail/random.ts';
import { mutateAround, mutateWrapping } from './around.ts';
import { mutateCards } from './cards.ts';
import { mutateColumns } from './columns.ts';
import { mutateControls } from './controls.ts';
import { mutateHeadings, mutateLabels } from './labels.ts';
import { mutateNames } from './names.ts';
import type { Scope } from './scope.ts';
import { mutateTable } from './tables.ts';
import { mutateWriting } from './writing.ts';

export interface MutateOptions {
  /** Whether scripts of the page rely on its ids, its classes and its tables. */
  scripted?: boolean;
}

/**
 * Makes of a page of the demo one that another vendor could have written: the same for the same seed. A person who
 * knows the administrator's guide still finds everything on it. Marks of the oracle go with their elements.
 */
export function mutate(scope: Scope, seed: number, { scripted = scope.live }: MutateOptions = {}): void {
  const random = randomFrom(seed * 7919 + 13);
  if (random.percent(70)) mutateHeadings(scope, random);
  mutateAround(scope, random);
  mutateColumns(scope, random, scripted);
  if (!scope.live) mutateCards(scope, random, scripted);
  mutateLabels(scope, random);
  mutateControls(scope, random);
  if (!scripted && random.percent(60)) mutateTable(scope, random);
  mutateWriting(scope, random);
  if (random.percent(60)) mutateWrapping(scope, random);
  if (!scripted && random.percent(70)) mutateNames(scope, random);
}
