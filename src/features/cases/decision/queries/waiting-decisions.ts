import type { Actor } from '../../../../core/person.ts';
import { isAny } from '../../../../core/role.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { isEmergencyUsed } from '../../../workplace/appointments/appointment-proposal.ts';
import { AppointmentProposal } from '../../../workplace/appointments/records.ts';
import { clockOf } from '../../clocks/deadline.ts';
import { isOpen, numberOf } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { monthlyList } from '../../mandates/queries/registered-cases.ts';
import { decisionsToRatify } from '../../mandates/queries/to-ratify.ts';
import { type ToldState, toldState } from '../../notifications/told-state.ts';
import { deciding } from '../../roles.ts';
import { awaitsDecision } from '../decision.ts';
import { awaitsOwnRatification } from '../own-case.ts';
import { authorityNow } from './authority-now.ts';
import { toldCases } from './deputy-needed.ts';
import { ownRatifiersOf } from './own-ratifiers.ts';

/** What the reader is to decide now. */
export function casesToDecide(reader: Reader, actor: Actor): readonly Stored<Incident>[] {
  return reader.records
    .all(Incident)
    .filter(({ record }) => awaitsDecision(record) && authorityNow(reader, actor, record, reader.now) !== undefined);
}

/** A case the reader was told of that is not to be decided now. */
interface ToldDirector {
  number: string;
  state: 'nobody' | ToldState;
  /** The reader names a deputy for it, for 72 hours. */
  mayName?: true;
}

/** Open cases a notice has led the reader here for, without those that stand among what is decided. */
export function toldOf(reader: Reader, actor: Actor, waiting: readonly Stored<Incident>[]): ToldDirector[] {
  const isDirector = actor.roles.includes('accountableExecutive');
  const mayName = isDirector && !isEmergencyUsed(reader.all(AppointmentProposal, { role: 'dpoDeputy' }), reader.now);
  const shown = new Set(waiting.map(({ record }) => record.key));
  return toldCases(reader, actor.person.id, reader.today)
    .filter(({ stored }) => !shown.has(stored.record.key))
    .map(({ stored, isOpenable, needsDeputy }) => ({
      number: numberOf(stored),
      state: isOpenable ? toldState(stored.record) : 'nobody',
      ...(mayName && needsDeputy && { mayName: true as const }),
    }));
}

/** What the reader ratifies of the DBR's side's own cases, and for which they name who does. Nothing for anybody else. */
export function ownCasesOf(reader: Reader, { person }: Actor) {
  const waiting = reader.records
    .all(Incident)
    .filter(({ record }) => record.own === 'waiting' && isOpen(record))
    .map((stored) => ({ stored, of: ownRatifiersOf(reader, stored.record, reader.now) }));
  return {
    toRatify: waiting
      .filter(({ stored }) => awaitsOwnRatification(stored.record))
      .filter(({ of }) => of.ratifiers.some((one) => one.person === person.id))
      .map(({ stored }) => stored),
    toName: waiting.filter(({ of }) => of.needsNaming && of.mayName(person.id)).map(({ stored }) => stored),
  };
}

/** How many cases wait for the reader on the page *Afgørelser*, for the menu and Start. */
export function waitingDecisions(reader: Reader, actor: Actor): number {
  const { toRatify, toName } = ownCasesOf(reader, actor);
  const isReal = ({ record }: Stored<Incident>) => !record.isDrill;
  const own = toRatify.filter(isReal).length + toName.length;
  if (!isAny(actor.roles, deciding)) return own;
  const waiting = casesToDecide(reader, actor);
  const toNameDeputy = toldOf(reader, actor, waiting).filter(({ mayName }) => mayName).length;
  // The list of a month is one thing, however long it is.
  const list = monthlyList(reader, actor).length > 0 ? 1 : 0;
  return own + waiting.filter(isReal).length + toNameDeputy + decisionsToRatify(reader, actor).length + list;
}

/** The clock of the case to decide with the least time left; `none` where only ratification or a name is waited for. */
export function shortestClock(reader: Reader, actor: Actor) {
  const clocks = isAny(actor.roles, deciding)
    ? casesToDecide(reader, actor).map(({ record }) => clockOf(record, reader.now))
    : [];
  const [first] = clocks
    .flatMap(({ state, secondsLeft }) => (secondsLeft === undefined ? [] : { clock: state, secondsLeft }))
    .toSorted((a, b) => a.secondsLeft - b.secondsLeft);
  return first ? { ...first, secondsLeft: Math.round(first.secondsLeft) } : { clock: 'none' as const };
}
