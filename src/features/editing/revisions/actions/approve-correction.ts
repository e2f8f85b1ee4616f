import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { Decision } from '../../../handbook/records.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { Setting } from '../../../workplace/records.ts';
import { writersOf } from '../../drafts/writers.ts';
import { adoptionSteps } from '../correction.ts';
import { Revision, StandingMandate } from '../records.ts';
import { refusedTo } from '../refused-to.ts';
import { changedRevision } from '../revision-change.ts';
import { revisionFaults } from '../revision-faults.ts';
import { approving } from '../roles.ts';
import { draftsNow } from './drafts-now.ts';
import { publishAdopted } from './publish-adopted.ts';
import { answered, key, seen, storedRevision } from './stored-revision.ts';

/**
 * Somebody else approves a correction; it is adopted under Direktionen's standing mandate, let out at once, and listed for
 * Direktionen's next meeting (S16, S37, INV5). Doing it again completes it.
 * @throws Refusal `unknownRevision`, `notAllowed`, `ownWork`; `revisionInvalid` with everything in the way, `noMandate`
 * among it; `changedMeanwhile`, and what letting it out refuses
 */
export const approveCorrection = action({
  summary: 'Somebody else approves a correction, which is let out under Direktionen’s standing mandate',
  roles: approving,
  input: z.strictObject({ key, seen }),
  output: storedRevision,
  run: async (context, asked) => {
    const { mark } = await adopted(context, asked);
    return answered(await publishAdopted(context, { key: asked.key, seen: mark.version }));
  },
});

async function adopted(context: Context, { key, seen }: { key: string; seen: number }) {
  const { actor, clock } = context;
  const now = clock.now();
  const today = dayOf(now);
  const { all } = context.reader();
  const countsAsOne = countingPeople(context);
  const drafts = await draftsNow(context, key);
  const table = { drafts, writers: drafts.flatMap(writersOf) };
  const mandates = all(StandingMandate);
  const facts = { table, mandates, countsAsOne, decisions: all(Decision), settings: all(Setting), today };
  const to = (before: Revision): Revision => {
    if (before.mandate !== undefined && (before.state === 'decided' || before.state === 'published')) return before;
    const refused = refusedTo(before, { step: 'approve' }, actor, countsAsOne);
    if (refused) throw new Refusal(refused);
    let wanted = before;
    for (const step of adoptionSteps(before, mandates, countsAsOne, today)) {
      const faults = typeof step === 'string' ? [step] : revisionFaults(wanted, step, facts);
      if (typeof step === 'string' || faults.length > 0) throw new Refusal('revisionInvalid', { faults });
      wanted = changedRevision(wanted, step, table, actor, now);
    }
    return wanted;
  };
  const shows = (row?: Revision) => ({ state: row?.state });
  return change(context, Revision, key, { seen, unknown: 'unknownRevision', to, shows });
}
