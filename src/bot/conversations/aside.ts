import type { Language } from '../../core/language.ts';
import type { Actor } from '../../core/person.ts';
import { incidentKey } from '../../features/cases/incident/incident.ts';
import { Incident } from '../../features/cases/incident/records.ts';
import type { Answers } from '../../features/cases/incident/report.ts';
import { saidAnswers } from '../../features/incidents/said-answers.ts';
import type { UnconfirmedMessage } from '../../features/incidents/unconfirmed/unconfirmed.ts';
import type { Understanding } from '../../features/incidents/understanding/understand.ts';
import { asideData } from '../cards/card-data.ts';
import { separately } from '../cards/case-card.ts';
import type { BotServices } from '../services.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { nonceOf } from './nonce.ts';
import type { PendingReport } from './pending-words.ts';
import type { Press } from './press.ts';
import { cardAgain, cardNow, type FirstWord, inItsPlace, type ReportCard, report } from './report.ts';

/** Under which words of a turn lie aside. */
export const asideId = (account: string, nonce: string) => nonceOf(account, `${nonce} aside`);

/**
 * Puts words aside that may be an incident by themselves.
 * @param nonce of the turn they came with
 * @returns draws a card with the button below that reports them
 */
export async function keepPending(
  services: BotServices,
  { account, nonce }: { account: string; nonce: string },
  words: PendingReport,
): Promise<(card: Card, title: string, lang: 'da' | 'en') => Card> {
  const id = asideId(account, nonce);
  // What was told beside them is safe already; whoever presses hears that these are gone, and writes them again.
  await services.aside.put(id, account, words).catch(services.failed);
  return (card, title, lang) => separately(card, title, id, lang);
}

/** What the person wrote that waits to be confirmed. */
export async function ownUnconfirmed(
  services: BotServices,
  { person }: Actor,
  id: string,
): Promise<UnconfirmedMessage | undefined> {
  const message = await services.ports.unconfirmed.find(id);
  return message?.person === person.id ? message : undefined;
}

/** Reports words that were kept for a press, which are kept until SharePoint has them: a second press is the same report. */
export async function reportPending(
  services: BotServices,
  me: Actor,
  said: FirstWord,
  forget: () => Promise<unknown>,
): Promise<ReportCard> {
  const shown = await report(services, me, said);
  const over = () => forget().catch(services.failed);
  if (!shown.becomes) await over();
  else void shown.becomes.then((stored) => stored && over());
  return shown;
}

/** The case that words with this id have become, as it stands; nothing when they are none. */
export async function cardOfPending(services: BotServices, me: Actor, id: string): Promise<Card | undefined> {
  const { records } = services.ports;
  const key = incidentKey(id);
  const reported = records.find(Incident, key) ?? (await records.fetch(Incident, key));
  if (!reported) return undefined;
  const kept = { v: 1, case: key, lang: me.language, grouped: false, said: [], done: [] } as const;
  return cardAgain(services, me, { ...kept, said: [], done: [] }, reported.record.category);
}

/** Draws a card with the way to report the second of two incidents in one message for itself. */
export async function withSecond(
  services: BotServices,
  turn: { account: string; nonce: string },
  second: Understanding | undefined,
  language: Language,
): Promise<(card: Card) => Card> {
  if (!second?.incident) return (card) => card;
  const { guess, facts } = second.incident;
  const { category } = guess;
  const words = { category, words: second.masked, answers: saidAnswers(facts) };
  const separately = await keepPending(services, turn, words);
  const { bot, understanding } = wordsIn(language);
  return (card) => separately(card, bot.alsoReport(understanding.categories[category]), language);
}

/** Makes a report of its own of what was put aside. However often and wherever it is pressed, it is one. */
export const asidePress: Readonly<Record<string, Press>> = {
  aside: async (services, _held, actor, account, data) => {
    const { aside: id, lang } = asideData.parse(data);
    const me = { ...actor, language: lang };
    const words = (await services.aside.find(id, account)) ?? (await ownUnconfirmed(services, me, id));
    if (!words || 'question' in words) {
      const made = await cardOfPending(services, me, id);
      return made ? { card: made } : { sentence: wordsIn(lang).bot.asideGone };
    }
    const addedTo = 'addedTo' in words ? words.addedTo : undefined;
    if (addedTo?.from !== undefined) {
      const { from } = addedTo;
      await services.act('withdrawReport', me, { key: from, undo: true });
      await move(services, me, addedTo);
      return { card: cardNow(services, from, { v: 1, case: from, lang, grouped: false, said: [], done: [] }) };
    }
    const forget = async () => {
      // Kept until it is done: another press does what failed.
      if (addedTo) await move(services, me, addedTo);
      await Promise.all([services.aside.forget(id, account), services.ports.unconfirmed.forget(id)]);
    };
    return inItsPlace(await reportPending(services, me, { nonce: id, ...words }, forget));
  },
};

/** Takes words out of the report they were added to. However often, it is once. */
export async function move(
  services: BotServices,
  me: Actor,
  { key, nonce, read }: Pick<NonNullable<PendingReport['addedTo']>, 'key' | 'nonce' | 'read'>,
) {
  await services.act('moveWords', me, { key, nonce, read: readInput(read) });
}

/** What is read from words, as an action takes it. */
export function readInput({ discovered, data, persons, seenBy, contained }: Answers) {
  return { discovered, data: data && [...data], persons, seenBy, contained };
}
