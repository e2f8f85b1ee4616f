import type { AnswerPart } from '../../src/features/incidents/understanding/first-answer.ts';
import type { SpokenLanguage } from '../../src/features/incidents/understanding/spoken-language.ts';
import { botUnderstanding as danish } from '../../src/text/da/bot/bot-understanding.ts';
import { firstAid as danishAid } from '../../src/text/da/first-aid.ts';
import { botUnderstanding as english } from '../../src/text/en/bot/bot-understanding.ts';
import { firstAid as englishAid } from '../../src/text/en/first-aid.ts';

/** The lines of a first answer. Who wrote in another language gets both. */
export function answerLines(parts: readonly AnswerPart[], language: SpokenLanguage): readonly string[] {
  const inDanish = () => parts.flatMap((part) => linesOf(part, danish, danishAid));
  const inEnglish = () => parts.flatMap((part) => linesOf(part, english, englishAid));
  if (language === 'other') return [...inEnglish(), ...inDanish()];
  return language === 'en' ? inEnglish() : inDanish();
}

function linesOf(
  part: AnswerPart,
  text: typeof danish,
  aid: Record<keyof typeof danishAid, readonly string[]>,
): readonly string[] {
  if (part.kind === 'held') return text.held;
  if (part.kind === 'doubt') return [text.doubt(part.masked)];
  if (part.kind === 'firstAid') return aid[part.category];
  if (part.kind === 'sentence') return [text[part.sentence]];
  const first = text.categories[part.first];
  if (!part.second) return [text.suggest(first)];
  const second = text.categories[part.second];
  return [part.isBoth ? text.suggestBoth(first, second) : text.suggestTwo(first, second)];
}
