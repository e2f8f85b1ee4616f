import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { mayAskForAgenda } from '../access.ts';
import { questionAudit } from '../last-action.ts';
import { agendaNotification } from '../notification.ts';
import { askedForAgenda } from '../question.ts';
import { Question } from '../records.ts';

/**
 * The manager asks whoever asked whether their words may stand on the agenda of a personnel meeting (S86). Once: whoever
 * has said no is not asked again. Repeating it gives the same.
 * @throws Refusal `unknownQuestion`, also for one that was not put to the actor, or was taken back
 */
export async function askForAgenda(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person, roles }: Actor,
  input: { key: string },
): Promise<Stored<Question>> {
  const now = clock.now();
  const mine = async () => {
    const stored = await records.fetch(Question, input.key);
    if (!stored || !mayAskForAgenda(stored.record, { id: person.id, roles })) throw new Refusal('unknownQuestion');
    return stored;
  };
  const before = await mine();
  const stored =
    before.record.agenda === undefined
      ? await records.update(Question, before, askedForAgenda(before.record, person, now)).catch(async (refusal) => {
          const latest = await mine();
          if (latest.record.agenda !== undefined) return latest;
          throw refusal;
        })
      : before;
  if (stored.record.agenda !== 'asked') return stored;
  const entry = questionAudit(stored);
  if (entry) followUps.audit(entry);
  followUps.tell(agendaNotification(stored.record, stored.record.agendaAt ?? now));
  return stored;
}
