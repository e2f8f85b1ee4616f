import { announcedBy, ruleText, type SectionKind } from '../../handbook/rule-text.ts';
import type { Part } from './part.ts';
import { withAttachments } from './pictures.ts';
import type { SourceBlock } from './source.ts';
import { withoutColon } from './title.ts';

/**
 * A part as a rule's Markdown in the handbook's shape: what announces a section (*Hvorfor*, *Du skal*) and the highest
 * headings below the rule open sections, deeper ones stand inside them. What no heading of the shape announces stays
 * where the author put it. A picture is shown
 * as the attachment it becomes. The footnotes it refers to stand at its end.
 */
export function partText(
  { blocks, notes: ofTitle = [] }: Pick<Part, 'blocks' | 'notes'>,
  notes: Readonly<Record<number, string>>,
): string {
  const highest = Math.min(...blocks.filter(isPlainHeading).map(({ level }) => level));
  const body = blocks.map((block) => (block.what === 'heading' ? heading(block, highest) : block.markdown));
  const asked = [...new Set([...ofTitle, ...blocks.flatMap((block) => block.notes)])].sort((a, b) => a - b);
  const told = asked.flatMap((number) => (notes[number] ? [`Note ${number}: ${notes[number]}`] : []));
  return withAttachments([...body, ...told].filter((one) => one !== '').join('\n\n')).trim();
}

function heading(block: SourceBlock, highest: number): string {
  const title = withoutColon(block.markdown.replace(/\n/g, ' '));
  return isPlainHeading(block) && block.level > highest ? `### ${title}` : `## ${title}`;
}

function isPlainHeading({ what, text }: SourceBlock): boolean {
  return what === 'heading' && announcedBy(withoutColon(text)) === 'other';
}

/** How a part's Markdown is understood: the sections of a rule's shape it has, and those nobody foresaw. */
export interface Shape {
  kinds: readonly Exclude<SectionKind, 'other'>[];
  examples: number;
  /** Headings that stay as *andet*. */
  others: readonly string[];
  /** Whether words stand before the first heading. */
  lead: boolean;
}

export function shapeOf(markdown: string): Shape {
  const { lead, sections, examples } = ruleText(markdown);
  const kinds = sections.map(({ kind }) => kind).filter((kind) => kind !== 'other');
  const others = sections.filter(({ kind }) => kind === 'other').map(({ title }) => title);
  return { kinds: [...new Set(kinds)], examples: examples.length, others, lead: lead !== '' };
}
