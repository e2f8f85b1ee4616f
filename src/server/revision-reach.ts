import { dayOf } from '../core/dates.ts';
import type { Actor } from '../core/person.ts';
import type { Ports } from '../domain/ports.ts';
import { Draft } from '../features/editing/drafts/records.ts';
import { releaseOf } from '../features/editing/revisions/adopted-edition.ts';
import { isIn } from '../features/editing/revisions/contents.ts';
import type { Revision } from '../features/editing/revisions/records.ts';
import { prepareRelease } from '../features/handbook/release.ts';
import { type ReleaseReach, releaseReach } from '../features/reading/release-reach.ts';
import { everyReader } from '../features/reading/scheduled/every-reader.ts';
import type { Placement } from '../features/workplace/placed.ts';
import { openViewSources } from './view-source.ts';

/**
 * Whom an edition asks to read as it is now (S18, S19), reckoned for everybody who is placed here, a person at a time, so
 * that others are answered in between. Before it is adopted it is reckoned as if that were today.
 */
export async function reachOfRevision(ports: Ports, actor: Actor, revision: Revision): Promise<ReleaseReach> {
  // Made for this one question: nothing in it is read twice.
  const source = openViewSources(ports, { revision: () => 0, loaded: () => true }).now();
  const now = ports.clock.now();
  const today = dayOf(now);
  const drafts = source.all(Draft, { revision: revision.key }).filter((draft) => isIn(draft, revision.key));
  const release = releaseOf({ ...revision, decidedOn: revision.decidedOn ?? today }, drafts, today);
  const { versions } = prepareRelease(release, source.handbook(), { actor: actor.person.id, now, today });
  const placements: Placement[] = [];
  for await (const { placement } of everyReader(source)) placements.push(placement);
  return releaseReach(source.plan(), versions, placements);
}
