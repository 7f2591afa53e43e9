/** The eight steps of the procedure MED → PER, in order; the same ids everywhere (code, storage, tests). */
export const STEP_IDS = [
  'find',
  'open-record',
  'change-type',
  'choose-personal',
  'enter-rpps',
  'open-correspondence',
  'check-correspondence',
  'publication',
] as const;

export type StepId = (typeof STEP_IDS)[number];

/**
 * The number of a step as people count it.
 * @returns 1 to 8
 */
export function stepNumber(step: StepId): number {
  return STEP_IDS.indexOf(step) + 1;
}
