import { understand } from '../../features/incidents/understanding/understand.ts';
import { anewData } from '../cards/asked-data.ts';
import { card, marked, type Piece } from '../cards/parts.ts';
import type { Answer, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { toldWords } from './first-words.ts';
import type { Press } from './press.ts';

/** What was written in the chat was no answer to the DBR, so it is heard as if nothing were open. */
export const anewPress: Readonly<Record<string, Press>> = {
  anew: async (services, held, actor, account, data) => {
    const { nonce, words, lang } = anewData.parse(data);
    const understood = understand(words, services.ports.clock.now(), { encoder: services.encoder });
    const me = { ...actor, language: lang };
    return inPlace([await toldWords(services, held, me, { account, nonce }, understood, words)].flat(), lang);
  },
};

/** Several messages as the one card that takes the place of the pressed one. */
export function inPlace(messages: readonly Message[], lang: 'da' | 'en'): Answer {
  const pieces = messages.flatMap((message) => [
    ...(message.text === undefined ? [] : [marked(message.text)]),
    ...((message.card?.body as readonly Piece[] | undefined) ?? []),
  ]);
  const later = messages.find(({ becomes }) => becomes)?.becomes;
  const speak = messages.find((message) => message.card)?.card?.speak;
  const becomes = later?.then((next) => next && { card: next.card });
  const { about } = messages.findLast((message) => message.about) ?? {};
  return { card: card(pieces, typeof speak === 'string' ? speak : wordsIn(lang).bot.groupsTitle), becomes, about };
}
