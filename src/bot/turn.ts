import type { Language } from '../core/language.ts';
import type { About } from './conversations/pending-words.ts';

/** An Adaptive Card as JSON. */
export type Card = Readonly<Record<string, unknown>>;

/** What the bot says: words, a card, or both in one message. */
export interface Message {
  /** Markdown. */
  text?: string | undefined;
  card?: Card | undefined;
  /** Said in the activity feed and on a locked phone too, for what comes by itself. */
  notice?: string | undefined;
  /** What takes its place in the chat when it is known; nothing when it stays as it is. */
  becomes?: Promise<Message | undefined> | undefined;
  /** What it is about, where its reader may take that back with a word. */
  about?: About | undefined;
}

/** What a pressed button comes to: the card that takes its place, or a sentence beneath it. */
export type Answer = { card: Card; becomes?: Message['becomes']; about?: About | undefined } | { sentence: string };

/**
 * One thing that reached the bot, from a verified activity and without botbuilder's types. Who it is stands in `account`
 * and nowhere else; what a card carried is not trusted.
 */
export interface Turn {
  /** The activity's id: the same again when Teams tries again. */
  id: string;
  /** Entra object id of whoever wrote; absent for somebody Entra does not know. */
  account?: string | undefined;
  tenantId?: string | undefined;
  /** Teams' id of it. */
  conversation: string;
  isPersonal: boolean;
  /** By the language of the person's Teams. */
  language: Language;
  happened:
    | { kind: 'wrote'; words: string /** Pictures and files, which are never fetched. */; files: number }
    | { kind: 'pressed'; verb: string; data: unknown }
    | { kind: 'opened' }
    /** A message of theirs was changed; what it says now is not read. */
    | { kind: 'edited' }
    | { kind: 'other' };
  /** Says something in the conversation. */
  say(message: Message): Promise<void>;
}
