import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { prepareRelease } from '../../../handbook/release.ts';
import { type ReleaseReach, releaseReach } from '../../../reading/release-reach.ts';
import { everyReader } from '../../../reading/scheduled/every-reader.ts';
import type { Placement } from '../../../workplace/placed.ts';
import { Draft } from '../../drafts/records.ts';
import { releaseOf } from '../adopted-edition.ts';
import { isWrittenSince, writtenReach } from '../memo/reach.ts';
import { draftsIn } from '../queries/edition-summary.ts';
import { Revision } from '../records.ts';
import { isBegun } from '../revision.ts';
import { stepping } from '../roles.ts';
import { answered, key, storedRevision } from './stored-revision.ts';

/**
 * Keeps on an edition whom it asks to read and what that costs, so that the memo can say it before it is decided (S18,
 * S19). The same again writes nothing; what is out is not worked out again.
 * @throws Refusal `unknownRevision`, `changedMeanwhile`
 */
export const weighRevision = action({
  summary: 'Works out whom an edition asks to read and what that costs, and keeps it on the edition',
  roles: stepping,
  input: z.strictObject({ key }),
  output: storedRevision,
  run: async (context, { key }) => {
    const { actor, clock, records } = context;
    const revision = (await records.fetch(Revision, key))?.record;
    if (!revision) throw new Refusal('unknownRevision');
    const reach = await reachOfRevision(context, revision);
    const written = writtenReach(reach);
    const to = (before: Revision): Revision => {
      if (isBegun(before)) return before;
      const drafts = records.all(Draft, { revision: key });
      const isOlder = drafts.some(({ record }) => isWrittenSince(record, before.reachAt));
      if (before.reach === written && !isOlder) return before;
      const now = clock.now();
      const kept = { reach: written, reachAt: now, askedPeople: reach.people };
      const by = { actor: actor.person.id, at: now, deed: 'weighed' } as const;
      return { ...before, ...by, ...kept, askedMinutes: Math.ceil(reach.seconds / 60) };
    };
    return answered(await change(context, Revision, key, { unknown: 'unknownRevision', to }));
  },
});

/**
 * Whom an edition asks to read as it is now (S18, S19), reckoned for everybody who is placed here, a person at a time, so
 * that others are answered in between. Before it is adopted it is reckoned as if that were today.
 */
async function reachOfRevision(context: Context, revision: Revision): Promise<ReleaseReach> {
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
