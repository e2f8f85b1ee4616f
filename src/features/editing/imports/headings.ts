import { announcedBy } from '../../handbook/rule-text.ts';
import type { SourceBlock } from './source.ts';
import { numbersIn, withoutColon } from './title.ts';

/** A line longer than this is read as a sentence, however bold it is. */
const longestTitle = 120;
const longestShortLine = 70;
const longestStoppedTitle = 50;
const levelOfLookalike = 7;
const deepest = 9;

/**
 * Says which lines are headings though the author only made them bold, numbered them or, where there is nothing better,
 * let them stand alone and short. A number tells how deep: `4.2 Ansvar` is below `4 Organisation`.
 */
export function withHeadings(blocks: readonly SourceBlock[]): SourceBlock[] {
  const bold = blocks.map((block, index) => (isTitleLine(block, blocks[index + 1]) ? asHeading(block) : plain(block)));
  if (bold.some(({ what }) => what === 'heading')) return bold;
  return bold.map((block, index) => (isShortLine(block, bold[index + 1]) ? asHeading(block) : block));
}

/** A heading that does not only announce a section of a rule. */
export function isRuleHeading({ what, text }: SourceBlock): boolean {
  return what === 'heading' && announcedBy(withoutColon(text)) === 'other';
}

function isTitleLine(block: SourceBlock, next: SourceBlock | undefined): boolean {
  if (block.what === 'heading' || block.text.length > longestTitle) return false;
  if (block.what === 'paragraph' && announcesSection(block)) return true;
  if (block.level >= levelOfLookalike) return !/[.!?]$/.test(block.text) || (next?.level ?? 0) < levelOfLookalike;
  return block.what === 'paragraph' && isNumbered(block.text) && next !== undefined && next.what !== 'heading';
}

/** *Hvorfor:* alone on a line opens a section, bold or not. */
function announcesSection({ text }: SourceBlock): boolean {
  return text.length <= 40 && !/[.!?]$/.test(text) && announcedBy(withoutColon(text)) !== 'other';
}

function isNumbered(text: string): boolean {
  const { rule, section } = numbersIn(text);
  return (rule !== undefined || section !== undefined) && text.length <= longestShortLine && !/[.,;:!?]$/.test(text);
}

function isShortLine(block: SourceBlock, next: SourceBlock | undefined): boolean {
  if (block.what !== 'paragraph' || block.text.length > longestShortLine || !next) return false;
  const isFollowed = next.what !== 'heading' && next.text.length > block.text.length;
  return isFollowed && /^[\p{Lu}\d§].*\p{L}/u.test(block.text) && !/[,;:!?]$/.test(block.text) && !isSentence(block);
}

/** Some put a full stop after a title; it is still short. */
function isSentence({ text }: SourceBlock): boolean {
  return text.endsWith('.') && (text.split(' ').length > 6 || text.length > longestStoppedTitle);
}

function asHeading(block: SourceBlock): SourceBlock {
  const { section } = numbersIn(block.text);
  const depth = section?.split('.').length ?? 1;
  const level = Math.min(levelOfLookalike + depth - 1, deepest);
  return { ...block, what: 'heading', level, markdown: unmarked(block.markdown) };
}

function plain(block: SourceBlock): SourceBlock {
  return block.what === 'heading' || block.level === 0 ? block : { ...block, level: 0 };
}

/** The line without the marks that made it bold, or the item of a list. */
function unmarked(markdown: string): string {
  return markdown.replace(/^(?:[-*]|\d+[.)])\s+/, '').replaceAll('**', '');
}
