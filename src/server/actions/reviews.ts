import type { Day } from '../../core/dates.ts';
import { dayOf, yearOf } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { reviewFor } from '../../features/reviews/in-place-of.ts';
import { leafletOf } from '../../features/reviews/leaflet.ts';
import { delegationKey } from '../../features/team/tasks/delegation.ts';
import { Delegation } from '../../features/team/tasks/records.ts';
import type { ActionTable } from '../action-table.ts';
import { leafletFile } from '../files/leaflet-file.ts';
import { leafletSource, leafletWords } from '../files/leaflet-source.ts';

export const reviewTable: Pick<ActionTable, 'leaflet'> = {
  leaflet: async (ports, actor, { points, for: forPerson }) => {
    const today = dayOf(ports.clock.now());
    const { accountable } = reviewFor(actor, forPerson, delegationOfYear(ports, forPerson, today), today);
    const pages = leafletOf(points, leafletSource(ports, accountable, actor.language), leafletWords[actor.language]);
    return { record: await leafletFile(pages, actor.language), marks: [] };
  },
};

function delegationOfYear({ records }: Pick<Ports, 'records'>, accountable: string | undefined, today: Day) {
  if (accountable === undefined) return undefined;
  return records.find(Delegation, delegationKey(accountable, 'holdReview', String(yearOf(today))))?.record;
}
