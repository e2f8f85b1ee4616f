import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { day, shape } from '../../../../kernel/shape.ts';
import { Decision } from '../../../handbook/records.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { Setting } from '../../../workplace/records.ts';
import { writersOf } from '../../drafts/writers.ts';
import { Revision, StandingMandate } from '../records.ts';
import { refusedTo } from '../refused-to.ts';
import { changedRevision, isSameRevision, takenBackNames } from '../revision-change.ts';
import { revisionFaults } from '../revision-faults.ts';
import { revisionNotifications } from '../revision-notification.ts';
import { stepping } from '../roles.ts';
import { lastTrial } from '../trial/trial-edition.ts';
import { unreadyIn } from '../unready-drafts.ts';
import { draftsNow } from './drafts-now.ts';
import { answered, caseRef, description, key, note, seen, storedRevision } from './stored-revision.ts';

const about = { key, seen };
const step = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('describe'), ...about, ...description }),
  z.strictObject({ step: z.literal('submit'), ...about }),
  z.strictObject({ step: z.literal('return'), ...about, note }),
  z.strictObject({ step: z.literal('approve'), ...about, note: note.optional() }),
  z.strictObject({ step: z.literal('noteMed'), ...about, on: day, note }),
  z.strictObject({
    ...{ step: z.literal('decide'), ...about, ...shape(Decision, 'body') },
    ...{ on: day, caseRef, mandate: key.optional() },
  }),
  z.strictObject({
    ...{ step: z.literal('schedule'), ...about },
    starts: z.array(z.strictObject({ draft: key, on: day })).max(200),
  }),
  z.strictObject({ step: z.literal('present'), ...about, on: day, caseRef, confirmed: z.boolean() }),
  z.strictObject({ step: z.literal('trial'), ...about }),
  z.strictObject({ step: z.literal('takeBack'), ...about, of: z.enum(takenBackNames) }),
  z.strictObject({ step: z.literal('withdraw'), ...about }),
  z.strictObject({ step: z.literal('reopen'), ...about }),
]);

/**
 * Something is done to an edition on its way: described, put before others, sent back, approved, talked over in
 * Hoved-MED, adopted, given days to begin, told to Direktionen, tried before it is adopted, taken back or withdrawn (S13, S16, S37, S70, INV5). What
 * it holds is looked at as SharePoint has it. Whoever can do the next thing is told. The same again writes nothing.
 * @throws Refusal `unknownRevision`; `notAllowed`, `ownWork` for anybody who would approve what they wrote, or record
 * what a body has said of it; `draftsUnready` with what each draft lacks; `revisionInvalid` with everything in the way;
 * `changedMeanwhile`
 */
export const changeRevision = action({
  summary: 'Something is done to an edition on its way to its body, or taken back',
  roles: stepping,
  inputAsWritten: true,
  input: step,
  output: storedRevision,
  run: async (context, { key, seen, ...asked }) => {
    const { actor, clock, followUps } = context;
    const now = clock.now();
    const { all, handbook } = context.reader();
    const countsAsOne = countingPeople(context);
    const drafts = await draftsNow(context, key);
    const of = context.records.find(Revision, key)?.record.document ?? 'handbook';
    const table = { drafts, writers: drafts.flatMap(writersOf), lastTrial: lastTrial(all(Revision), of) };
    let changed: Revision | undefined;
    const to = (before: Revision): Revision => {
      changed = undefined;
      const refused = refusedTo(before, asked, actor, countsAsOne);
      if (refused) throw new Refusal(refused);
      const wanted = changedRevision(before, asked, table, actor, now);
      if (isSameRevision(before, wanted)) return before;
      const ground = { decisions: all(Decision), settings: all(Setting), today: dayOf(now) };
      const facts = { table, mandates: all(StandingMandate), countsAsOne, ...ground };
      const faults = revisionFaults(before, asked, facts);
      if (faults.length > 0) throw new Refusal('revisionInvalid', { faults });
      const unready = asked.step === 'submit' ? unreadyIn(drafts, handbook()) : [];
      if (unready.length > 0) throw new Refusal('draftsUnready', { drafts: unready });
      changed = before;
      return wanted;
    };
    const shows = (row?: Revision) => ({ state: row?.state });
    const stored = await change(context, Revision, key, { seen, unknown: 'unknownRevision', to, shows });
    if (changed && (changed.state !== stored.record.state || asked.step === 'noteMed')) {
      const came = { version: stored.mark.version, back: asked.step === 'return' ? changed.author : undefined };
      const told = revisionNotifications(stored.record, all(Appointment), came, countsAsOne, now);
      for (const notification of told) followUps.tell(notification);
    }
    return answered(stored);
  },
});
