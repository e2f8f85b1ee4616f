import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Records } from '../../../../kernel/records.ts';
import { day } from '../../../../kernel/shape.ts';
import { Revision, StandingMandate } from '../records.ts';
import { recording } from '../roles.ts';
import { answeredRow, key, row, seen } from './stored-revision.ts';

/**
 * A standing mandate of Direktionen is ended before its time, or that is taken back: what was adopted under it stands
 * (INV6), and it never lasts longer than Direktionen has said (S16). The same again writes nothing.
 * @throws Refusal `unknownStandingMandate`; `standingMandateInvalid` when it ends before it begins, its last day has been
 * while it has been used since, or it would last longer than it was given for; `changedMeanwhile`
 */
export const endStandingMandate = action({
  summary: 'Ends a standing mandate before its time, or takes that back',
  roles: recording,
  input: z.strictObject({
    ...{ key, seen },
    /** The last day; absent for the one it was given with. */
    to: day.optional(),
  }),
  output: row,
  run: async (context, { key, seen, to: wanted }) => {
    const { actor, clock, records } = context;
    const now = clock.now();
    const read = await records.fetch(StandingMandate, key);
    if (!read) throw new Refusal('unknownStandingMandate');
    const first = await asRecorded(records, read);
    const to = (before: StandingMandate): StandingMandate => {
      const last = wanted ?? first.to;
      if (before.to === last) return before;
      if (last !== undefined) {
        if (first.to !== undefined && last > first.to) throw invalid('longerThanGiven');
        const uses = records.all(Revision).filter(({ record }) => record.mandate === key);
        const isUsedAfter = uses.some(({ record: { decidedOn = '' } }) => decidedOn > last);
        if (last < before.from || (last < dayOf(now) && isUsedAfter)) throw invalid('datesReversed');
      }
      const by = { actor: actor.person.id, at: now, recordedBy: before.recordedBy ?? first.actor };
      return { ...before, ...by, to: last, deed: wanted === undefined ? 'resumed' : 'ended' };
    };
    const wish = { read, seen, unknown: 'unknownStandingMandate', to } as const;
    return answeredRow(await change(context, StandingMandate, key, wish));
  },
});

const invalid = (fault: 'longerThanGiven' | 'datesReversed') =>
  new Refusal('standingMandateInvalid', { faults: [fault] });

/**
 * The row as it stood when it was recorded, with the last day Direktionen gave it. Where SharePoint has forgotten that, it
 * is not made longer than it is.
 */
async function asRecorded(records: Records, stored: Stored<StandingMandate>): Promise<StandingMandate> {
  if (stored.record.deed === 'recorded') return stored.record;
  const [first = stored.record] = await records.versions(StandingMandate, stored);
  return first;
}
