import { z } from 'zod';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { withdrawWholeCard } from '../cards/withdraw-card.ts';
import type { BotServices } from '../services.ts';
import type { Answer, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { move } from './aside.ts';
import { fetchReport, takesWords } from './just-reported.ts';
import { onlyAsked, tookBack } from './only-asked.ts';
import type { About, Topic } from './pending-words.ts';
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
  const heldId = held.latest(account);
  if (heldId !== undefined) {
    const isHere = held.find(heldId, account) !== undefined;
    held.forget(heldId);
    return { text: isHere ? bot.forgotten : bot.forgetsByItself };
  }
  const topic = await topicOf(services, account);
  switch (topic?.kind) {
    case 'asked':
      await Promise.all([services.ports.unconfirmed.forget(topic.id), services.aside.forget(topic.id, account)]);
      return { text: bot.notReported };
    case 'added':
      await move(services, me, topic);
      return {
        text: bot.takenOut(inChat(services, topic.key).number),
        // A button, since the same words twice are heard once.
        card: withdrawWholeCard(topic.key, me.language),
        about: { kind: 'report', key: topic.key },
      };
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
export function topicOfPress(data: unknown, answer: Answer): About | undefined {
  if ('about' in answer && answer.about) return answer.about;
  const { success, data: carried } = z.object({ case: z.string() }).safeParse(data);
  return success ? { kind: 'report', key: carried.case } : undefined;
}

/** Was the account's last answer about a report, on whichever server? */
export async function wasAboutReport(services: BotServices, account: string): Promise<boolean> {
  const topic = await topicOf(services, account);
  return topic?.kind === 'report' || topic?.kind === 'added';
}

/** Where it cannot be read, there is none. */
function topicOf(services: BotServices, account: string): Promise<Topic | undefined> {
  return services.aside.topic(account).catch((error: unknown) => {
    services.failed(error);
    return undefined;
  });
}

async function reportTakenBack(
  services: BotServices,
  me: Actor,
  account: string,
  { key }: Extract<Topic, { kind: 'report' }>,
  asked: boolean,
): Promise<Message | undefined> {
  const { incident, wish } = await fetchReport(services, key);
  if (!incident) return { text: wordsIn(me.language).bot.noNumberYet };
  if (!takesWords(incident, wish)) return undefined;
  try {
    return { card: asked ? await onlyAsked(services, me, account, key) : await tookBack(services, me, key) };
  } catch (error) {
    // Somebody else made it, and said whom it is about.
    if (error instanceof Refusal && error.code === 'unknownIncident') return undefined;
    throw error;
  }
}
