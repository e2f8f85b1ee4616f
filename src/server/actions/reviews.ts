import type { ActionRecord } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { dayOf, yearOf } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import type { Ports } from '../../domain/ports.ts';
import { holdReview } from '../../features/reviews/actions/hold-review.ts';
import { saveAgenda } from '../../features/reviews/actions/save-agenda.ts';
import { undoReview } from '../../features/reviews/actions/undo-review.ts';
import { reviewFor } from '../../features/reviews/in-place-of.ts';
import { leafletOf } from '../../features/reviews/leaflet.ts';
import { Review } from '../../features/reviews/records.ts';
import { shownYear } from '../../features/reviews/shown-review.ts';
import { delegationKey } from '../../features/team/tasks/delegation.ts';
import { Delegation } from '../../features/team/tasks/records.ts';
import type { ActionTable, Outcome } from '../action-table.ts';
import { leafletFile } from '../files/leaflet-file.ts';
import { leafletSource, leafletWords } from '../files/leaflet-source.ts';

export const reviewTable: Pick<ActionTable, 'saveAgenda' | 'holdReview' | 'undoReview' | 'leaflet'> = {
  saveAgenda: async (ports, actor, input) => shown(ports, await saveAgenda(ports, actor, input)),
  leaflet: async (ports, actor, { points, for: forPerson }) => {
    const today = dayOf(ports.clock.now());
    const { accountable } = reviewFor(actor, forPerson, delegationOfYear(ports, forPerson, today), today);
    const pages = leafletOf(points, leafletSource(ports, accountable, actor.language), leafletWords[actor.language]);
    return { record: await leafletFile(pages, actor.language), marks: [] };
  },
  holdReview: async (ports, actor, input) => followed(ports, await holdReview(ports, actor, input)),
  undoReview: async (ports, actor, input) => followed(ports, await undoReview(ports, actor, input)),
};

function delegationOfYear({ records }: Pick<Ports, 'records'>, accountable: string | undefined, today: Day) {
  if (accountable === undefined) return undefined;
  return records.find(Delegation, delegationKey(accountable, 'holdReview', String(yearOf(today))))?.record;
}

/** Planner shows what was just done, with whoever answers for it. */
function followed(ports: Ports, stored: Stored<Review>): ReturnType<typeof shown> {
  ports.followUps.planner(stored.record.manager);
  return shown(ports, stored);
}

/** The year as it is with what was just saved, which this server's mirror may not have yet. */
function shown({ records, clock }: Ports, stored: Stored<Review>): Outcome<ActionRecord<'holdReview'>> {
  const { record, mark } = stored;
  const today = dayOf(clock.now());
  const own = records.all(Review, { manager: record.manager }).map((row) => row.record);
  const all = [...own.filter(({ key }) => key !== record.key), record];
  const year = shownYear(all, yearOf(record.heldOn ?? today), today);
  return { record: { number: record.number, seen: mark.version, year }, marks: [mark] };
}
