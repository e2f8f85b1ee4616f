import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { aidSaid, saidAnswers } from '../../features/incidents/said-answers.ts';
import { understand } from '../../features/incidents/understanding/understand.ts';
import type { BotServices } from '../services.ts';
import type { Message } from '../turn.ts';
import { nonceOf } from './nonce.ts';
import { report } from './report.ts';

/**
 * Words whose answer failed, and that may tell of an incident: they become a report of their own, the same one however far
 * the answer came (S62, INV4).
 * @throws the error itself where they tell of none or may not be stored, and Refusal `reportNotKept` where neither disk nor
 * SharePoint took them
 */
export async function reportedAnyway(
  services: BotServices,
  me: Actor,
  { account = '', id }: { account?: string | undefined; id: string },
  words: string,
  error: unknown,
): Promise<Message> {
  if (error instanceof Refusal && (error.code === 'reportNotKept' || error.code === 'outside')) throw error;
  const { held, incident, maybe, masked } = understand(words, services.ports.clock.now());
  const told = incident ?? maybe;
  if (!told || held.length > 0) throw error;
  services.failed(error);
  const { category } = told.guess;
  const said = {
    nonce: nonceOf(account, id),
    category,
    words: masked,
    answers: saidAnswers(told.facts),
    aid: aidSaid(told.facts),
    written: true,
  };
  const { card, becomes, key } = await report(services, me, said);
  return { card, becomes: becomes?.then((next) => next && { card: next }), about: { kind: 'report', key } };
}
