import { addMonths, type Day } from '../../core/dates.ts';
import { httpsLink } from '../../core/https-link.ts';
import { whichHold } from '../../core/which-hold.ts';
import type { Doer } from '../controls/control.ts';
import { isInHouse } from './audit.ts';
import type { Audit, AuditPoint } from './records.ts';
import { systematicMonths } from './stored-words.ts';

export const auditFaults = [
  ...(['inThePast', 'tooFar', 'inTheFuture', 'noPerformer', 'noFirm', 'link'] as const),
  ...(['sameAsRequester', 'notHere', 'noPerson', 'watches'] as const),
  ...(['noFollowUp', 'followUpInThePast', 'ownFinding', 'openPoints', 'nothingSeen', 'noReport', 'noCase'] as const),
] as const;
export type AuditFault = (typeof auditFaults)[number];

/** Who is named to do something, as they stand to who else has a part in it. */
export interface Named extends Doer {
  /** The person who may not be the same one: who asked for the audit, or who performs it. */
  isSame: boolean;
}

/**
 * What is in the way of an audit as it is begun or described. Who asks for one does not perform it (S37), and the DBR's
 * side performs none: it watches over those who do (GDPR art. 38(6)).
 * @param performer nothing where nobody is named
 * @param isNew whether the day it is to be done by is said now, and lies ahead
 */
export function faultsOfAudit(
  { kind, beganOn, dueOn, performedBy, link }: Pick<Audit, 'kind' | 'beganOn' | 'dueOn' | 'performedBy' | 'link'>,
  performer: Named | undefined,
  { today, isNew }: { today: Day; isNew: boolean },
): readonly AuditFault[] {
  const ours = isInHouse(kind);
  return whichHold<AuditFault>([
    [beganOn > today, 'inTheFuture'],
    [ours && (performer === undefined || dueOn === undefined), 'noPerformer'],
    [!ours && performedBy === undefined, 'noFirm'],
    [ours && isNew && dueOn !== undefined && dueOn < today, 'inThePast'],
    [ours && dueOn !== undefined && dueOn > addMonths(today, systematicMonths.most), 'tooFar'],
    [link !== undefined && httpsLink(link) === undefined, 'link'],
    [ours && performer?.isSame === true, 'sameAsRequester'],
    ...(ours ? faultsOfPerson(performer) : []),
  ]);
}

type WrittenPoint = Pick<AuditPoint, 'outcome' | 'followUp' | 'followUpDue'>;

/**
 * What is in the way of a point: a finding has somebody who follows it up by a day, and that is not the one who found it
 * (S37). What shows it, or why not, is always said.
 */
export function faultsOfPoint(
  { outcome, followUp, followUpDue }: WrittenPoint,
  keeper: Named | undefined,
  { today, isNew }: { today: Day; isNew: boolean },
): readonly AuditFault[] {
  if (outcome !== 'finding') return [];
  return whichHold<AuditFault>([
    [followUp === undefined || followUpDue === undefined || keeper === undefined, 'noFollowUp'],
    [isNew && followUpDue !== undefined && followUpDue < today, 'followUpInThePast'],
    [keeper?.isSame === true, 'ownFinding'],
    ...(isNew ? faultsOfPerson(keeper) : []),
  ]);
}

/**
 * What is in the way of concluding: a line nobody has answered, an audit of our own in which nothing was looked at, for which
 * the wheel would be green all the same (S120), or a report that is neither here nor linked to (S116).
 * @param seen so many points were looked at, whatever came of it
 */
export function faultsOfEnd(
  { kind, link, fileHash }: Pick<Audit, 'kind' | 'link' | 'fileHash'>,
  { open, seen }: { open: number; seen: number },
): readonly AuditFault[] {
  return whichHold<AuditFault>([
    [open > 0, 'openPoints'],
    [isInHouse(kind) && open === 0 && seen === 0, 'nothingSeen'],
    [!isInHouse(kind) && link === undefined && fileHash === undefined, 'noReport'],
  ]);
}

/** Presented to the council: on a day that has come, with the number of the case (S116). */
export function faultsOfPresenting(
  { presentedOn, caseNumber }: Pick<Audit, 'presentedOn' | 'caseNumber'>,
  today: Day,
): readonly AuditFault[] {
  return whichHold<AuditFault>([
    [presentedOn !== undefined && presentedOn > today, 'inTheFuture'],
    [(presentedOn === undefined) !== (caseNumber === undefined), 'noCase'],
  ]);
}

function faultsOfPerson(person: Doer | undefined): readonly (readonly [boolean, AuditFault])[] {
  if (!person) return [];
  const { isHere, isPerson, watches } = person;
  return [
    [!isHere, 'notHere'],
    [isHere && !isPerson, 'noPerson'],
    [watches, 'watches'],
  ];
}
