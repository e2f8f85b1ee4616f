import type { Moment } from '../dates.ts';
import type { Records } from '../ports.ts';
import type { Workplace } from '../workplace/workplace.ts';
import type { Recipient } from './case-telling.ts';
import { toldAtOnce } from './case-telling.ts';
import { takesPart } from './drill.ts';
import type { Incident } from './incident.ts';

/** The DBR's side alone, where there is nothing for IT to stop. */
type Side = 'dpo' | 'both';

/**
 * Who hears of a case at once as things stand: never whoever reports or whom it is about, and of a drill only whoever
 * takes part (S27, S105).
 * @param reporter whoever reports; empty where the name has been deleted
 */
export function toldNow(
  { records, workplace, now }: { records: Pick<Records, 'all'>; workplace: Workplace; now: Moment },
  incident: Incident,
  reporter: string,
  side: Side,
): readonly Recipient[] {
  const desk = side === 'both' ? records.all('appointment', { role: 'serviceDesk' }) : [];
  const drills = records.all('drill').map(({ record }) => record);
  return toldAtOnce(
    incident,
    reporter,
    workplace,
    desk.map(({ record }) => record),
  ).filter(({ as }) => takesPart(as, incident, drills, now));
}
