import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { saveAll } from '../../actions/save-all.ts';
import { writeJobs } from '../../imports/actions/write-jobs.ts';
import { workplaceOn } from '../../queries/workplace-on.ts';
import { Employment } from '../../records.ts';
import { editing } from '../../roles.ts';
import { answeredHeldJob, jobOf } from '../held-job.ts';
import { leaderChange } from '../leader-change.ts';
import { mostAnswered } from '../limits.ts';
import { HeldJob } from '../records.ts';

/**
 * An editor takes in lines of another system's list that change who leads whom, or leaves them. Those that have been
 * answered stay as they were answered.
 * @throws Refusal `ownRole` where the editor would come to lead by it: another editor says so; `changedMeanwhile` where a
 * newer list says something else than was shown, or the unit is closed
 */
export const answerHeldJobs = action({
  summary: 'An editor takes in, or leaves, lines of another system’s list that change who leads whom',
  roles: editing,
  input: z.strictObject({
    /** `seen`: version of the row that was shown. */
    jobs: z
      .array(z.strictObject({ key: z.string().min(1).max(200), seen: z.int().min(1) }))
      .min(1)
      .max(mostAnswered),
    take: z.boolean(),
  }),
  output: z.strictObject({ answered: z.int() }),
  run: async (context, { jobs, take }) => {
    const { records } = context;
    const rows: Stored<HeldJob>[] = [];
    const read =
      ({ key, seen }: (typeof jobs)[number]) =>
      async () => {
        const row = await records.fetch(HeldJob, key);
        if (row?.record.state === 'waiting' && row.mark.version !== seen) throw new Refusal('changedMeanwhile');
        if (!row || row.record.state === 'over') throw new Refusal('changedMeanwhile');
        if (row.record.state === 'waiting') rows.push(row);
      };
    await saveAll(jobs.map(read));
    if (take) await takeIn(context, rows);
    await saveAll(rows.map((row) => () => settle(context, row, take)));
    return { answered: jobs.length };
  },
});

/** The jobs first: stopped in between, the same press is made again and finds them done. */
async function takeIn(context: Context, rows: readonly Stored<HeldJob>[]): Promise<void> {
  const { actor, clock, records } = context;
  const now = clock.now();
  const workplace = workplaceOn(context, dayOf(now));
  const known = new Map(records.all(Employment).map((stored) => [stored.record.key, stored]));
  const wanted = rows.map(({ record }) => jobOf(record, actor.person.id, now));
  const isOwn = wanted.some((job) => {
    const leader = leaderChange(workplace, known.get(job.key)?.record, job)?.after;
    return leader !== undefined && workplace.countsAsOne(actor.person.id, leader.id);
  });
  if (isOwn) throw new Refusal('ownRole');
  await writeJobs(context, known, wanted);
}

async function settle(context: Context, row: Stored<HeldJob>, take: boolean): Promise<void> {
  const { actor, clock } = context;
  const state = take ? 'taken' : 'left';
  await change(context, HeldJob, row.record.key, {
    read: row,
    unknown: 'changedMeanwhile',
    to: (before) => (before.state === 'waiting' ? answeredHeldJob(before, state, actor.person, clock.now()) : before),
  });
}
