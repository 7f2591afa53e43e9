import type { SetAsideReason } from '../../lib/conversion/conversion.ts';
import type { Status } from '../../lib/conversion/progress.ts';
import { type StepId, stepNumber } from '../../lib/conversion/steps.ts';
import type { Sort } from '../../lib/store/view.ts';
import { type TextKey, text } from '../text.ts';
import type { Section } from './arrange.ts';
import type { Group } from './entry.ts';

const STEPS: Readonly<Record<StepId, TextKey>> = {
  find: 'step_find',
  'open-record': 'step_open_record',
  'change-type': 'step_change_type',
  'choose-personal': 'step_choose_personal',
  'enter-rpps': 'step_enter_rpps',
  'open-correspondence': 'step_open_correspondence',
  'check-correspondence': 'step_check_correspondence',
  publication: 'step_publication',
};

const STATUS: Readonly<Record<Group, TextKey>> = {
  todo: 'status_todo',
  active: 'status_active',
  paused: 'status_paused',
  'set-aside': 'status_set_aside',
  awaiting: 'status_awaiting',
  due: 'status_due',
  done: 'status_done',
};

const FILTERS: Readonly<Record<Status, TextKey>> = {
  todo: 'popup_filter_todo',
  active: 'popup_filter_active',
  paused: 'popup_filter_paused',
  'set-aside': 'popup_filter_set_aside',
  awaiting: 'popup_filter_awaiting',
  done: 'popup_filter_done',
};

const REASONS: Readonly<Record<SetAsideReason, TextKey>> = {
  'no-rpps': 'popup_reason_no_rpps',
  duplicate: 'popup_reason_duplicate',
  other: 'popup_reason_other',
};

const SORTED: Readonly<Record<Sort, TextKey>> = {
  status: 'popup_sort_status',
  worked: 'popup_sort_worked',
  name: 'popup_sort_name',
  mail: 'popup_sort_mail',
  step: 'popup_sort_step',
};

/** The short name of a step. */
export const stepName = (step: StepId): string => text(STEPS[step]);

/** Which step it is and its name: « Étape 5 sur 8 · Saisir le RPPS ». */
export const stepSentence = (step: StepId): string =>
  `${text('popup_step', stepNumber(step))} · ${stepName(step)}`;

/** The status of one account. */
export const statusName = (status: Group): string => text(STATUS[status]);

/** The name of all accounts of a status. */
export const filterName = (status: Status): string => text(FILTERS[status]);

/** The name of all accounts of a group of the list. */
export const groupName = (group: Group): string =>
  group === 'due' ? text('popup_group_due') : filterName(group);

/** The name of a part of the list. */
export function partName(part: Section['part']): string {
  if (part === 'all') return text('popup_all');
  return 'group' in part ? groupName(part.group) : stepSentence(part.step);
}

export const sortName = (sort: Sort): string => text(SORTED[sort]);

export const reasonName = (reason: SetAsideReason): string => text(REASONS[reason]);
