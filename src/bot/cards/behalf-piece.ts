import { wordsIn } from '../words.ts';
import type { Carried } from './card-data.ts';
import { button, buttons, hint, type Piece, text } from './parts.ts';

export interface Colleague {
  id: string;
  name: string;
}

/**
 * Whether it is reported for somebody else, as from a colleague's phone (C09), and for whom: found among colleagues, or
 * a name.
 * @param colleagues found by the name that was written; absent before it was
 */
export function behalfPiece(kept: Carried, isAsked: boolean, colleagues?: readonly Colleague[]): readonly Piece[] {
  const { bot } = wordsIn(kept.lang);
  const { behalf } = bot;
  const press = (words: string, data: object) => button(words, 'behalf', { ...kept, ...data });
  const question = text(bot.questions.behalf, { weight: 'Bolder', spacing: 'Medium' });
  const me = press(behalf.me, { a: 'me' });
  if (!isAsked) return [question, ...buttons(me, button(behalf.yes, 'show', { ...kept, q: 'behalf' }))];
  const name = { type: 'Input.Text', id: 'name', label: behalf.name, maxLength: 200 };
  const found = (colleagues ?? []).map(({ id, name: called }) => press(called, { a: 'colleague', person: id }));
  return [
    question,
    ...buttons(...found),
    ...(colleagues ? [hint(found.length > 0 ? behalf.sees : behalf.nobody)] : []),
    name,
    ...buttons(press(behalf.find, { a: 'find' }), press(behalf.other, { a: 'other' }), me),
  ];
}
