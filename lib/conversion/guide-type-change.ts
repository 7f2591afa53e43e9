import { only, type TypeChangeForm } from '../page/types.ts';
import type { PageGuidance } from './guidance.ts';
import { point } from './point.ts';

/** Guides through the choice of PERSONNEL. */
export function guideTypeChange({ personal, chosen, validate }: TypeChangeForm): PageGuidance {
  const control = only(validate);
  return {
    ...(chosen
      ? point('choose-personal', 'validate', validate)
      : point('choose-personal', 'choose_personal', personal)),
    ...(control && chosen && { save: { control, what: 'type', value: {} } }),
  };
}
