import type { Day } from '../../../core/dates.ts';
import { addMonths } from '../../../core/dates.ts';
import type { MaintenanceFacts, TaskStatus } from './maintenance.ts';
import { subjectOf } from './maintenance.ts';
import type { MaintenanceStep } from './maintenance-task.ts';
import type { OccasionSaid } from './occasion.ts';

/** What is in the way of noting an occasion, or of what is done to a task. */
export type MaintenanceFault =
  | 'nothingPicked'
  | 'unknownSubject'
  | 'farAway'
  | 'inThePast'
  | 'tooLong'
  | 'newVersion'
  | 'notDone';

/** A day further away than this from today is a slip of the finger. */
const mostYears = 10;
/** Nothing is put off for longer than this. */
const longestMonths = 12;

/** Everything in the way of an occasion. */
export function occasionFaults(
  { subjects, from }: OccasionSaid,
  handbook: Pick<MaintenanceFacts, 'rules' | 'pages'>,
  today: Day,
): readonly MaintenanceFault[] {
  const isFar = from > addMonths(today, 12 * mostYears) || from < addMonths(today, -12 * mostYears);
  return [
    ...(subjects.length === 0 ? (['nothingPicked'] as const) : []),
    ...(subjects.some((one) => subjectOf(handbook, one) === undefined) ? (['unknownSubject'] as const) : []),
    ...(isFar ? (['farAway'] as const) : []),
  ];
}

/** Everything in the way of a step: a version that has done the task is nobody's to undo here. */
export function maintenanceFaults(
  { state }: TaskStatus,
  step: MaintenanceStep,
  today: Day,
): readonly MaintenanceFault[] {
  if (state === 'closed') return ['newVersion'];
  if (step.outcome === 'reopen') return state === 'done' || state === 'putOff' ? [] : ['notDone'];
  if (step.outcome !== 'putOff') return [];
  if (step.until <= today) return ['inThePast'];
  return step.until > addMonths(today, longestMonths) ? ['tooLong'] : [];
}
