import type { Actor } from '../../core/person.ts';
import { reportersWords } from '../../features/incidents/actions/reporters-words.ts';
import { onlyAskedData } from '../cards/card-data.ts';
import { takenBackCard } from '../cards/only-asked-card.ts';
import type { BotServices } from '../services.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import type { Press } from './press.ts';
import { questionAnswered } from './question.ts';
import { cardNow, inChat } from './report.ts';

/**
 * A report whose writer only asked: its words are answered as a question, and the case says so. Nothing is deleted and the
 * clock goes on until the DBR has read it (C15).
 * @throws Refusal as `withdrawReport`
 */
export async function onlyAsked(services: BotServices, actor: Actor, account: string, incident: string): Promise<Card> {
  const { language } = actor;
  const text = wordsIn(language).bot.onlyAskedTold;
  await services.act('withdrawReport', actor, { key: incident, text, onlyAsked: true });
  const words = (await reportersWords(services.ports.records, incident)).join('\n');
  const nonce = incident.replace(/^incident:/, '');
  const answer = await questionAnswered(services, actor, { account, nonce }, words);
  return takenBackCard(incident, wordsIn(language).bot.askedOnly(inChat(services, incident).number), answer, language);
}

/**
 * *Glem det*, *det var en fejl*, of the report just made: the case says so, and the DBR reads it (C15).
 * @throws Refusal as `withdrawReport`
 */
export async function tookBack(services: BotServices, actor: Actor, incident: string): Promise<Card> {
  await services.act('withdrawReport', actor, { key: incident });
  const told = wordsIn(actor.language).bot.withdrawn(inChat(services, incident).number);
  return takenBackCard(incident, told, {}, actor.language);
}

export const onlyAskedPress: Readonly<Record<string, Press>> = {
  onlyAsked: async (services, _held, actor, account, data) => {
    const { case: key, lang, undo = false } = onlyAskedData.parse(data);
    const me = { ...actor, language: lang };
    if (!undo) return { card: await onlyAsked(services, me, account, key) };
    await services.act('withdrawReport', me, { key, undo });
    return { card: cardNow(services, key, { v: 1, case: key, lang, grouped: false, said: [], done: [] }) };
  },
};
