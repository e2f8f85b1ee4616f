import { addDays, addMonths, type Day, latest } from '../../../core/dates.ts';
import { httpsLink } from '../../../core/https-link.ts';
import { whichHold } from '../../../core/which-hold.ts';
import type { Eligibility, Relation } from '../part-rules.ts';
import { mayDescribe } from '../part-rules.ts';
import type { System } from '../records.ts';
import { mayHoldPersonalData } from '../system.ts';
import type { Control, ControlResult } from './records.ts';
import { type ControlKind, controlsOf, intervals, mostMonthsAhead } from './stored-words.ts';

/** A control with what has come of it, the latest first; what is withdrawn is left out. */
export interface ControlRound {
  control: Control;
  results: readonly ControlResult[];
  /** The day it is due; nothing where it has ended, or was to be done once and is. */
  dueOn?: Day | undefined;
}

/** `control:nexus-3f2a9c:accessreview`: a system has one of each kind. */
export function controlKey(about: string, kind: ControlKind): string {
  return `control:${about}:${kind}`.toLowerCase();
}

/** `controlresult:nexus-3f2a9c:accessreview:2026-12-01`: one result for each time it is due. */
export function controlResultKey({ about, kind }: Pick<Control, 'about' | 'kind'>, dueOn: Day): string {
  return `controlresult:${about}:${kind}:${dueOn}`.toLowerCase();
}

/** @param stored every result of the control, of any order */
export function roundOf(control: Control, stored: readonly ControlResult[]): ControlRound {
  const results = stored
    .filter(({ outcome }) => outcome !== 'withdrawn')
    .toSorted((a, b) => b.dueOn.localeCompare(a.dueOn));
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

/**
 * What is expected to be controlled of an asset, by what it is: accesses to personal data (S36, S47), a processor (S50,
 * S51), the plan of what is critical (S61), and rooms (S60).
 */
export function expectedControls(
  system: Pick<System, 'kind' | 'state' | 'criticality' | 'sensitivity' | 'processing'>,
): readonly ControlKind[] {
  const { kind, state, criticality, processing } = system;
  if (state === 'planned' || state === 'retired') return [];
  const hasData = mayHoldPersonalData(system);
  return whichHold<ControlKind>([
    [kind === 'system' && hasData, 'accessReview'],
    [kind === 'system' && hasData && processing === 'processor', 'supplierCheck'],
    [(kind === 'system' || kind === 'process') && criticality === 'critical', 'exercise'],
    [kind === 'site', 'siteCheck'],
  ]);
}

export const controlFaults = [
  ...(['interval', 'inThePast', 'tooFar', 'wrongKind', 'retired'] as const),
  ...(['notHere', 'noPerson', 'watches'] as const),
  ...(['inTheFuture', 'noEvidence', 'noFollowUp', 'link'] as const),
] as const;
export type ControlFault = (typeof controlFaults)[number];

/**
 * What is in the way of a control as it is planned. The DBR's side does none of them: it watches over those who do
 * (GDPR art. 38(6)).
 * @param performer nothing where the owner does it
 */
export function faultsOfControl(
  { kind, months, startOn }: Pick<Control, 'kind' | 'months' | 'startOn'>,
  system: Pick<System, 'kind' | 'state'>,
  performer: Eligibility | undefined,
  today: Day,
): readonly ControlFault[] {
  return whichHold<ControlFault>([
    [system.state === 'retired', 'retired'],
    [!controlsOf[system.kind].includes(kind), 'wrongKind'],
    [months !== undefined && !(intervals as readonly number[]).includes(months), 'interval'],
    [startOn < today, 'inThePast'],
    [startOn > addMonths(today, mostMonthsAhead), 'tooFar'],
    ...faultsOfPerson(performer),
  ]);
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
  keeper: Eligibility | undefined,
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
    ...(isFinding && isNew ? faultsOfPerson(keeper) : []),
  ]);
}

function faultsOfPerson(person: Eligibility | undefined): readonly (readonly [boolean, ControlFault])[] {
  if (!person) return [];
  const { isHere, isPerson, watches } = person;
  return [
    [!isHere, 'notHere'],
    [isHere && !isPerson, 'noPerson'],
    [watches, 'watches'],
  ];
}

/** May somebody plan what is controlled, and stop it: those who describe the system. */
export const mayPlanControl = mayDescribe;

/** May somebody say what came of it: who does it, who answers for it, and the one who does the owner's work. */
export function mayAnswerControl(
  { owns, isDelegate }: Pick<Relation, 'owns' | 'isDelegate'>,
  performer: string | undefined,
  person: string,
): boolean {
  return owns || isDelegate || performer === person;
}

/** May somebody say that a finding has been followed up? */
export function mayFollowUp(
  relation: Pick<Relation, 'owns' | 'isDelegate'>,
  { followUpOwner }: Pick<ControlResult, 'followUpOwner'>,
  person: string,
): boolean {
  return mayAnswerControl(relation, followUpOwner, person);
}

/** What is over its day by so long is told to those who keep the register, but not in the first quarter. */
const patience = { lateDays: 30, firstDays: 90 } as const;

/** Is a control so late that those who keep the register hear of it? A first year begins calm. */
export function isLongLate({ control, dueOn }: ControlRound, today: Day): boolean {
  if (dueOn === undefined) return false;
  return dueOn < addDays(today, -patience.lateDays) && control.plannedOn <= addDays(today, -patience.firstDays);
}
