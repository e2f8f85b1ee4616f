import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import type { Handler } from '../access.ts';
import { isPutTo, mayPass } from '../access.ts';
import { officersFor } from '../addressee.ts';
import { questionAudit } from '../last-action.ts';
import { questionNotification } from '../notification.ts';
import { passedQuestion } from '../question.ts';
import { Question } from '../records.ts';

/**
 * The manager passes a question on to the DBR, who answers; the manager goes on seeing what comes of it, since clearing
 * doubts is the manager's duty (S84). Repeating it gives the same answer.
 * @param input.seen version of the row the manager saw
 * @throws Refusal `unknownQuestion`, `noDpo`, `questionClosed`, `changedMeanwhile` when the row is another than was seen
 */
export async function passQuestion(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string; seen: number },
): Promise<Stored<Question>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const by: Handler = { id: actor.person.id, roles: actor.roles };

  const before = await records.fetch(Question, input.key);
  if (!before || !isPutTo(before.record, by, workplace)) throw new Refusal('unknownQuestion');
  if (isPassedBy(before.record, by)) return before;
  const officer = officerOrRefusal(before, by, workplace, input.seen);
  const stored = await records
    .update(Question, before, passedQuestion(before.record, by, now))
    .catch(async (refusal) => {
      const latest = await records.fetch(Question, input.key);
      if (latest && isPassedBy(latest.record, by)) return latest;
      if (latest) officerOrRefusal(latest, by, workplace, input.seen);
      throw refusal;
    });
  const entry = questionAudit(stored);
  if (entry) followUps.audit(entry);
  followUps.tell(questionNotification(stored.record, officer, now));
  return stored;
}

function isPassedBy({ manager, passedAt, state }: Question, { id }: Handler): boolean {
  return state === 'open' && passedAt !== undefined && manager === id;
}

/** Who gets it, when it may be passed on as it stands. */
function officerOrRefusal(stored: Stored<Question>, by: Handler, workplace: Workplace, seen: number): string {
  const { state, answer, answeredByName, person, text } = stored.record;
  if (state !== 'open') throw new Refusal('questionClosed', { state, answer, answeredByName });
  if (!mayPass(stored.record, by)) throw new Refusal('unknownQuestion');
  if (stored.mark.version !== seen) throw new Refusal('changedMeanwhile', { text });
  const [officer] = officersFor(workplace, person, false);
  if (!officer) throw new Refusal('noDpo');
  return officer.person.id;
}
