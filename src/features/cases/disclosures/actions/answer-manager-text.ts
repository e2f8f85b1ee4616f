import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { Reporter } from '../../../incidents/breach-records.ts';
import { reporterKey } from '../../../incidents/incident.ts';
import { theReporter } from '../../../incidents/reporter-pseudonyms.ts';
import { isAccountOf } from '../../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../../workplace/workplace.ts';
import { answeredText, isAnswerableText, textEntry } from '../manager-text.ts';
import { ManagerText } from '../records.ts';

/**
 * The reporter says yes or no to what the manager is to be told, and may change the answer until it is released.
 * @param input.words why not, or what is wrong with it
 * @throws Refusal `unknownManagerText` for somebody else's report, `managerTextReleased` when it has gone,
 * `changedMeanwhile` when the DBR has written it anew
 */
export async function answerManagerText(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string; seen: number; answer: 'agreed' | 'objected'; words?: string | undefined },
): Promise<Stored<ManagerText>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const before = await records.fetch(ManagerText, input.key);
  const reporter = before && (await records.fetch(Reporter, reporterKey(before.record.incident)));
  const { mainOf } = workplaceOn(ports, dayOf(now));
  if (!before || !reporter || !isAccountOf(actor.person.id, reporter.record.person, mainOf)) {
    throw new Refusal('unknownManagerText');
  }
  if (!isAnswerableText(before.record)) throw new Refusal('managerTextReleased');
  const answered = answeredText(before.record, { answer: input.answer, words: input.words }, theReporter.id, now);
  const { answer, objection } = before.record;
  if (answer === answered.answer && objection === answered.objection) return before;
  if (before.mark.version !== input.seen) throw new Refusal('changedMeanwhile');
  const stored = await records.update(ManagerText, before, answered);
  const what = input.answer === 'agreed' ? 'textAgreed' : 'textObjected';
  followUps.caseLog(textEntry(what, stored, theReporter, now, stored.record.objection));
  return stored;
}
