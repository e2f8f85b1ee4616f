import type { Actor } from '../../core/person.ts';
import { incidentKey } from '../../features/cases/incident/incident.ts';
import { Incident } from '../../features/cases/incident/records.ts';
import type { Understanding } from '../../features/incidents/understanding/understand.ts';
import { asideData } from '../cards/card-data.ts';
import { card, hint, type Piece } from '../cards/parts.ts';
import { askedCard, unconfirmedCard } from '../cards/unconfirmed-card.ts';
import type { BotServices } from '../services.ts';
import type { Answer, Card, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { keepPending, ownUnconfirmed, reportPending } from './aside.ts';
import { nonceOf } from './nonce.ts';
import type { Press } from './press.ts';
import { cardAgain } from './report.ts';
import { saidAnswers } from './said-answers.ts';

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
  const { bot } = wordsIn(language);
  const words = { category: maybe.guess.category, words: masked, answers: saidAnswers(maybe.facts) };
  // The card of a question has buttons of its own: each says what it does.
  const own = intent === 'question' && answer.card ? (answer.card.body as readonly Piece[]) : [];
  if (isKept) {
    const id = nonceOf(turn.account, `${turn.nonce} unconfirmed`);
    // Where it cannot be kept, as on a full disk, the person hears that nothing is, and whom to ring.
    await services.ports.unconfirmed.put({ ...words, id, person: me.person.id, at: services.ports.clock.now() });
    return { ...answer, card: unconfirmedCard(id, own, intent === 'unsure', language) };
  }
  if (intent === 'uth') {
    const id = nonceOf(turn.account, `${turn.nonce} aside`);
    const asked = { id, account: turn.account, at: services.ports.clock.now() };
    await services.aside.put(id, turn.account, { ...words, asked });
    return { ...answer, card: askedCard(id, bot.ofInformation, language) };
  }
  const separately = await keepPending(services, turn, words);
  const hinted = card([...own, hint(bot.happenedHint)], bot.happenedHint);
  const below = intent === 'question' ? hinted : (answer.card ?? hinted);
  return { ...answer, card: separately(below, bot.happened, language) };
}

/** *Ja* or *nej*, written instead of pressed, to what was asked last: whether the words before shall become a report. */
export async function answeredInAWord(
  services: BotServices,
  me: Actor,
  account: string,
  said: string,
): Promise<Message | undefined> {
  if (!isYes(said) && !isNo(said)) return undefined;
  const { unconfirmed } = services.ports;
  const [kept, aside] = await Promise.all([unconfirmed.lastOf(me.person.id), services.aside.lastAsked(account)]);
  const isKept = kept !== undefined && (aside === undefined || aside.asked.at <= kept.at);
  const [id, words] = isKept ? [kept.id, kept] : [aside?.asked.id, aside];
  if (id === undefined || words === undefined) return undefined;
  const forget = () => Promise.all([unconfirmed.forget(id), services.aside.forget(id, account)]);
  if (!isYes(said)) {
    await forget();
    return { text: wordsIn(me.language).bot.notReported };
  }
  const { category, words: written, answers } = words;
  const at = isKept ? kept.at : aside?.asked.at;
  const first = { nonce: id, category, words: written, answers, at };
  const { card: shown, becomes } = await reportPending(services, me, first, forget);
  return { card: shown, becomes: becomes?.then((next) => next && { card: next }) };
}

export const unconfirmedPress: Readonly<Record<string, Press>> = {
  notHappened: async (services, _held, actor, account, data): Promise<Answer> => {
    const { aside: id, lang } = asideData.parse(data);
    const me = { ...actor, language: lang };
    const { records, unconfirmed } = services.ports;
    if (await ownUnconfirmed(services, me, id)) await unconfirmed.forget(id);
    await services.aside.forget(id, account);
    const sentence = wordsIn(lang).bot.notReported;
    const stored = records.find(Incident, incidentKey(id)) ?? (await records.fetch(Incident, incidentKey(id)));
    if (!stored) return { sentence };
    const kept = { v: 1, case: stored.record.key, lang, grouped: false, said: [], done: [] } as const;
    const shown: Card = await cardAgain(services, me, { ...kept, said: [], done: [] }, stored.record.category);
    return { card: shown };
  },
};

/** *Nej*, to whether something has happened (C13). */
export function isNo(words: string): boolean {
  return /^(?:nej|næ|nope|no)(?: tak| thanks)?[.!]*$/i.test(words.trim());
}

function isYes(words: string): boolean {
  return /^(?:ja|jo|jep|yes|yep)(?: tak| please)?[.!]*$/i.test(words.trim());
}
