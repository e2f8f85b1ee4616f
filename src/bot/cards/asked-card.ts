import type { Language } from '../../core/language.ts';
import { longestMessage } from '../../features/cases/relations/case-message.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { box, button, buttons, card, heading, hint, type Piece, text } from './parts.ts';

/** A question of the DBR's about somebody's own report. */
export interface AskedCardInput {
  /** Key of the message. */
  question: string;
  number: string;
  /** Teams' link to where it can be answered in the tab. */
  link: string;
}

export interface AskedWords extends AskedCardInput {
  /** What the DBR wrote. */
  asks: string;
  /** What has been answered so far, oldest first. */
  answers: readonly string[];
  isClosed: boolean;
}

/**
 * That the DBR has a question, and not which: it comes by itself, and the words are shown when they are asked for (design
 * section 7). It asks the bot for itself whenever it is looked at, so that an old one says what has been answered.
 */
export function askedCard({ question, number, link }: AskedCardInput, lang: Language): Card {
  const { asked } = wordsIn(lang);
  const title = asked.title(number);
  const data = { v: 1, lang, question };
  const show = button(asked.show, 'asked', { ...data, show: true }, 'positive');
  const inTab = { type: 'Action.OpenUrl', title: asked.inTab, url: link };
  return {
    ...card([heading(title), ...buttons(show, inTab)], title),
    refresh: { action: { type: 'Action.Execute', verb: 'asked', data } },
  };
}

/** The question with a field for the answer. @param fault what was wrong with what was sent */
export function answerCard(asked: AskedWords, lang: Language, fault?: string): Card {
  const words = wordsIn(lang).asked;
  const { question, number, answers, isClosed } = asked;
  const label = answers.length > 0 ? words.more : words.answer;
  return card(
    [
      heading(words.title(number)),
      ...thread(asked, lang),
      ...(isClosed ? [text(words.closed)] : []),
      field(label, fault),
      hint(words.noNames),
      ...buttons(button(words.send, 'reply', { v: 1, lang, question }, 'positive')),
    ],
    words.title(number),
  );
}

/** What was asked and answered. @param head what is said of it */
export function answeredCard(asked: AskedWords, lang: Language, head: string, notes: readonly string[] = []): Card {
  const words = wordsIn(lang).asked;
  const { question, isClosed } = asked;
  const more = button(words.more, 'asked', { v: 1, lang, question, show: true });
  return card(
    [
      heading(head),
      ...notes.map((note) => text(note)),
      ...(isClosed ? [text(words.closed)] : []),
      ...thread(asked, lang),
      ...buttons(more),
    ],
    head,
  );
}

/**
 * Something written in the chat while a question is open, as the answer it may be. The words stand in the field, so that
 * they may be corrected and any server can take them; the buttons carry ids alone.
 * @param written without CPR numbers
 * @param nonce of the report it may become instead
 */
export function isItAnswerCard(asked: AskedWords, written: string, nonce: string, lang: Language): Card {
  const words = wordsIn(lang).asked;
  const { question, number } = asked;
  return card(
    [
      heading(words.isItAnswer),
      hint(words.about(number)),
      ...thread(asked, lang),
      { ...field(words.written), value: written },
      text(words.notKept),
      ...buttons(
        button(words.yes, 'reply', { v: 1, lang, question }, 'positive'),
        button(words.no, 'anew', { v: 1, lang, nonce }),
      ),
    ],
    words.isItAnswer,
  );
}

function field(label: string, fault?: string): Piece {
  const input = { type: 'Input.Text', id: 'words', label, isMultiline: true, maxLength: longestMessage };
  if (fault === undefined) return input;
  return { type: 'Container', items: [text(fault, { color: 'attention' }), input] };
}

function thread({ asks, answers }: AskedWords, lang: Language): readonly Piece[] {
  const words = wordsIn(lang).asked;
  return [
    box(text(words.asks, { weight: 'Bolder' }), text(asks, { spacing: 'Small' })),
    ...(answers.length > 0
      ? [hint(words.youSaid), ...answers.map((answer) => text(answer, { spacing: 'Small' }))]
      : []),
  ];
}
