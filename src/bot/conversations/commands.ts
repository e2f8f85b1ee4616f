import { randomUUID } from 'node:crypto';
import type { Language } from '../../core/language.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { placeToAct } from '../../features/cases/notifications/notification-state.ts';
import { isOutside } from '../../features/workplace/who-is-in.ts';
import { askedCard } from '../cards/asked-card.ts';
import { groupCard } from '../cards/group-card.ts';
import { madeForCard } from '../cards/made-for-card.ts';
import type { BotServices, OwnReport } from '../services.ts';
import type { Card, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';

export type Command = 'begin' | 'reading' | 'ownReports' | 'helped' | 'ask' | 'meeting' | 'declaration';

/** The words of a command, in both languages; also as the buttons of Teams' own menu write them. */
const commands: Readonly<Record<string, Command>> = {
  meld: 'begin',
  report: 'begin',
  læsning: 'reading',
  laesning: 'reading',
  reading: 'reading',
  'hvad venter': 'reading',
  'hvad venter på mig': 'reading',
  'what waits': 'reading',
  'what waits for me': 'reading',
  erklæring: 'declaration',
  erklaering: 'declaration',
  declaration: 'declaration',
  spørg: 'ask',
  spoerg: 'ask',
  ask: 'ask',
  møde: 'meeting',
  moede: 'meeting',
  meeting: 'meeting',
  'mine meldinger': 'ownReports',
  'my reports': 'ownReports',
  hjælp: 'helped',
  hjaelp: 'helped',
  help: 'helped',
};

/** Far longer than every command. */
const longestCommand = 40;

export function commandIn(words: string): Command | undefined {
  const trimmed = words.trim();
  if (trimmed.length > longestCommand) return undefined;
  const said = trimmed.toLowerCase().replace(/[.!?]+$/, '');
  return Object.hasOwn(commands, said) ? commands[said] : undefined;
}

/** The five groups, to report without writing. */
export function begin(services: BotServices, { language }: Actor): Message {
  return { card: groupCard(randomUUID(), language, services.phones()) };
}

export function helped(services: BotServices, actor: Actor): Message {
  const { understanding, bot } = wordsIn(actor.language);
  return { ...begin(services, actor), text: isOutside(actor) ? bot.outside : understanding.help };
}

export function welcome(services: BotServices, actor: Actor): Message {
  const [first = ''] = actor.person.name.split(' ');
  const { bot } = wordsIn(actor.language);
  return { ...begin(services, actor), text: isOutside(actor) ? bot.outside : bot.welcome(first) };
}

export function ownReports(services: BotServices, actor: Actor): Message & { text: string } {
  const { bot, understanding } = wordsIn(actor.language);
  const own = services.reports(actor);
  if (own.length === 0) return { text: bot.noReports };
  const lines = own.map(({ number = bot.waitingNumber, category, state }) =>
    bot.report(number, understanding.categories[category], bot.states[state]),
  );
  const text = [bot.ownReports, '', ...lines].join('\n');
  return { text, card: mostWaiting(services, own, actor.language) };
}

/** What waits for the person in their reports: a question of the DBR's, or else a report made for them. */
function mostWaiting(services: BotServices, own: readonly OwnReport[], lang: Language): Card | undefined {
  const open = own.flatMap(({ number, ...report }) =>
    number === undefined || report.state === 'closed'
      ? []
      : { ...report, number, link: services.link(placeToAct({ as: 'reporter', number })) },
  );
  const asked = open.flatMap(({ number, link, thread }) =>
    thread.filter(({ waiting }) => waiting).map(({ key, at }) => ({ question: key, number, link, at })),
  );
  const newest = asked.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (newest) return askedCard(newest, lang);
  const [made] = open.flatMap(({ madeBy, ...report }) => (madeBy === undefined ? [] : { ...report, madeBy }));
  return made && madeForCard(made, lang);
}

/** @throws Refusal `outside` */
export function ask(services: BotServices, actor: Actor): Message {
  if (isOutside(actor)) throw new Refusal('outside');
  return { text: wordsIn(actor.language).bot.askInTab(services.link('questions')) };
}

/**
 * The way to a personnel meeting for anybody who does not scan: the code on the wall is typed there. @throws Refusal
 * `outside`
 */
export function meeting(services: BotServices, actor: Actor): Message {
  if (isOutside(actor)) throw new Refusal('outside');
  return { text: wordsIn(actor.language).bot.meetingInTab(services.link('meeting')) };
}

/** *Tusind tak for hjælpen*, and nothing else that fits in a few words. */
export function isThanks(words: string): boolean {
  return /^(?:(?:mange|tusind|1000|super) )?(?:tak|thanks|thank you|dzięki|dziękuję|дякую|danke|شكرا)(?: \p{L}+){0,3}[ .!]*$/iu.test(
    words.trim(),
  );
}
