import { dayOf } from '../../../../core/dates.ts';
import type { Context } from '../../../../kernel/context.ts';
import { prepareRelease } from '../../../handbook/release.ts';
import { type ReleaseReach, releaseReach } from '../../../reading/release-reach.ts';
import { everyReader } from '../../../reading/scheduled/every-reader.ts';
import type { Placement } from '../../../workplace/placed.ts';
import { releaseOf } from '../adopted-edition.ts';
import { draftsIn } from '../queries/edition-summary.ts';
import type { Revision } from '../records.ts';

/**
 * Whom an edition asks to read as it is now (S18, S19), reckoned for everybody who is placed here, a person at a time, so
 * that others are answered in between. Before it is adopted it is reckoned as if that were today.
 */
export async function reachOfRevision(context: Context, revision: Revision): Promise<ReleaseReach> {
  const reader = context.reader();
  const now = context.clock.now();
  const today = dayOf(now);
  const adopted = { ...revision, decidedOn: revision.decidedOn ?? today };
  const release = releaseOf(adopted, draftsIn(reader, revision), today);
  const { versions } = prepareRelease(release, reader.handbook(), { actor: context.actor.person.id, now, today });
  const placements: Placement[] = [];
  for await (const { placement } of everyReader(reader)) placements.push(placement);
  return releaseReach(reader.plan(), versions, placements);
}
