import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { Lesson } from '../cases/lessons/records.ts';
import type { Rule, WorkArea } from '../handbook/rule.ts';
import { textIn, titleIn } from '../handbook/rule.ts';
import { examplesFor, ruleText } from '../handbook/rule-text.ts';
import { textBlocks } from '../handbook/text-blocks.ts';
import type { Point } from './point.ts';
import { isRulePoint } from './point.ts';

/** What the points of an agenda are shown with. */
export interface PointSource {
  rules: ReadonlyMap<string, Rule>;
  lesson(key: string): Lesson | undefined;
  language: Language;
  today: Day;
  /** The team's kinds of work, for the example. */
  areas: readonly WorkArea[];
}

/**
 * A point as the page and the big view show it: what the rule asks in its own lines, and an example from the team's kind
 * of work. A rule or lesson that is gone keeps its place without words.
 */
export function shownPoint(point: Point, source: PointSource) {
  const { kind, minutes, ref, text } = point;
  return {
    kind,
    minutes,
    ...(ref !== undefined && { ref }),
    ...(text !== undefined && { text }),
    ...(isRulePoint(point) && ruleWords(ref ?? '', source)),
    ...(kind === 'lesson' && lessonWords(source.lesson(ref ?? ''))),
  };
}

function ruleWords(id: string, { rules, language, today, areas }: PointSource) {
  const version = rules.get(id)?.inForce(today);
  if (!version) return {};
  const shown = textIn(version, language);
  const { sections, examples } = ruleText(shown.text);
  const must = sections.filter(({ kind }) => kind === 'must').flatMap(({ body }) => textBlocks(body));
  const example = examplesFor(examples, areas).own[0];
  return {
    title: titleIn(version, language),
    version: version.version,
    inForceFrom: version.inForceFrom,
    focus: [...version.focus],
    must: must.map(({ text }) => text),
    language: shown.language,
    ...(example && {
      example: textBlocks(example.body)
        .map(({ text }) => text)
        .join(' '),
    }),
  };
}

function lessonWords(lesson: Lesson | undefined) {
  return lesson?.published
    ? { title: lesson.title, must: [lesson.instead], example: lesson.happens, language: 'da' as const }
    : {};
}
