import { addDays, addMonths, type Day } from '../../../core/dates.ts';
import { whichHold } from '../../../core/which-hold.ts';
import { asksForAgreement, hasAgreements, isInOrder, type WholeSystem } from '../completeness.ts';
import { aheadDays, answersFor, type OwedWork } from '../owed.ts';
import type { Relation } from '../part-rules.ts';
import type { Processed } from '../processors.ts';
import type { System } from '../records.ts';
import { mayHoldPersonalData } from '../system.ts';
import type { LifeEvent } from './records.ts';
import { type LifeCheck, type LifeKind, lifeChecks, mostMonthsToUse, type Without } from './stored-words.ts';

/** `lifeevent:nexus-3f2a9c:<id of the first press>` */
export function lifeEventKey(about: string, id: string): string {
  return `lifeevent:${about}:${id}`.toLowerCase();
}

/**
 * What is asked before it is done. Risk comes first (S58), an agreement before data are processed (S51), minimisation and
 * data protection by design where there are personal data (S46, S56), the DBR is informed or asked (S65), and what was
 * weighed is said (S30). What is retired leaves no data, access or link behind.
 */
export function checksOf(kind: LifeKind, system: Pick<System, 'sensitivity'> & Processed): readonly LifeCheck[] {
  if (kind === 'retirement') return ['data', 'access', 'links'];
  const hasData = mayHoldPersonalData(system);
  const asked: Readonly<Record<LifeCheck, boolean>> = {
    risk: true,
    agreement: asksForAgreement(system),
    minimised: hasData && kind !== 'extension',
    byDesign: hasData && kind !== 'extension',
    dpo: hasData,
    tradeOff: true,
    ...{ data: false, access: false, links: false },
  };
  return lifeChecks.filter((check) => asked[check]);
}

/** Is a risk decided, and an agreement there, as the register has it? */
export interface Foundation {
  risk: boolean;
  agreement: boolean;
}

/** What the documents of a system and what is written of its processors say of it. */
export function foundationOf(whole: Pick<WholeSystem, 'system' | 'documents'>, today: Day): Foundation {
  const risk = whole.documents.some((one) => one.kind === 'riskAnalysis' && isInOrder(one, today));
  return { risk, agreement: hasAgreements(whole, today) };
}

/** What is not seen to yet. */
export function missingOf(
  { kind, ticks = [], tradeOff }: Pick<LifeEvent, 'kind' | 'ticks' | 'tradeOff'>,
  system: Pick<System, 'sensitivity'> & Processed,
  { risk, agreement }: Foundation,
): readonly LifeCheck[] {
  const isThere = (check: LifeCheck) => {
    if (check === 'risk') return risk;
    if (check === 'agreement') return agreement;
    return check === 'tradeOff' ? tradeOff !== undefined : ticks.includes(check);
  };
  return checksOf(kind, system).filter((check) => !isThere(check));
}

/**
 * What a system is used without, though the policy asks it before: a decided risk (S58) and, with a processor, an agreement
 * (S51). It is shown and stops nobody's work.
 */
function usedWithout({ system, documents }: Pick<WholeSystem, 'system' | 'documents'>, today: Day): readonly Without[] {
  if (system.kind !== 'system' || system.state === 'planned' || system.state === 'retired') return [];
  const { risk, agreement } = foundationOf({ system, documents }, today);
  return whichHold<Without>([
    [!risk, 'risk'],
    [checksOf('purchase', system).includes('agreement') && !agreement, 'agreement'],
  ]);
}

/**
 * Was a system retired here without the checklist that leaves no data, access or link behind (S58)? One an undone import had
 * brought was never in use.
 */
export function retiredWithout(
  { kind, state, source, sourceSaid }: Pick<System, 'kind' | 'state' | 'source' | 'sourceSaid'>,
  events: readonly Pick<LifeEvent, 'kind' | 'state'>[],
): boolean {
  if (kind !== 'system' || state !== 'retired') return false;
  if (source !== 'hand' && sourceSaid === undefined) return false;
  return !events.some((event) => event.kind === 'retirement' && event.state === 'approved');
}

/** Everything a system is, or was retired, without. */
export function withoutOf(
  whole: Pick<WholeSystem, 'system' | 'documents'>,
  events: readonly Pick<LifeEvent, 'kind' | 'state'>[],
  today: Day,
): readonly Without[] {
  return retiredWithout(whole.system, events) ? ['checklist'] : usedWithout(whole, today);
}

export type LifeFault = 'inThePast' | 'tooFar' | 'retired' | 'settled' | 'notASystem';

/**
 * What is in the way of a checklist as it is written. One that is approved is opened again first.
 * @param isNew whether the day is said now, and lies ahead
 */
export function faultsOfLife(
  { kind, plannedFor }: Pick<LifeEvent, 'kind' | 'plannedFor'>,
  system: Pick<System, 'kind' | 'state'>,
  { today, isNew, isSettled }: { today: Day; isNew: boolean; isSettled: boolean },
): readonly LifeFault[] {
  return whichHold<LifeFault>([
    [system.kind !== 'system', 'notASystem'],
    [system.state === 'retired' && kind !== 'retirement', 'retired'],
    [isSettled, 'settled'],
    [isNew && plannedFor < today, 'inThePast'],
    [plannedFor > addMonths(today, mostMonthsToUse), 'tooFar'],
  ]);
}

/** May somebody approve it: the owner decides, also through the one who does the owner's work; the DBR advises. */
export function mayDecide({ owns, isDelegate }: Pick<Relation, 'owns' | 'isDelegate'>): boolean {
  return owns || isDelegate;
}

/** Checklists that are to be approved soon, or should have been: the owner's. */
export function lifeWork(
  whole: WholeSystem,
  events: readonly LifeEvent[],
  person: string,
  today: Day,
): readonly OwedWork[] {
  const { key: system, name } = whole.system;
  if (!answersFor(whole, person)) return [];
  return events
    .filter(({ state, plannedFor }) => state === 'open' && plannedFor <= addDays(today, aheadDays))
    .map(({ plannedFor }) => ({ system, name, what: 'approval', dueOn: plannedFor }));
}
