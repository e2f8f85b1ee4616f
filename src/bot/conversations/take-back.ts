import { z } from 'zod';
import type { Actor } from '../../core/person.ts';
import { Incident } from '../../features/cases/incident/records.ts';
import type { BotServices } from '../services.ts';
import type { Answer, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { move } from './aside.ts';
import { fetchTakingWords } from './just-reported.ts';
import { onlyAsked, tookBack } from './only-asked.ts';
import type { Topic } from './pending-words.ts';
import type { Quarantine } from './quarantine.ts';
import { inChat } from './report.ts';

/**
 * *Glem det*, *det var bare et spørgsmål*: takes back what the last answer was about, and says what that was (C15).
 * @param asked it was only a question
 * @returns nothing where the last answer was about something else: its writer chooses
 * @throws Refusal as `withdrawReport` and `moveWords`
 */
export async function takeBack(
  services: BotServices,
  held: Quarantine,
  me: Actor,
  account: string,
  asked: boolean,
): Promise<Message | undefined> {
  const { bot } = wordsIn(me.language);
  const topic = await services.aside.topic(account).catch((error: unknown) => services.failed(error));
  switch (topic?.kind) {
    case 'held': {
      const isHere = held.find(topic.id, account) !== undefined;
      held.forget(topic.id);
      return { text: isHere ? bot.forgotten : bot.forgetsByItself };
    }
    case 'asked':
      await Promise.all([services.ports.unconfirmed.forget(topic.id), services.aside.forget(topic.id, account)]);
      return { text: bot.notReported };
    case 'added':
      await move(services, me, topic);
      return { text: bot.takenOut(inChat(services, topic.key).number), about: { kind: 'report', key: topic.key } };
    case 'report':
      return reportTakenBack(services, me, account, topic, asked);
    default:
      return undefined;
  }
}

/**
 * What a press leaves the chat with: what its answer says, or the case the button belongs to.
 * @param data what the card carried; whose case it is, is asked where it is taken back
 */
export function topicOfPress(data: unknown, answer: Answer): Topic | undefined {
  if ('about' in answer && answer.about) return answer.about;
  const { success, data: carried } = z.object({ case: z.string() }).safeParse(data);
  return success ? { kind: 'report', key: carried.case } : undefined;
}

async function reportTakenBack(
  services: BotServices,
  me: Actor,
  account: string,
  { key }: Extract<Topic, { kind: 'report' }>,
  asked: boolean,
): Promise<Message | undefined> {
  if (!(await services.ports.records.fetch(Incident, key))) return { text: wordsIn(me.language).bot.noNumberYet };
  if (!(await fetchTakingWords(services, key))) return undefined;
  return { card: asked ? await onlyAsked(services, me, account, key) : await tookBack(services, me, key) };
}
