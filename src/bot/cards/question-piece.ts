import { longestLine } from '../../features/cases/incident/asked.ts';
import { type Category, categories, type Kinds } from '../../features/cases/incident/category.ts';
import { categoryGroups } from '../../features/cases/incident/category-groups.ts';
import { wordsIn } from '../words.ts';
import type { CardQuestion, Carried } from './card-data.ts';
import { button, buttons, hint, type Piece, text } from './parts.ts';

/**
 * One question with its buttons. *Ved ikke* is always among them, or an answer as good.
 * @param beside more buttons beside those that answer of what kind it is
 */
export function questionPiece(
  asked: Exclude<CardQuestion, 'behalf'>,
  kept: Carried,
  report: Kinds,
  showAll: boolean,
  beside: readonly Piece[] = [],
): readonly Piece[] {
  const { bot, understanding } = wordsIn(kept.lang);
  const { category } = report;
  const answer = (words: string, a: string | undefined) => button(words, 'answer', { ...kept, q: asked, a });
  const all = (words: string) => button(words, 'show', { ...kept, q: asked });
  const unknown = answer(bot.unknown, undefined);
  const title = (words: string) => text(words, { weight: 'Bolder', spacing: 'Medium' });
  const [question, kinds] = [title(bot.questions[asked]), understanding.categories];

  if (asked === 'device' || asked === 'account' || asked === 'contact') {
    const line = { type: 'Input.Text', id: 'line', label: bot.lines[asked], maxLength: longestLine };
    return [
      question,
      line,
      ...buttons(button(bot.save, 'answer', { ...kept, q: asked }, 'positive'), answer(bot.unknown, 'skip')),
    ];
  }
  if (asked === 'category') {
    if (showAll)
      return [
        question,
        ...ticks(
          kept,
          asked,
          categories.map((kind) => [kind, kinds[kind]]),
          false,
        ),
      ];
    if (!kept.grouped && category !== 'other') {
      return [
        title(suggested(report, kept.lang)),
        ...buttons(answer(bot.isRight, category), all(bot.another), unknown, ...beside),
      ];
    }
    const few = kept.grouped ? groupOf(category).map((kind) => answer(kinds[kind], kind)) : [];
    return [question, ...buttons(...few, all(few.length > 0 ? bot.another : bot.choose), unknown, ...beside)];
  }
  if (asked === 'data') return [question, ...ticks(kept, asked, Object.entries(bot.answers.data), true)];
  if (asked === 'concerns') {
    if (showAll)
      return [question, hint(bot.concernsHelp), ...ticks(kept, asked, Object.entries(bot.answers.concerns), true)];
    return [question, ...buttons(answer(bot.no, 'nobody'), all(bot.yesConcerns), unknown)];
  }
  if (asked === 'discovered' && showAll) {
    const date = { type: 'Input.Date', id: 'day', label: bot.whichDay };
    const whole = (words: string) => button(words, 'answer', { ...kept, q: asked, a: 'earlier', day: '' });
    return [question, date, ...buttons(whole(bot.save), whole(bot.unknown))];
  }
  const choices: Readonly<Record<string, string>> = bot.answers[asked];
  const each = Object.entries(choices).map(([code, words]) => answer(words, code));
  return [question, ...buttons(...each, ...(asked === 'manager' ? [] : [unknown]))];
}

function suggested({ category, alsoCategory }: Kinds, lang: Carried['lang']): string {
  const { bot, understanding } = wordsIn(lang);
  const { categories: kinds, suggestBoth } = understanding;
  return alsoCategory === undefined
    ? bot.suggestion(kinds[category])
    : suggestBoth(kinds[category], kinds[alsoCategory]);
}

function groupOf(category: Category): readonly Category[] {
  const groups: readonly (readonly Category[])[] = Object.values(categoryGroups);
  return groups.find((kinds) => kinds.includes(category)) ?? [];
}

/** Things to tick, and a button that takes what is ticked. */
function ticks(
  kept: Carried,
  asked: CardQuestion,
  choices: readonly (readonly [code: string, words: string])[],
  several: boolean,
): readonly Piece[] {
  const { bot } = wordsIn(kept.lang);
  const list = {
    type: 'Input.ChoiceSet',
    id: 'ticked',
    style: 'expanded',
    isMultiSelect: several,
    wrap: true,
    choices: choices.map(([value, title]) => ({ title, value })),
  };
  const save = button(bot.save, 'answer', { ...kept, q: asked }, 'positive');
  return [list, ...buttons(save, button(bot.unknown, 'answer', { ...kept, q: asked, a: 'unknown' }))];
}
