import { foldLetters } from '../../lib/checks/fold.ts';
import type { StepId } from '../../lib/conversion/steps.ts';
import type { HelpContent, HelpEntry, HelpStep } from './content.ts';

/** What a search leaves of the help. */
export interface Found {
  steps: readonly (readonly [StepId, HelpStep])[];
  questions: readonly HelpEntry[];
  errors: readonly HelpEntry[];
  glossary: readonly HelpEntry[];
  /** How many they are in all. */
  count: number;
}

/**
 * The parts of the help that hold every word of a search, whole or begun, without regard to accents and case.
 *
 * @param query all of the help when it is empty
 */
export function searchHelp(content: HelpContent, query: string): Found {
  const words = foldLetters(query)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean);
  const holds = (...texts: string[]) => {
    const folded = foldLetters(texts.join(' '));
    return words.every((word) => folded.includes(word));
  };
  const entries = (all: readonly HelpEntry[]) => all.filter(({ title, words: said }) => holds(title, said));
  const steps = (Object.entries(content.steps) as [StepId, HelpStep][]).filter(([, step]) =>
    holds(step.title, ...step.todo, step.why),
  );
  const found = {
    steps,
    questions: entries(content.questions),
    errors: entries(content.errors),
    glossary: entries(content.glossary),
  };
  return { ...found, count: Object.values(found).reduce((sum, { length }) => sum + length, 0) };
}
