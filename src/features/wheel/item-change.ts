import type { Day, Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import type { WheelItem } from './records.ts';

/** What may be done to an item. Who answers for it is settled by the appointment and is nobody's to delegate (S72, INV4). */
export type WheelChange =
  | { deed: 'confirm' }
  | { deed: 'delegate'; performer: string; performerName: string }
  | { deed: 'takeBack' }
  | { deed: 'move'; due: Day }
  | { deed: 'done'; evidence: string }
  | { deed: 'notDone'; evidence: string }
  | { deed: 'reopen' };

/** @returns the item after the change; `undefined` when it cannot be done to an item that stands so */
export function changedItem(
  item: WheelItem,
  change: WheelChange,
  { person }: Pick<Actor, 'person'>,
  now: Moment,
): WheelItem | undefined {
  const by = { actor: person.id, at: now };
  const isOpen = item.state === 'planned';
  switch (change.deed) {
    case 'confirm':
      return { ...item, ...by, confirmed: true };
    case 'delegate':
      return { ...item, ...by, performer: change.performer, performerName: change.performerName };
    case 'takeBack':
      return { ...item, ...by, performer: undefined, performerName: undefined };
    case 'move':
      return isOpen && change.due.startsWith(`${item.year}-`) ? { ...item, ...by, due: change.due } : undefined;
    case 'done':
    case 'notDone':
      return {
        ...{ ...item, ...by, state: change.deed, evidence: change.evidence },
        ...{ doneOn: dayOf(now), doneByName: person.name },
      };
    case 'reopen':
      return { ...item, ...by, state: 'planned', evidence: undefined, doneOn: undefined, doneByName: undefined };
  }
}

/** Does the item stand as the change would leave it? Then a repeat writes nothing. */
export function isChanged(item: WheelItem, change: WheelChange): boolean {
  switch (change.deed) {
    case 'confirm':
      return item.confirmed;
    case 'delegate':
      return item.performer === change.performer;
    case 'takeBack':
      return item.performer === undefined;
    case 'move':
      return item.due === change.due;
    case 'done':
    case 'notDone':
      return item.state === change.deed && item.evidence === change.evidence;
    case 'reopen':
      return item.state === 'planned';
  }
}

/** Whoever answers for it may do everything; whoever does it may say that it is done. */
export function mayChange(item: WheelItem, change: WheelChange, person: string): boolean {
  if (item.owner === person) return true;
  const isForPerformer = change.deed === 'done' || change.deed === 'notDone' || change.deed === 'reopen';
  return isForPerformer && item.performer === person;
}
