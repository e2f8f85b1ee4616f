import type { Day, Moment } from '../dates.ts';
import type { Decision } from '../handbook/decision.ts';
import type { Person } from '../people.ts';
import type { BaseRecord } from '../record.ts';
import type { Edition } from './edition.ts';
import type { Reached } from './reached.ts';

export type ConveyedHow = 'meeting' | 'writing' | 'oneByOne';

/**
 * A manager has told their people of an edition: how, when, and how far the reading had come by then, in counts (S18,
 * S21). It is no confirmation: everybody still reads for themselves (INV7).
 */
export interface Conveyance extends BaseRecord {
  /** Key of the decision that adopted the edition. */
  decision: string;
  document: Decision['document'];
  edition: string;
  manager: string;
  managerName: string;
  /** Who told them in the manager's place; the manager still answers for it (S72, INV4). */
  performer?: string | undefined;
  performerName?: string | undefined;
  how: ConveyedHow;
  on: Day;
  /** So many they led that day, without those on leave or still to come. */
  people: number;
  /** `R01 14/14; R02 13/14`: of those who must, how many had read each rule of the edition. */
  coverage?: string | undefined;
  /** `Medarbejder 12/14; Vikar 1/2`: of each person type, how many had read all of it they must. */
  types?: string | undefined;
  /** The manager has taken it back; the row stays. */
  withdrawnAt?: Moment | undefined;
}

/** What is in the way of saying that an edition has been conveyed. */
export type ConveyFault = 'nobody' | 'inTheFuture' | 'beforeEdition';

/** `convey:handbook:2026.3:<manager>`: once per manager and edition. */
export function conveyanceKey(decision: string, manager: string): string {
  return `convey:${decision}:${manager}`.toLowerCase();
}

/** Is it said and not taken back? */
export function stands({ withdrawnAt }: Conveyance): boolean {
  return withdrawnAt === undefined;
}

/** Everything that is in the way. @param leads so many people the manager leads */
export function conveyFaults(edition: Edition, on: Day, leads: number, today: Day): readonly ConveyFault[] {
  const faults: [boolean, ConveyFault][] = [
    [leads === 0, 'nobody'],
    [on > today, 'inTheFuture'],
    [on < edition.from, 'beforeEdition'],
  ];
  return faults.flatMap(([isSo, fault]) => (isSo ? [fault] : []));
}

/** The record as it will be stored. @param performer who did it, when that is not the manager */
export function conveyanceOf(
  { decision, document, edition }: Edition,
  said: { how: ConveyedHow; on: Day },
  reached: Reached,
  by: Pick<Person, 'id' | 'name'>,
  now: Moment,
  performer?: Pick<Person, 'id' | 'name'>,
): Conveyance {
  const who = {
    ...{ actor: performer?.id ?? by.id, at: now, manager: by.id, managerName: by.name },
    ...(performer && { performer: performer.id, performerName: performer.name }),
  };
  const { people, coverage, types } = reached;
  return {
    key: conveyanceKey(decision, by.id),
    ...who,
    ...{ decision, document, edition, ...said, people },
    ...(coverage !== '' && { coverage }),
    ...(types !== '' && { types }),
  };
}
