import { addDays, addMonths, type Day, latest } from '../../core/dates.ts';
import { httpsLink } from '../../core/https-link.ts';
import { whichHold } from '../../core/which-hold.ts';
import type { Control, ControlResult } from './records.ts';
import { intervals, mostMonthsAhead } from './stored-words.ts';

/** What is known of somebody who is to do a control, or to follow a finding up. */
export interface Doer {
  /** An open account, and not gone from every job. */
  isHere: boolean;
  /** Has a job or a role here: a shared mailbox, a group and a service have neither. */
  isPerson: boolean;
  /** Is the DBR or the deputy, who watches over those who decide. */
  watches: boolean;
}

/** A control with what has come of it, the latest first; what is withdrawn, or has lost what shows it, is left out. */
export interface ControlRound {
  control: Control;
  results: readonly ControlResult[];
  /** The day it is due; nothing where it has ended, or was to be done once and is. */
  dueOn?: Day | undefined;
}

/** `controlresult:nexus-3f2a9c:accessreview:2026-12-01`: one result for each time it is due. */
export function controlResultKey({ key }: Pick<Control, 'key'>, dueOn: Day): string {
  return `${key.replace(/^control:/, 'controlresult:')}:${dueOn}`;
}

/** Is anything said, and is what shows it still there? What is withdrawn, or has lost that, counts as not said. */
export function isShown({ outcome, note, link }: Pick<ControlResult, 'outcome' | 'note' | 'link'>): boolean {
  return outcome !== 'withdrawn' && (note !== undefined || link !== undefined);
}

/** Was it looked at, whatever came of it? */
export function wasLookedAt(result: Pick<ControlResult, 'outcome' | 'note' | 'link'>): boolean {
  return isShown(result) && result.outcome !== 'notDone';
}

/** @param stored every result of the control, of any order */
export function roundOf(control: Control, stored: readonly ControlResult[]): ControlRound {
  const results = stored.filter(isShown).toSorted((a, b) => b.dueOn.localeCompare(a.dueOn));
  return { control, results, dueOn: nextDueOf(control, results[0]) };
}

/** Reckoned from the day it was done, so that two times are never further apart than was said (S114, S121). */
function nextDueOf({ startOn, months, endedOn }: Control, last: ControlResult | undefined): Day | undefined {
  if (endedOn !== undefined) return undefined;
  if (!last || last.dueOn < startOn) return startOn;
  if (months === undefined) return undefined;
  // Done long before it was due, it may not fall due on a day that has its result.
  return latest([addMonths(last.doneOn, months), addDays(last.dueOn, 1)]);
}

/** A finding somebody is to follow up, and has not. */
export function isFollowUpOpen({ outcome, followUp, followUpDoneOn }: ControlResult): boolean {
  return outcome === 'findings' && followUp !== undefined && followUpDoneOn === undefined;
}

export const controlFaults = [
  ...(['interval', 'inThePast', 'tooFar', 'wrongKind', 'retired'] as const),
  ...(['notHere', 'noPerson', 'watches', 'seesNot'] as const),
  ...(['inTheFuture', 'noEvidence', 'noFollowUp', 'link'] as const),
] as const;
export type ControlFault = (typeof controlFaults)[number];

/**
 * What is in the way of a control as it is planned. The DBR's side does none of them: it watches over those who do
 * (GDPR art. 38(6)).
 * @param people who does it and who answers for it, where they are named
 */
export function faultsOfPlan(
  { months, startOn }: Pick<Control, 'months' | 'startOn'>,
  people: readonly (Doer | undefined)[],
  today: Day,
): readonly ControlFault[] {
  const faults = whichHold<ControlFault>([
    [months !== undefined && !(intervals as readonly number[]).includes(months), 'interval'],
    [startOn < today, 'inThePast'],
    [startOn > addMonths(today, mostMonthsAhead), 'tooFar'],
    ...people.flatMap(faultsOfDoer),
  ]);
  return [...new Set(faults)];
}

type WrittenResult = Pick<ControlResult, 'outcome' | 'doneOn' | 'note' | 'link' | 'followUp' | 'followUpDue'>;

/**
 * What is in the way of a result: nothing is in order without what shows it, what is not done has a reason, and a finding
 * has somebody who follows it up by a day.
 * @param keeper who follows up; nothing where nobody is named
 * @param isNew whether the day of the follow-up is said now, and lies ahead
 */
export function faultsOfResult(
  { outcome, doneOn, note, link, followUp, followUpDue }: WrittenResult,
  keeper: Doer | undefined,
  { today, isNew }: { today: Day; isNew: boolean },
): readonly ControlFault[] {
  if (outcome === 'withdrawn') return [];
  const isFinding = outcome === 'findings';
  const lacksFollowUp = followUp === undefined || followUpDue === undefined || keeper === undefined;
  return whichHold<ControlFault>([
    [doneOn > today, 'inTheFuture'],
    [note === undefined && (link === undefined || outcome === 'notDone'), 'noEvidence'],
    [link !== undefined && httpsLink(link) === undefined, 'link'],
    [isFinding && lacksFollowUp, 'noFollowUp'],
    [isFinding && isNew && followUpDue !== undefined && followUpDue < today, 'inThePast'],
    ...(isFinding && isNew ? faultsOfDoer(keeper) : []),
  ]);
}

function faultsOfDoer(person: Doer | undefined): readonly (readonly [boolean, ControlFault])[] {
  if (!person) return [];
  const { isHere, isPerson, watches } = person;
  return [
    [!isHere, 'notHere'],
    [isHere && !isPerson, 'noPerson'],
    [watches, 'watches'],
  ];
}

/** What is over its day by so long is told to those who answer for it, but not in the first quarter. */
const patience = { lateDays: 30, firstDays: 90 } as const;

/** Is a control so late that those who answer for it hear of it? A first year begins calm. */
export function isLongLate({ control, dueOn }: ControlRound, today: Day): boolean {
  if (dueOn === undefined) return false;
  return dueOn < addDays(today, -patience.lateDays) && control.plannedOn <= addDays(today, -patience.firstDays);
}
