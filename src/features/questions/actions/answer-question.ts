import { guardText } from '../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../core/cpr/masked.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import type { Handler } from '../access.ts';
import { isPutTo, mayAnswer } from '../access.ts';
import { questionAudit } from '../last-action.ts';
import { answerNotification } from '../notification.ts';
import { answeredQuestion, plainText } from '../question.ts';
import { Question } from '../records.ts';

/**
 * Whoever has the turn answers: the manager, the DBR or the deputy (S64, S84). CPR numbers are stored masked (INV15).
 * Repeating it gives the first answer.
 * @param input.seen version of the row the handler saw
 * @returns the question, and how what was masked stands in the answer now
 * @throws Refusal `unknownQuestion`; `questionClosed` with what the other one wrote, or that it was taken back;
 * `changedMeanwhile` when it was passed on, or the row is another than was seen
 */
export async function answerQuestion(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string; answer: string; seen: number },
): Promise<Stored<Question> & { masked: readonly string[] }> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const by: Handler = { id: actor.person.id, roles: actor.roles };
  const text = plainText(input.answer);
  const answer = guardText(text).text;
  const masked = maskedIn(text);
  const isSame = ({ answeredBy, answer: given }: Question) => answeredBy === by.id && given === answer;

  const before = await records.fetch(Question, input.key);
  if (!before || !isPutTo(before.record, by, workplace)) throw new Refusal('unknownQuestion');
  if (isSame(before.record)) return { ...before, masked };
  refuseUnlessTurn(before, by, workplace, input.seen);
  const wanted = answeredQuestion(before.record, actor.person, answer, now);
  const stored = await records.update(Question, before, wanted).catch(async (refusal) => {
    const latest = await records.fetch(Question, input.key);
    if (latest && isSame(latest.record)) return latest;
    if (latest) refuseUnlessTurn(latest, by, workplace, input.seen);
    throw refusal;
  });
  const entry = questionAudit(stored);
  if (entry) followUps.audit(entry);
  followUps.tell(answerNotification(stored.record, now));
  return { ...stored, masked };
}

function refuseUnlessTurn(stored: Stored<Question>, by: Handler, workplace: Workplace, seen: number): void {
  const { state, answer, answeredByName, text, to } = stored.record;
  if (state !== 'open') throw new Refusal('questionClosed', { state, answer, answeredByName });
  if (!mayAnswer(stored.record, by, workplace)) throw new Refusal('changedMeanwhile', { to });
  if (stored.mark.version !== seen) throw new Refusal('changedMeanwhile', { text });
}
