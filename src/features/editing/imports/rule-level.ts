import { announcedBy } from '../../handbook/rule-text.ts';
import { isRuleHeading } from './headings.ts';
import type { SourceBlock } from './source.ts';
import { numbersIn, withoutColon } from './title.ts';

/** A level of headings, how many of them there are, and how long what stands under one usually is. */
export interface HeadingLevel {
  level: number;
  count: number;
  words: number;
}

/** Why a level was taken for that of the rules. */
export type LevelReason = 'numbers' | 'sections' | 'length' | 'only' | 'none';

/** A rule takes a minute to read: what is far from that is a book or a line. */
const usualWords = 150;

/** The levels of headings in a document, the highest first; headings inside a rule's own shape are not counted. */
export function headingLevels(blocks: readonly SourceBlock[]): readonly HeadingLevel[] {
  const levels = [...new Set(blocks.filter(isRuleHeading).map(({ level }) => level))].sort((a, b) => a - b);
  return levels.map((level) => {
    const sizes = sizesUnder(blocks, level);
    return { level, count: sizes.length, words: median(sizes) };
  });
}

/**
 * Guesses which headings are rules: those with a rule's number, else those with *Du skal* and the like below them, else
 * those with about as much under them as a rule is long. The editor can choose another.
 */
export function guessedLevel(blocks: readonly SourceBlock[]): { level: number; why: LevelReason } {
  const levels = headingLevels(blocks);
  const [first] = levels;
  if (!first) return { level: 0, why: 'none' };
  const numbered = mostOf(blocks.filter((block) => isRuleHeading(block) && numbersIn(block.text).rule !== undefined));
  if (numbered !== undefined) return { level: numbered, why: 'numbers' };
  const shaped = mostOf(headingsWithSections(blocks));
  if (shaped !== undefined) return { level: shaped, why: 'sections' };
  if (levels.length === 1) return { level: first.level, why: 'only' };
  const several = levels.filter(({ count }) => count > 1);
  const distance = ({ words }: HeadingLevel) => Math.abs(Math.log((words + 1) / usualWords));
  const best = (several.length > 0 ? several : levels).reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return { level: best.level, why: 'length' };
}

/** Headings of which the next one announces a section of a rule, *Hvorfor* or *Du skal*. */
function headingsWithSections(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const headings = blocks.filter(({ what }) => what === 'heading');
  return headings.filter((heading, index) => {
    const next = headings[index + 1];
    return isRuleHeading(heading) && next !== undefined && announcedBy(withoutColon(next.text)) !== 'other';
  });
}

function mostOf(headings: readonly SourceBlock[]): number | undefined {
  const counts = [...Map.groupBy(headings, ({ level }) => level)].map(([level, of]) => ({ level, count: of.length }));
  return counts.sort((a, b) => b.count - a.count || a.level - b.level)[0]?.level;
}

/** Words under each heading of a level, to the next of that level or above. */
function sizesUnder(blocks: readonly SourceBlock[], level: number): number[] {
  const sizes: number[] = [];
  let open = false;
  for (const block of blocks) {
    if (isRuleHeading(block) && block.level <= level) {
      open = block.level === level;
      if (open) sizes.push(0);
    } else if (open) sizes.push((sizes.pop() ?? 0) + block.text.split(' ').length);
  }
  return sizes;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
