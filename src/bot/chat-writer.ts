import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Language } from '../core/language.ts';
import { change, say } from './say.ts';
import type { Message } from './turn.ts';

/** Writes to people who have not written first. */
export interface ChatWriter {
  /** Remembers the conversation and language of somebody who has written, for later messages to them. */
  met(person: string, conversation: string, language: Language): void;
  /** Finds the conversation with somebody, and says nothing. */
  open(person: string): Promise<void>;
  /** @returns Teams' code when it did not arrive, as for somebody without the app; `undefined` when it did */
  write(person: string, message: (language: Language) => Message): Promise<string | undefined>;
  /** Puts a message in the place of one. @returns Teams' code when that could not be done */
  change(conversation: string, id: string, message: Message): Promise<string | undefined>;
}

interface ChatContext {
  /** App id of the bot. */
  id: string;
  tenantId: string;
  /** Where a conversation is begun. */
  serviceUrl: string;
}

const channel = 'msteams';
const audience = 'https://api.botframework.com';
const patienceMs = 10_000;
/** Limit of conversations remembered; a forgotten one is looked up again. */
const remembered = 5_000;

/**
 * Conversations are in memory only and asked for anew after a restart, by Entra id and tenant: Teams answers with the
 * one there is, so that nothing about anybody need be kept on a disk (design section 3).
 */
export function openChatWriter(adapter: CloudAdapter, { id, tenantId, serviceUrl }: ChatContext): ChatWriter {
  const known = new Map<string, { conversation: string; language: Language }>();
  const met: ChatWriter['met'] = (person, conversation, language) => {
    known.set(person, { conversation, language });
    if (known.size > remembered) for (const oldest of known.keys().take(1)) known.delete(oldest);
  };
  const bot = { id: `28:${id}`, name: 'Rettesnor' };

  const goOn = (conversation: string, logic: (context: TurnContext) => Promise<void>) => {
    const place = { id: conversation, isGroup: false, conversationType: 'personal', tenantId, name: '' };
    const reference = { channelId: channel, serviceUrl, bot, conversation: place };
    return adapter.continueConversationAsync(id, reference, audience, logic);
  };
  const begin = (person: string, logic: (context: TurnContext) => Promise<void>) => {
    const members = [{ id: person, name: '', aadObjectId: person }];
    const asked = { isGroup: false, bot, members, tenantId, channelData: { tenant: { id: tenantId } } };
    return adapter.createConversationAsync(id, channel, serviceUrl, audience, asked as never, logic);
  };

  return {
    met,
    open: async (person) => {
      if (known.has(person)) return;
      // People without the app have no conversation; they are notified in the activity feed instead.
      await inTime(begin(person, async ({ activity }) => met(person, activity.conversation.id, 'da'))).catch(codeOf);
    },
    change: async (conversation, id, message) => {
      try {
        await inTime(goOn(conversation, (context) => change(context, id, message)));
        return undefined;
      } catch (error) {
        return codeOf(error);
      }
    },
    write: async (person, message) => {
      const { conversation, language = 'da' } = known.get(person) ?? {};
      const logic = async (context: TurnContext) => {
        met(person, context.activity.conversation.id, language);
        await say(context, message(language));
      };
      try {
        await inTime(conversation === undefined ? begin(person, logic) : goOn(conversation, logic));
        return undefined;
      } catch (error) {
        known.delete(person);
        return codeOf(error);
      }
    },
  };
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RangeError('no answer')), patienceMs);
  });
  await Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

/** Connector errors are untyped: they carry an HTTP status and sometimes Teams' own code. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unreachable';
  if (error instanceof RangeError) return 'no answer';
  const { code, statusCode } = error as Error & { code?: unknown; statusCode?: unknown };
  if (typeof code === 'string' && /^\w+$/.test(code)) return code;
  return typeof statusCode === 'number' ? `${statusCode}` : 'unreachable';
}
