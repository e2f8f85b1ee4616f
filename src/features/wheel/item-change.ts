import type { Day, Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { noFile } from '../controls/evidence-file.ts';
import { declinedOf, declinedText } from './declined.ts';
import { saidOf } from './item.ts';
import type { WheelItem } from './records.ts';

/** What may be done to an item. Who answers for it is settled by the appointment and is nobody's to delegate (S72, INV4). */
export type WheelChange =
  | { step: 'confirm' }
  | { step: 'delegate'; performer: string; performerName: string }
  | { step: 'takeBack' }
  | { step: 'move'; due: Day }
  | { step: 'done'; evidence: string }
  | { step: 'notDone'; evidence: string }
  | { step: 'reopen' };

/**
 * @param latest the last day it may be due (S114)
 * @returns the item after the change; `undefined` when it cannot be done to an item that stands so
 */
export function changedItem(
  item: WheelItem,
  change: WheelChange,
  { person }: Pick<Actor, 'person'>,
  now: Moment,
  latest?: Day,
): WheelItem | undefined {
  const by = { actor: person.id, at: now };
  const isOpen = saidOf(item) === 'planned';
  const { events } = declinedOf(item);
  switch (change.step) {
    case 'confirm':
      return { ...item, ...by, confirmed: true };
    case 'delegate':
      return { ...item, ...by, performer: change.performer, performerName: change.performerName };
    case 'takeBack':
      return { ...item, ...by, performer: undefined, performerName: undefined };
    case 'move':
      if (!isOpen || !change.due.startsWith(`${item.year}-`) || (latest !== undefined && change.due > latest))
        return undefined;
      return { ...item, ...by, state: 'planned', due: change.due };
    case 'done':
    case 'notDone':
      return {
        ...{ ...item, ...by, state: change.step, evidence: change.evidence },
        ...{ doneOn: dayOf(now), doneByName: person.name, declined: declinedText({ events }) },
      };
    case 'reopen':
      return {
        ...{ ...item, ...by, ...noFile, state: 'planned', evidence: undefined },
        ...{ doneOn: undefined, doneByName: undefined, declined: declinedText({ events, said: item.evidence }) },
      };
  }
}

/** Does the item stand as the change would leave it? Then a repeat writes nothing. */
export function isChanged(item: WheelItem, change: WheelChange): boolean {
  switch (change.step) {
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
      return item.state === change.step && item.evidence === change.evidence;
    case 'reopen':
      return item.state === 'planned';
  }
}

/** Who answers for it may do everything; who does it may say that it is done. */
export function mayChange(item: WheelItem, change: WheelChange, person: string): boolean {
  if (item.owner === person) return true;
  const isForPerformer = change.step === 'done' || change.step === 'notDone' || change.step === 'reopen';
  return isForPerformer && item.performer === person;
}
