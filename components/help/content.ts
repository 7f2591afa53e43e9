import type { StepId } from '../../lib/conversion/steps.ts';
import { text } from '../text.ts';
import { ENGLISH } from './content/en.ts';
import { FRENCH } from './content/fr.ts';

/** What the help says of a step. */
export interface HelpStep {
  title: string;
  /** What to do, in order. */
  todo: readonly string[];
  /** Why it matters, with the rule's source where there is one. */
  why: string;
}

/** Something that can be looked up. */
export interface HelpEntry {
  /** The same in every language: a part of addresses. */
  id: string;
  title: string;
  words: string;
}

/** Everything that the help says in a language; too long for `_locales`, and needed on one page only. */
export interface HelpContent {
  steps: Readonly<Record<StepId, HelpStep>>;
  questions: readonly HelpEntry[];
  errors: readonly HelpEntry[];
  glossary: readonly HelpEntry[];
}

/** The help in each language of the texts, by what `popup_lang` says. */
export const CONTENTS: Readonly<Record<string, HelpContent>> = { fr: FRENCH, en: ENGLISH };

/** The help in the language of the texts. */
export function helpContent(): HelpContent {
  return CONTENTS[text('popup_lang')] ?? FRENCH;
}
