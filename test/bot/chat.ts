import type { ChatAnswer, ChatEntry, ChatReply } from '../../src/standin/pages/wire.ts';
import { upnOf, type Who } from '../workplace.ts';
import type { World } from '../world.ts';

export interface Piece {
  text?: string;
  title?: string;
  type?: string;
  verb?: string;
  data?: Record<string, unknown>;
  items?: Piece[];
  actions?: Piece[];
  body?: Piece[];
  choices?: { title: string; value: string }[];
}

/** A person in the chat with the bot, through the stand-in's connector and with signed activities. */
export interface ChatClient {
  opens(): Promise<void>;
  /** @returns the status the bot's server answered with */
  writes(text: string, more?: object): Promise<number>;
  /** Presses a button of the newest card, by its title. @param inputs what is ticked on the card */
  presses(title: string, inputs?: object, more?: object): Promise<ChatReply>;
  /** Any press at all, for data no card carries. */
  sends(press: { id: string; verb: string; data: object }, more?: object): Promise<ChatReply>;
  all(): Promise<ChatEntry[]>;
  /** What the bot has said last: all words of it, the card's too. */
  lastWords(): Promise<string>;
  lastCard(): Promise<{ id: string; buttons: Piece[]; words: string }>;
  /** The words of each card of the bot's, the oldest first. */
  cardWords(): Promise<string[]>;
}

/** @param server which of the world's servers Teams brings the messages to */
export function chat(here: World, who: Who, { server = 0, locale = 'da-DK' } = {}): ChatClient {
  const person = upnOf(who);
  const post = (path: string, body: object) =>
    fetch(`${here.standin.url}/_standin/chat/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person, server: here.servers[server]?.url, locale, ...body }),
    });
  const all = async () => {
    const query = new URLSearchParams({ person });
    return ((await (await fetch(`${here.standin.url}/_standin/chat?${query}`)).json()) as ChatAnswer).items;
  };
  const ofBot = async () => (await all()).filter(({ byBot }) => byBot);
  const lastCard = async () => {
    const entry = (await ofBot()).findLast(({ cards }) => cards.length > 0);
    const pieces = piecesOf(entry?.cards[0] as Piece);
    return { id: entry?.id ?? '', buttons: pieces.filter(({ verb }) => verb !== undefined), words: wordsOf(pieces) };
  };
  const sends = async (press: object, more = {}) =>
    (await (await post('actions', { ...press, ...more })).json()) as ChatReply;
  return {
    opens: async () => void (await post('open', {})),
    writes: async (text, more = {}) =>
      ((await (await post('messages', { text, ...more })).json()) as { status: number }).status,
    presses: async (title, inputs = {}, more = {}) => {
      const { id, buttons } = await lastCard();
      const button = buttons.find((one) => one.title === title);
      if (!button) throw new Error(`no button “${title}”, but ${buttons.map((one) => one.title).join(' | ')}`);
      return sends({ id, verb: button.verb, data: { ...button.data, ...inputs } }, more);
    },
    sends,
    all,
    lastCard,
    cardWords: async () =>
      (await ofBot()).flatMap(({ cards }) => cards.map((card) => wordsOf(piecesOf(card as Piece)))),
    lastWords: async () => {
      const last = (await ofBot()).at(-1);
      return [last?.text ?? '', ...(last?.cards ?? []).map((card) => wordsOf(piecesOf(card as Piece)))].join('\n');
    },
  };
}

export function piecesOf(piece: Piece | undefined): Piece[] {
  if (!piece) return [];
  return [piece, ...[...(piece.body ?? []), ...(piece.items ?? []), ...(piece.actions ?? [])].flatMap(piecesOf)];
}

export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.flatMap(({ text, title }) => text ?? title ?? []).join('\n');
}
