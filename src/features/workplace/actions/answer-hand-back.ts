import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { HandBack } from '../hand-backs-records.ts';
import { workplaceOn } from '../queries/workplace-on.ts';
import { Employment } from '../records.ts';
import { answeredRejection, rejection, shownRejection } from '../rejected-assignment.ts';
import { editing } from '../roles.ts';
import { isHere } from '../workplace.ts';

/**
 * HR answers a manager who has said *Ikke min medarbejder*: the person does belong there, or another leads the job, who
 * is then written into it (S28) and gets what waits for the old one. `manager` is left out when it is right as it is.
 * @throws Refusal `unknownHandBack`; `handBackSettled` when it is withdrawn or answered otherwise meanwhile;
 * `handBackInvalid` for a manager who is not here, is the person, or is the one who has handed the job back
 */
export const answerHandBack = action({
  summary: 'HR answers: it is right as it is, or another leads the job',
  roles: editing,
  input: z.strictObject({ key: z.string().min(1).max(200), manager: z.guid().optional() }),
  output: rejection,
  run: async (context, { key, manager }) => {
    const { actor, clock, records } = context;
    const state = manager === undefined ? 'right' : 'corrected';
    const to = (before: HandBack, isCorrected = false): HandBack => {
      if (before.state === state) return before;
      // The job is another's by now, whatever has been said meanwhile: the row says so.
      if (before.state !== 'open' && !isCorrected) throw new Refusal('handBackSettled');
      return answeredRejection(before, state, actor.person, clock.now());
    };
    const before = await records.fetch(HandBack, key);
    if (!before) throw new Refusal('unknownHandBack');
    const isCorrected = manager !== undefined;
    if (isCorrected && to(before.record) !== before.record) await correct(context, before.record, manager);
    const wish = {
      unknown: 'unknownHandBack',
      to: (row: HandBack) => to(row, isCorrected),
      again: isCorrected ? 1 : 0,
    } as const;
    return shownRejection(await change(context, HandBack, key, wish));
  },
});

/** The employment first: stopped in between, the answer is given again and finds it done. */
async function correct(context: Context, { job, manager: former }: HandBack, named: string): Promise<void> {
  const { actor, records, clock, followUps } = context;
  const now = clock.now();
  const workplace = workplaceOn(context, dayOf(now));
  const manager = workplace.mainOf(named);
  const before = await records.fetch(Employment, job);
  if (!before) throw new Refusal('unknownHandBack');
  const unfit = [former, before.record.person].some((person) => workplace.countsAsOne(person, manager));
  if (unfit || !isHere(workplace, manager)) throw new Refusal('handBackInvalid');
  if (before.record.manager === manager) return;
  const wanted: Employment = { ...before.record, actor: actor.person.id, at: now, manager };
  const followJob = followUps.jobs(records.all(Employment), [wanted], now);
  const stored = await records.update(Employment, before, wanted, context.auditedAs(Employment, wanted));
  context.written(Employment, stored);
  followJob(wanted);
}
