import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { accountLinkKey, mainAccount } from '../../workplace/accountability/account-link.ts';
import { AccountLink } from '../../workplace/records.ts';
import { questionAudit } from '../last-action.ts';
import { withdrawnQuestion } from '../question.ts';
import { Question } from '../records.ts';

/**
 * *Fortryd*: whoever asked takes the question back while nobody has answered. The row stays, out of everybody else's
 * sight in the app. Repeating it gives the same answer.
 * @throws Refusal `unknownQuestion`, also for somebody else's; `questionClosed` with the answer when there is one
 */
export async function withdrawQuestion(
  ports: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string },
): Promise<Stored<Question>> {
  const before = await ownQuestion(ports, actor, input.key);
  if (before.record.state === 'withdrawn') return before;
  return takeBack(ports, before).catch(async (refusal) => {
    // Somebody was faster: passed it on, answered it, or it was the other of two clicks.
    const now = await ownQuestion(ports, actor, input.key);
    if (now.mark.version === before.mark.version) throw refusal;
    return now.record.state === 'withdrawn' ? now : takeBack(ports, now);
  });
}

async function ownQuestion(ports: Pick<Ports, 'records'>, actor: Actor, key: string): Promise<Stored<Question>> {
  const stored = await ports.records.fetch(Question, key);
  const linkOf = (account: string) => ports.records.find(AccountLink, accountLinkKey(account))?.record;
  if (!stored || mainAccount(linkOf, stored.record.person) !== actor.person.id) throw new Refusal('unknownQuestion');
  return stored;
}

async function takeBack(
  ports: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  before: Stored<Question>,
): Promise<Stored<Question>> {
  const { state, answer } = before.record;
  if (state === 'answered') throw new Refusal('questionClosed', { state, answer });
  const stored = await ports.records.update(Question, before, withdrawnQuestion(before.record, ports.clock.now()));
  const entry = questionAudit(stored);
  if (entry) ports.followUps.audit(entry);
  return stored;
}
