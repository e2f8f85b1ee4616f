import type { Actor } from '../../core/person.ts';
import type { Hit } from '../../features/handbook/search/search-hit.ts';
import { unlinked } from '../cards/parts.ts';
import type { BotServices } from '../services.ts';
import type { Message } from '../turn.ts';
import { wordsIn } from '../words.ts';

const shown = 3;

/**
 * What the handbook says to a question: the rules in force, in their own words and with the way to them, or that it
 * does not answer. Never an answer of the bot's own; manager and DBR are always offered.
 */
export function questionAnswered(services: BotServices, actor: Actor, words: string): Message {
  const { bot } = wordsIn(actor.language);
  const answer = services.search(actor, words);
  const instead = bot.askInTab(services.link('questions'));
  if (answer.state === 'blank' || answer.state === 'nothing') return { text: `${bot.noRule} ${instead}` };
  const lead = answer.state === 'found' ? bot.found : bot.near;
  const cited = answer.hits
    .slice(0, shown)
    .map((hit) => bot.cites(titleOf(hit), plain(hit.under), snippetOf(hit), services.link(hit.place)));
  return { text: [lead, ...cited, instead].join('\n\n') };
}

/** Brackets, stars and tags would be read as Markdown. */
const plain = (text: string) => unlinked(text.replace(/[[\]*_`]/g, ''));

function titleOf({ number, title }: Hit): string {
  return plain([number, ...title.map(({ text }) => text)].join(' ').replace(/ {2,}/g, ' ').trim());
}

function snippetOf({ snippet }: Hit): string {
  return plain(snippet.map(({ text }) => text).join(''));
}
