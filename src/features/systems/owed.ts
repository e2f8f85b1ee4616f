import { addDays, type Day } from '../../core/dates.ts';
import { completenessOf, type SystemLack, type WholeSystem } from './completeness.ts';
import type { SystemControlKind } from './controls/stored-words.ts';
import { firstStatementEnd } from './processors.ts';
import { isHeld, mayHoldPersonalData, weightOf } from './system.ts';

/** Something a person owes a system: a document to look at again, a control, a finding to follow up, or what is lacking. */
export interface OwedWork {
  system: string;
  name: string;
  what: SystemLack | SystemControlKind | 'followUp' | 'approval';
  /** The day it is to be done by; absent for what is lacking, which no law times. */
  dueOn?: Day | undefined;
  /** The control it is about. */
  control?: string;
}

export interface SystemWork {
  /** At most three things that are lacking, and everything whose day is near or past. */
  open: readonly OwedWork[];
  /** What comes after: the next is opened when one of these is done. */
  later: number;
}

/** So many things that are lacking are open at once for an owner: the next comes when one is done. */
const mostOpen = 3;
/** What has a day is open this many days ahead. */
export const aheadDays = 30;

/** Does the person answer for the system, or do the work of the one who does? */
export function answersFor({ system, roles }: WholeSystem, person: string): boolean {
  const isDelegate = roles.some((role) => role.part === 'delegate' && role.person === person && isHeld(role));
  return system.owner === person || isDelegate;
}

/** Has the person any part in it: owner, budget holder, data owner, administrator, delegate, or a document to keep? */
export function hasPart({ system, roles, documents }: WholeSystem, person: string): boolean {
  return (
    [system.owner, system.budgetHolder].includes(person) ||
    roles.some((role) => role.person === person && isHeld(role)) ||
    documents.some(({ keeper }) => keeper === person)
  );
}

/**
 * What somebody owes the systems they have a part in, by date: documents to look at again and statements that run out
 * first, then what is lacking of the systems that weigh most. A document whose keeper is here no longer is the owner's (S28, S94). What is lacking is a percentage and no heap of tasks: three are open, never more.
 * @param own the systems the person has a part in
 */
export function workOf(
  own: readonly WholeSystem[],
  person: string,
  { isHere, today }: { isHere: (person: string) => boolean; today: Day },
): SystemWork {
  const inUse = own.filter(({ system }) => system.state !== 'retired');
  const reviews = inUse.flatMap((whole): readonly OwedWork[] =>
    whole.documents.flatMap(({ kind, state, nextReview, keeper }) => {
      const isTheirs = keeper !== undefined && isHere(keeper) ? keeper === person : answersFor(whole, person);
      const isNear = state === 'ready' && nextReview !== undefined && nextReview <= addDays(today, aheadDays);
      if (!isTheirs || !isNear) return [];
      return [{ system: whole.system.key, name: whole.system.name, what: kind, dueOn: nextReview }];
    }),
  );
  const statements = inUse.flatMap((whole): readonly OwedWork[] => {
    const { key, name, kind } = whole.system;
    const dueOn = kind === 'system' && mayHoldPersonalData(whole.system) ? firstStatementEnd(whole.system) : undefined;
    if (dueOn === undefined || dueOn > addDays(today, aheadDays) || !answersFor(whole, person)) return [];
    return [{ system: key, name, what: 'auditorStatement', dueOn }];
  });
  const timed = new Set([...reviews, ...statements].map(({ system, what }) => `${system} ${what}`));
  const lacking = inUse
    .filter((whole) => answersFor(whole, person))
    .toSorted((a, b) => weightOf(b.system) - weightOf(a.system) || a.system.name.localeCompare(b.system.name, 'da'))
    .flatMap((whole): readonly OwedWork[] =>
      completenessOf(whole, today).lacks.map((what) => ({ system: whole.system.key, name: whole.system.name, what })),
    )
    // An owner who has lost the position hands the system over; that is told, and asked of nobody as a gap.
    .filter(({ system, what }) => what !== 'ownerPosition' && !timed.has(`${system} ${what}`));
  return {
    open: inOrderOfDay([...reviews, ...statements, ...lacking.slice(0, mostOpen)]),
    later: Math.max(lacking.length - mostOpen, 0),
  };
}

/** What has a day first, by it; what has none stays in its order. */
export function inOrderOfDay(work: readonly OwedWork[]): readonly OwedWork[] {
  const [timed, untimed] = [work.filter(({ dueOn }) => dueOn), work.filter(({ dueOn }) => !dueOn)];
  const day = ({ dueOn = '' }: OwedWork) => dueOn;
  return [...timed.toSorted((a, b) => day(a).localeCompare(day(b)) || a.name.localeCompare(b.name, 'da')), ...untimed];
}
