import type { Moment } from '../../../../core/dates.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { PeopleSource } from '../../../workplace/queries/counting-people.ts';
import { awaitsOwnRatification } from '../../decision/own-case.ts';
import { ownRatifiersOf } from '../../decision/queries/own-ratifiers.ts';
import { takesPart } from '../../drills/drill.ts';
import { drillsThatCount } from '../../drills/queries/drills-that-count.ts';
import type { Incident } from '../../incident/records.ts';
import { caseNotification } from '../case-notification.ts';
import type { CaseNotification } from '../records.ts';

/**
 * Who is told that a case of one's own waits: the person who ratifies it, each time it is judged anew, or names who does.
 */
export function ownTold(place: PeopleSource, stored: Stored<Incident>, now: Moment): readonly CaseNotification[] {
  const { record } = stored;
  if (record.own !== 'waiting') return [];
  const { ratifiers, naming } = ownRatifiersOf(place, record, now);
  const drills = drillsThatCount(place.records);
  const told = (to: typeof ratifiers, occasion: string) =>
    to
      .filter(({ as }) => takesPart(as, record, drills, now))
      .map((one) => caseNotification(one, stored, occasion, now));
  if (ratifiers.length === 0) return told(naming, 'own-name');
  return awaitsOwnRatification(record) ? told(ratifiers, `own-ratify-${record.assessedAt}`) : [];
}
