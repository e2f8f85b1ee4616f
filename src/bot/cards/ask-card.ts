import { z } from 'zod';
import type { ViewData } from '../../contract/contract.ts';
import type { Language } from '../../core/language.ts';
import type { Question } from '../../features/questions/records.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { button, buttons, card, hint, text } from './parts.ts';

const common = { v: z.literal(1), lang: z.enum(['da', 'en']) };

/** @property words id of the question as it was written, which waits for this press */
export const askData = z.object({ ...common, words: z.uuid(), to: z.enum(['manager', 'dpo']) });
export const askBackData = z.object({ ...common, question: z.string().regex(/^question:[0-9a-f-]{36}$/) });

/** To whom the written question can be sent as it stands, each with a button. Nothing where nobody can be asked. */
export function askCard(id: string, { manager, dpo }: ViewData<'questions'>['whom'], lang: Language): Card | undefined {
  const { ask } = wordsIn(lang).bot;
  const press = (title: string, to: 'manager' | 'dpo') => button(title, 'ask', { v: 1, lang, words: id, to });
  const people = [
    ...(manager === undefined ? [] : [press(ask.manager(manager), 'manager')]),
    ...(dpo ? [press(dpo.deputy ? ask.deputy : ask.dpo, 'dpo')] : []),
  ];
  return people.length === 0 ? undefined : card([hint(ask.sameWords), ...buttons(...people)], ask.sameWords);
}

type QuestionNow = Pick<Question, 'key' | 'state' | 'to' | 'text' | 'managerName'>;

/** What has become of the question: who has it, and the way back while nobody has answered. */
export function askedCard(question: QuestionNow, lang: Language): Card {
  const { ask } = wordsIn(lang).bot;
  const { key, state, to, managerName } = question;
  const sent = to === 'manager' && managerName !== undefined ? ask.sentTo(managerName) : ask.sentToDpo;
  const said = state === 'withdrawn' ? ask.withdrawn : sent;
  const back = button(ask.undo, 'askBack', { v: 1, lang, question: key });
  return card([text(question.text, { isSubtle: true }), text(said), ...(state === 'open' ? buttons(back) : [])], said);
}
