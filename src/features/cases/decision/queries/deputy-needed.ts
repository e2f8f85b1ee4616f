import type { Day } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { PeopleSource } from '../../../workplace/queries/counting-people.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { isOpen } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { mayReceive } from '../../notifications/queries/may-receive.ts';
import { toldOnStep } from '../../notifications/queries/told-on-step.ts';
import { CaseNotification } from '../../notifications/records.ts';
import { isAboutReader } from '../../queries/is-about-reader.ts';

/** A case a director was told of: its number and how far it has come, nothing of what it says. */
interface ToldCase {
  stored: Stored<Incident>;
  /** Does somebody in office open it, as DBR or deputy? */
  isOpenable: boolean;
  /** Is it about somebody who reads the lists of cases, as the DBR is? A drill needs no real deputy. */
  needsDeputy: boolean;
}

/** The open cases a person was told of as a director, while they are still theirs to hear of. */
export function toldCases(from: PeopleSource, person: string, today: Day): readonly ToldCase[] {
  const around = { records: from.records, workplace: workplaceOn(from, today) };
  const notifications = from.records
    .all(CaseNotification, { person })
    .map(({ record }) => record)
    .filter(({ as, state }) => as === 'executive' && state !== 'retracted');
  return [...new Map(notifications.map((notification) => [notification.incident, notification])).values()].flatMap(
    (notification) => {
      const stored = from.records.find(Incident, notification.incident);
      if (!stored || !isOpen(stored.record) || !mayReceive(from, notification, stored.record, today)) return [];
      const told = toldOnStep(['dpo', 'dpoDeputy'], stored.record, around);
      const isOpenable = told.some(({ as }) => as !== 'executive');
      const isSealed = !stored.record.isDrill && isAboutReader(around, stored.record);
      return [{ stored, isOpenable, needsDeputy: !isOpenable && isSealed }];
    },
  );
}

/** May the actor name a deputy in an emergency: the accountable director, told of a case that needs one (S37, S74)? */
export function mayNameDeputy(
  from: PeopleSource,
  { roles, person }: Pick<Actor, 'roles' | 'person'>,
  today: Day,
): boolean {
  return roles.includes('accountableExecutive') && toldCases(from, person.id, today).some((told) => told.needsDeputy);
}
