import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { HandBack } from '../hand-backs-records.ts';
import { lapsesOfJobs } from '../lapses-of-jobs.ts';
import { Employment } from '../records.ts';
import { answeredRejection } from '../rejected-assignment.ts';
import { isHere, workplaceOn } from '../workplace.ts';

type Needs = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>;

/**
 * HR answers a manager who has said *Ikke min medarbejder*: the person does belong there, or another leads the job, who
 * is then written into it (S28). Repeating it gives the same; a new manager gets what waits for the old one.
 * @param input.manager who leads the job; absent when it is right as it is
 * @throws Refusal `unknownHandBack`; `handBackSettled` when it is withdrawn or answered otherwise meanwhile;
 * `handBackInvalid` for a manager who is not here, is the person, or is the one who has handed the job back
 */
export async function answerHandBack(
  ports: Needs,
  actor: Actor,
  input: { key: string; manager?: string | undefined },
): Promise<Stored<HandBack>> {
  const { records, clock, followUps } = ports;
  const before = await records.fetch(HandBack, input.key);
  if (!before) throw new Refusal('unknownHandBack');
  const state = input.manager === undefined ? 'right' : 'corrected';
  if (before.record.state === state) return before;
  if (before.record.state !== 'open') throw new Refusal('handBackSettled');
  if (input.manager !== undefined) await correct(ports, actor, before.record, input.manager);
  const answered = answeredRejection(before.record, state, actor.person, clock.now());
  const stored = await records.update(HandBack, before, answered).catch(async (refusal) => {
    const latest = input.manager === undefined ? undefined : await records.fetch(HandBack, input.key);
    if (!latest) throw refusal;
    // The job is another's by now, whatever has been said meanwhile: the row says so.
    return latest.record.state === state ? latest : records.update(HandBack, latest, answered);
  });
  followUps.audit(auditOf('answerHandBack', stored, stored.record.actor, stored.record.at));
  return stored;
}

/** The employment first: stopped in between, the answer is given again and finds it done. */
async function correct(ports: Needs, actor: Actor, { job, manager: former }: HandBack, named: string): Promise<void> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const manager = workplace.mainOf(named);
  const before = await records.fetch(Employment, job);
  if (!before) throw new Refusal('unknownHandBack');
  const unfit = [former, before.record.person].some((person) => workplace.countsAsOne(person, manager));
  if (unfit || !isHere(workplace, manager)) throw new Refusal('handBackInvalid');
  if (before.record.manager === manager) return;
  const wanted: Employment = { ...before.record, actor: actor.person.id, at: now, manager };
  const lapses = lapsesOfJobs(records, records.all(Employment), [wanted], now)(wanted);
  const stored = await records.update(Employment, before, wanted);
  followUps.audit(auditOf('answerHandBack', stored, stored.record.actor, stored.record.at));
  for (const lapse of lapses) followUps.lapse(lapse);
}
