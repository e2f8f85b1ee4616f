import { z } from 'zod';
import { guardText } from '../../../../core/cpr/cpr.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import { shape } from '../../../../kernel/shape.ts';
import { officers } from '../../roles.ts';
import { drillKey, runningDrill } from '../drill.ts';
import { Drill } from '../records.ts';

/**
 * The DBR opens an exercise: from now on anybody may mark a report as one (domain.md, issue 4). It closes by itself.
 * Repeating it with the same nonce gives the same drill.
 * @throws Refusal `drillRunning` while another one runs, `cprFound`
 */
export const startDrill = action({
  summary: 'The DBR opens an exercise, in which reports may be marked as such',
  roles: officers,
  inputAsWritten: true,
  input: z.strictObject({
    nonce: z.uuid(),
    /** Refused with a CPR number in it, and left with its writer. */
    title: z.string().trim().min(1).max(120),
    /** How long at the most. */
    hours: z.int().min(1).max(24),
    tells: shape(Drill, 'tells').tells.refine(({ length }) => length >= 1 && length <= 4),
  }),
  output: z.strictObject(shape(Drill, 'key', 'endsAt')),
  run: async (context, { nonce, title, hours, tells }) => {
    const { records, clock, actor } = context;
    const now = clock.now();
    const key = drillKey(nonce);
    const guarded = guardText(title);
    if (guarded.found.length > 0) throw new Refusal('cprFound', { masked: guarded.text });
    const drills = records.all(Drill).map(({ record }) => record);
    const running = runningDrill(drills, now);
    if (running && running.key !== key) throw new Refusal('drillRunning', { title: running.title });
    const endsAt = Temporal.Instant.from(now).add({ hours }).toString();
    const { id, name } = actor.person;
    const drill: Drill = { key, actor: id, at: now, title, startedAt: now, endsAt, tells, byName: name };
    const { record } = await create(context, Drill, drill, { same: () => true });
    return { key: record.key, endsAt: record.endsAt };
  },
});
