import type { Moment } from '../../../../core/dates.ts';
import type { Records } from '../../../../kernel/records.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import type { Workplace } from '../../../workplace/workplace.ts';
import { lastToHear } from '../../decision/queries/deciders.ts';
import { takesPart } from '../../drills/drill.ts';
import { drillsThatCount } from '../../drills/queries/drills-that-count.ts';
import { leadersOf } from '../../incident/concerned-person.ts';
import type { Incident } from '../../incident/records.ts';
import type { Recipient } from '../case-notification.ts';
import { toldAtOnce } from '../case-notification.ts';
import { excludedFromCase } from './excluded-from-case.ts';

/** The DBR's side alone, where there is nothing for IT to stop. */
type Side = 'dpo' | 'both';

/**
 * Who hears of a case at once as things stand: never whoever reports or whom it is about, and of a drill only whoever
 * takes part (S27, S105). Where that leaves nobody on the DBR's side, whoever decides hears that it waits.
 * @param reporter whoever reports; empty where the name has been deleted
 * @param named whom it is reported for, where the mirror may not know of it yet
 */
export function recipientsOf(
  { records, workplace, now }: { records: Pick<Records, 'find' | 'all'>; workplace: Workplace; now: Moment },
  incident: Incident,
  reporter: string,
  side: Side,
  named?: string | undefined,
): readonly Recipient[] {
  const serviceDesk = side === 'both' ? records.all(Appointment, { role: 'serviceDesk' }) : [];
  const drills = drillsThatCount(records);
  const around = { records, workplace };
  const from = [reporter, named].filter((account) => account !== undefined && account !== '') as string[];
  const leaders = leadersOf(workplace.mainOf(named ?? reporter), workplace);
  const told = toldAtOnce(
    incident,
    reporter,
    workplace,
    serviceDesk.map(({ record }) => record),
    excludedFromCase(around, incident, from),
    (person) => person === named || leaders.includes(person),
  );
  const isHeard = told.some(({ as }) => as !== 'serviceDesk');
  const instead = isHeard ? [] : lastToHear(around, incident, from).filter(({ person }) => person !== reporter);
  return [...told, ...instead].filter(({ as }) => takesPart(as, incident, drills, now));
}
