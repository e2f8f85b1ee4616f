import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Hit } from '../../features/handbook/search/search-hit.ts';
import { longestQuestion } from '../../features/handbook/search/search-limits.ts';
import { hasWords, isTooLong } from '../../features/questions/question.ts';
import { askCard } from '../cards/ask-card.ts';
import { plain } from '../cards/parts.ts';
import type { BotServices } from '../services.ts';
import type { Card, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { aboutSystems } from './about-systems.ts';
import { nonceOf } from './nonce.ts';

const shown = 3;

/**
 * What the register says of a system the question names, and what the handbook says: the rules in force, in their own
 * words and with the way to them, or that it does not answer. Never an answer of the bot's own; manager and DBR are always offered, with the same words.
 */
export async function questionAnswered(
  services: BotServices,
  actor: Actor,
  turn: { account: string; nonce: string },
  words: string,
): Promise<Message> {
  const { bot } = wordsIn(actor.language);
  const answer = services.search(actor, words);
  const card = await askOn(services, actor, turn, words);
  const instead = card ? [] : [bot.askInTab(services.link('questions'))];
  const { lines, isWhole } = aboutSystems(services, actor, words);
  if (lines.length > 0 && (isWhole || answer.state !== 'found'))
    return { text: [...lines, ...instead].join('\n\n'), card };
  if (answer.state === 'nothing') countInVain(services, actor, words);
  if (answer.state === 'blank' || answer.state === 'nothing') return { text: [bot.noRule, ...instead].join(' '), card };
  const lead = answer.state === 'found' ? bot.found : bot.near;
  const cited = answer.hits
    .slice(0, shown)
    .map((hit) => bot.cites(titleOf(hit), plain(hit.under), snippetOf(hit), services.link(hit.place)));
  return { text: [...lines, lead, ...cited, ...instead].join('\n\n'), card };
}

/** Off the path of the answer, as the tab does it: for those who write the rules. */
function countInVain(services: BotServices, actor: Actor, words: string): void {
  services.act('noteInVain', actor, { words: words.slice(0, longestQuestion) }).catch((error) => {
    // A municipality without feedback counts nothing.
    if (!(error instanceof Refusal)) services.failed(error);
  });
}

/** The buttons that send the words on. None for words that are too many for a question: those are cut in the tab. */
async function askOn(
  services: BotServices,
  actor: Actor,
  { account, nonce }: { account: string; nonce: string },
  words: string,
): Promise<Card | undefined> {
  const id = nonceOf(account, `${nonce} question`);
  const card = hasWords(words) && !isTooLong(words) ? askCard(id, services.whom(actor), actor.language) : undefined;
  // Where they cannot be put aside, the press says that they are gone.
  if (card) await services.aside.put(id, account, { question: words }).catch(services.failed);
  return card;
}

function titleOf({ number, title }: Hit): string {
  return plain([number, ...title.map(({ text }) => text)].join(' ').replace(/ {2,}/g, ' ').trim());
}

function snippetOf({ snippet }: Hit): string {
  return plain(snippet.map(({ text }) => text).join(''));
}
