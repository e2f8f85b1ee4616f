import { addMonths, type Day } from '../../core/dates.ts';
import { whichHold } from '../../core/which-hold.ts';
import type { Measure } from './measure-records.ts';
import { mostMonthsAhead } from './stored-words.ts';

/** `measure:<press>` */
export function measureKey(id: string): string {
  return `measure:${id}`.toLowerCase();
}

export const measureFaults = ['inThePast', 'tooFar', 'noEvidence'] as const;
export type MeasureFault = (typeof measureFaults)[number];

/**
 * What is in the way of a measure: a day that has passed is kept and no new one taken, and nothing is done without what
 * shows it.
 */
export function faultsOfMeasure(
  { dueOn, doneOn, note }: Pick<Measure, 'dueOn' | 'doneOn' | 'note'>,
  before: Pick<Measure, 'dueOn'> | undefined,
  today: Day,
): readonly MeasureFault[] {
  return whichHold<MeasureFault>([
    [dueOn !== before?.dueOn && dueOn < today, 'inThePast'],
    [dueOn > addMonths(today, mostMonthsAhead), 'tooFar'],
    [doneOn !== undefined && note === undefined, 'noEvidence'],
  ]);
}
