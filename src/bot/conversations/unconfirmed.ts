import { dayOf, type Moment } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { unheardBy } from '../../features/cases/notifications/queries/unheard.ts';
import { saidAnswers } from '../../features/incidents/said-answers.ts';
import type { Understanding } from '../../features/incidents/understanding/understand.ts';
import { workplaceOn } from '../../features/workplace/queries/workplace-on.ts';
import { asideData } from '../cards/card-data.ts';
import { card, heading, hint, type Piece } from '../cards/parts.ts';
import { askedCard } from '../cards/unconfirmed-card.ts';
import type { BotServices } from '../services.ts';
import type { Answer, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { asideId, cardOfPending, keepPending, ownUnconfirmed, reportPending } from './aside.ts';
import { nonceOf } from './nonce.ts';
import type { Press } from './press.ts';
import { type ReportCard, report } from './report.ts';

/**
 * Another answer never swallows an incident: where there may be one, a button reports what was written. What is likely one
 * is kept besides, and the DBR reads it where its writer says nothing within half an hour (S105).
 */
export async function withHappened(
  services: BotServices,
  me: Actor,
  turn: { account: string; nonce: string },
  understood: Understanding,
  answer: Message,
): Promise<Message> {
  const { intent, maybe, masked, isKept } = understood;
  if (!maybe) return answer;
  const { language } = me;
  const { bot, understanding } = wordsIn(language);
  const words = { category: maybe.guess.category, words: masked, answers: saidAnswers(maybe.facts) };
  // The card of a question has buttons of its own: each says what it does.
  const own = intent === 'question' && answer.card ? (answer.card.body as readonly Piece[]) : [];
  const now = services.ports.clock.now();
  if (isKept) {
    const id = nonceOf(turn.account, `${turn.nonce} unconfirmed`);
    const isUnsure = intent === 'unsure';
    const keep = () => services.ports.unconfirmed.put({ ...words, id, person: me.person.id, at: now });
    const isSafe = isReadByOfficers(services, now) && (await isDone(services, keep()));
    const titles = isUnsure ? { yes: bot.reportIt, no: bot.noReport } : { yes: bot.happened, no: bot.onlyQuestion };
    const asked = { id, title: understanding.unsure, ...titles, hint: bot.keptHint };
    const drawn = isUnsure ? [heading(asked.title)] : own;
    if (isSafe) return { ...answer, card: askedCard(asked, drawn, language), about: { kind: 'asked', id } };
    // On a full disk, or with neither DBR nor deputy, nobody would read it later: what is unsure is told now.
    if (isUnsure) return { ...answer, ...messageOf(await report(services, me, { nonce: id, ...words })) };
  }
  if (intent === 'uth') {
    const id = asideId(turn.account, turn.nonce);
    const keeping = services.aside.put(id, turn.account, { ...words, asked: { id, account: turn.account, at: now } });
    const asked = { id, title: bot.ofInformation, yes: bot.reportIt, no: bot.noReport };
    if (await isDone(services, keeping)) {
      return { ...answer, card: askedCard(asked, [heading(asked.title)], language), about: { kind: 'asked', id } };
    }
  }
  const separately = await keepPending(services, turn, words);
  const hinted = card([...own, hint(bot.happenedHint)], bot.happenedHint);
  const below = intent === 'question' ? hinted : (answer.card ?? hinted);
  return { ...answer, card: separately(below, bot.happened, language) };
}

/**
 * *Ja* or *nej*, written instead of pressed, to what was asked last: whether the words before shall become a report.
 * @param earlier the person's report that was just made
 */
export async function answeredInAWord(
  services: BotServices,
  me: Actor,
  account: string,
  said: string,
  earlier: Incident | undefined,
): Promise<Message | undefined> {
  if (!isYes(said) && !isNo(said)) return undefined;
  const { unconfirmed } = services.ports;
  const [kept, aside] = await Promise.all([unconfirmed.lastOf(me.person.id), services.aside.lastAsked(account)]);
  const isKept = kept !== undefined && (aside === undefined || aside.asked.at <= kept.at);
  const [id, words] = isKept ? [kept.id, kept] : [aside?.asked.id, aside];
  const at = isKept ? kept.at : aside?.asked.at;
  if (id === undefined || words === undefined || at === undefined) return undefined;
  // A word after a report made since is about that.
  if (earlier && earlier.reportedAt >= at) return undefined;
  const forget = () => Promise.all([unconfirmed.forget(id), services.aside.forget(id, account)]);
  if (!isYes(said)) {
    await forget();
    return { text: wordsIn(me.language).bot.notReported };
  }
  const { category, words: written, answers } = words;
  const first = { nonce: id, category, words: written, answers, at };
  return messageOf(await reportPending(services, me, first, forget));
}

/** Is there a DBR or a deputy to read what nobody confirms? */
function isReadByOfficers({ ports }: BotServices, now: Moment): boolean {
  return unheardBy({ records: ports.records, workplace: workplaceOn(ports, dayOf(now)) }) === undefined;
}

/** Does it come to its end? What failed is logged. */
function isDone(services: BotServices, work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    (error: unknown) => {
      services.failed(error);
      return false;
    },
  );
}

function messageOf({ card: shown, becomes, key }: ReportCard): Message {
  return { card: shown, becomes: becomes?.then((next) => next && { card: next }), about: { kind: 'report', key } };
}

export const unconfirmedPress: Readonly<Record<string, Press>> = {
  notHappened: async (services, _held, actor, account, data): Promise<Answer> => {
    const { aside: id, lang } = asideData.parse(data);
    const me = { ...actor, language: lang };
    if (await ownUnconfirmed(services, me, id)) await services.ports.unconfirmed.forget(id);
    await services.aside.forget(id, account);
    const made = await cardOfPending(services, me, id);
    return made ? { card: made } : { sentence: wordsIn(lang).bot.notReported };
  },
};

/** *Nej*, to whether something has happened (C13). */
export function isNo(words: string): boolean {
  return /^(?:nej|næ|nope|no)(?: tak| thanks)?[.!]*$/i.test(words.trim());
}

function isYes(words: string): boolean {
  return /^(?:ja|jo|jep|yes|yep)(?: tak| please)?[.!]*$/i.test(words.trim());
}
