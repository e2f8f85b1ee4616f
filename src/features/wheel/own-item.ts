import type { Day } from '../../core/dates.ts';
import { whichHold } from '../../core/which-hold.ts';
import { type ControlFault, type Doer, faultsOfPlan } from '../controls/control.ts';
import type { Control } from '../controls/records.ts';

/** `control:kommune:3f2a9c…`: an own item has the id of the press that made it. */
export function ownItemKey(id: string): string {
  return `control:kommune:${id}`.toLowerCase();
}

export function isOwnItem({ kind }: Pick<Control, 'kind'>): boolean {
  return kind === 'own';
}

/**
 * What is in the way of an own item as it is planned (`faultsOfPlan`): who does it, or answers for it, sees the wheel.
 * @param people each who is named, and whether the wheel is theirs to see
 */
export function faultsOfOwnItem(
  item: Pick<Control, 'months' | 'startOn'>,
  people: readonly (Doer & { sees: boolean })[],
  today: Day,
): readonly ControlFault[] {
  const seesNot = people.some(({ sees, isHere, isPerson }) => isHere && isPerson && !sees);
  return [...faultsOfPlan(item, people, today), ...whichHold<ControlFault>([[seesNot, 'seesNot']])];
}

/** Does somebody answer for it? Where nobody is named, the director accountable for security does (S62, S119). */
export function answersForOwn(
  { owner }: Pick<Control, 'owner'>,
  accountable: string | undefined,
  person: string,
): boolean {
  return (owner ?? accountable) === person;
}
