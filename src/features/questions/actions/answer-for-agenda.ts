import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { isUsed } from '../../reviews/quoted.ts';
import { Review } from '../../reviews/records.ts';
import { accountLinkKey, mainAccount } from '../../workplace/accountability/account-link.ts';
import { AccountLink } from '../../workplace/records.ts';
import { questionAudit } from '../last-action.ts';
import { answeredForAgenda } from '../question.ts';
import { Question } from '../records.ts';

/**
 * Whoever asked says yes or no to their words on an agenda (S86); never the name. A yes can be taken back until a meeting
 * has been held with them. Repeating it gives the same.
 * @throws Refusal `unknownQuestion`, also for somebody else's and for one nobody has asked for; `wordsUsed` when a
 * meeting has been held with the words
 */
export async function answerForAgenda(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  input: { key: string; yes: boolean },
): Promise<Stored<Question>> {
  const now = clock.now();
  const wanted = input.yes ? 'yes' : 'no';
  const linkOf = (account: string) => records.find(AccountLink, accountLinkKey(account))?.record;
  const own = async () => {
    const stored = await records.fetch(Question, input.key);
    const isMine = stored && mainAccount(linkOf, stored.record.person) === person.id;
    if (!isMine || stored.record.agenda === undefined) throw new Refusal('unknownQuestion');
    return stored;
  };
  const before = await own();
  if (before.record.agenda === wanted) return before;
  const { manager, agenda } = before.record;
  const reviews = manager === undefined ? [] : records.all(Review, { manager }).map(({ record }) => record);
  if (agenda === 'yes' && isUsed(before.record, reviews)) throw new Refusal('wordsUsed');
  const stored = await records
    .update(Question, before, answeredForAgenda(before.record, input.yes, now))
    .catch(async (refusal) => {
      const latest = await own();
      if (latest.record.agenda === wanted) return latest;
      throw refusal;
    });
  const entry = questionAudit(stored);
  if (entry) followUps.audit(entry);
  return stored;
}
