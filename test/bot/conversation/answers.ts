import { expect } from 'vitest';
import type { ChatEntry } from '../../../src/standin/pages/wire.ts';
import { bot } from '../../../src/text/da/bot/bot.ts';
import type { Who } from '../../workplace.ts';
import type { World } from '../../world.ts';
import { chat, type Piece, piecesOf, wordsOf } from '../chat.ts';
import { type Step, sayings, type Tells } from './steps.ts';

export interface Talker {
  who: Who;
  /** How many entries of the chat were there before. */
  before: number;
}

/** What a step was answered with. */
export interface Answers {
  /** What is said, in text and on cards; the titles of buttons left out. */
  texts: readonly string[];
  /** Ids of words that a button of the answer reports. */
  asides: readonly string[];
  place?: string;
  tells?: Tells;
  pressedAside?: string | undefined;
  /** May its writer's waiting words be gone after it? */
  letsGo: boolean;
  forgets: boolean;
  /** Several reports to choose from. */
  isList: boolean;
}

/** @param places makes a name that is in no other message */
export async function write(
  here: World,
  person: Talker,
  { server, saying, twice }: Extract<Step, { does: 'writes' }>,
  places: () => string,
): Promise<Answers> {
  const { text, tells } = sayings[saying];
  const place = places();
  const words = text.replaceAll('@', place);
  const talk = chat(here, person.who, { server });
  const seen = new Map((await talk.all()).map(({ id, change }) => [id, change]));
  for (const _ of Array.from({ length: twice ? 2 : 1 })) await talk.writes(words);
  const entries = (await talk.all()).filter(({ byBot, id, change }) => byBot && seen.get(id) !== change);
  const forgets = saying === 'forget' || saying === 'onlyAsked';
  return {
    ...readOf(
      entries.flatMap(piecesIn),
      entries.map((entry) => entry.text),
    ),
    ...(text.includes('@') && { place, tells }),
    letsGo: forgets || saying === 'no',
    forgets,
  };
}

/** @returns nothing where there is no such card, or it has no button */
export async function press(
  here: World,
  person: Talker,
  { server, card, button, twice }: Extract<Step, { does: 'presses' }>,
): Promise<Answers | undefined> {
  const talk = chat(here, person.who, { server });
  const cards = (await talk.all()).slice(person.before).filter(({ byBot, cards: some }) => byBot && some.length > 0);
  const entry = cards.at(-1 - card);
  if (!entry) return undefined;
  const buttons = piecesIn(entry).filter(({ verb }) => verb !== undefined);
  const one = buttons[button % Math.max(1, buttons.length)];
  if (!one) return undefined;
  const { verb = '', data = {} } = one;
  let reply = await talk.sends({ id: entry.id, verb, data });
  if (twice) reply = await talk.sends({ id: entry.id, verb, data });
  expect(reply.kind, `${verb} is answered`).not.toBe('fault');
  const pieces = reply.kind === 'card' ? piecesOf(reply.card as Piece) : [];
  const read = readOf(pieces, reply.kind === 'message' ? [reply.text] : []);
  expect(read.texts.join('\n'), `${verb} is understood`).not.toContain(bot.oldCard);
  return {
    ...read,
    ...(verb === 'aside' && { pressedAside: String(data.aside) }),
    letsGo: verb === 'notHappened' || verb === 'held',
    forgets: false,
  };
}

const piecesIn = ({ cards }: ChatEntry): Piece[] => cards.flatMap((card) => piecesOf(card as Piece));

function readOf(pieces: readonly Piece[], texts: readonly string[]) {
  const buttons = pieces.filter(({ verb }) => verb !== undefined);
  const idOf = (data: Record<string, unknown> = {}) => data.aside ?? data.held;
  return {
    texts: [...texts, wordsOf(pieces.filter(({ verb }) => verb === undefined))],
    asides: buttons.flatMap(({ data }) => (idOf(data) === undefined ? [] : [String(idOf(data))])),
    isList: buttons.filter(({ verb }) => verb === 'withdraw').length > 1,
  };
}
