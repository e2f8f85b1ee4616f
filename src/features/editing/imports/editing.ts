import { isRuleHeading } from './headings.ts';
import { type Part, type PartFacts, type PartUse, partsOf } from './part.ts';
import { describedBlocks } from './pictures.ts';
import type { SourceBlock, SourceDocument } from './source.ts';
import { numbersIn } from './title.ts';

/** A document on its way to drafts: as it was read, which headings are rules, and the parts as they stand. */
export interface Import {
  source: Omit<SourceDocument, 'pictures'>;
  level: number;
  parts: readonly Part[];
}

/** What an editor does to the parts. Each is undone by going back to the import as it was. */
export type ImportEdit =
  | { does: 'level'; level: number; nameless: string }
  | { does: 'split'; part: number; at: number }
  | { does: 'merge'; part: number }
  | { does: 'rename'; part: number; title: string }
  | { does: 'use'; parts: readonly number[]; use: PartUse }
  | { does: 'facts'; parts: readonly number[]; facts: Partial<PartFacts> }
  | { does: 'pair'; part: number; with: string | undefined }
  | { does: 'describe'; part: number; picture: number; words: string };

/** Longest title a rule can have. */
export const longestTitle = 200;

/**
 * The import after one edit. What cannot be done (splitting before the first block, joining the first part with one
 * above) changes nothing.
 */
export function edited(now: Import, edit: ImportEdit): Import {
  if (edit.does === 'level') {
    return { ...now, level: edit.level, parts: partsOf(now.source.blocks, edit.level, edit.nameless) };
  }
  if (edit.does === 'split') return { ...now, parts: now.parts.flatMap((part) => splitAt(part, edit)) };
  if (edit.does === 'merge') return { ...now, parts: joined(now.parts, edit.part) };
  if (edit.does === 'describe') return described(now, edit);
  const concerned = 'parts' in edit ? edit.parts : [edit.part];
  const parts = now.parts.map((part) => (concerned.includes(part.id) ? changed(part, edit) : part));
  return { ...now, parts };
}

type PartEdit = Extract<ImportEdit, { does: 'rename' | 'use' | 'facts' | 'pair' }>;

function changed(part: Part, edit: PartEdit): Part {
  if (edit.does === 'use') return { ...part, use: edit.use, why: 'editor' };
  if (edit.does === 'facts') return { ...part, chosen: { ...part.chosen, ...edit.facts } };
  if (edit.does === 'pair') return { ...part, pairedWith: edit.with };
  return { ...part, title: edit.title.slice(0, longestTitle) };
}

/** A picture is put into words, also for when the document is cut at other headings. */
function described(now: Import, edit: Extract<ImportEdit, { does: 'describe' }>): Import {
  const fresh = new Map<SourceBlock, SourceBlock>();
  const parts = now.parts.map((part) => {
    if (part.id !== edit.part) return part;
    const blocks = describedBlocks(part.blocks, edit.picture, edit.words);
    part.blocks.forEach((block, at) => {
      fresh.set(block, blocks[at] ?? block);
    });
    return { ...part, blocks };
  });
  const blocks = now.source.blocks.map((block) => fresh.get(block) ?? block);
  return { ...now, parts, source: { ...now.source, blocks } };
}

/** Everything from one block on becomes a part of its own; a heading there gives it its title. */
function splitAt(part: Part, { part: id, at }: { part: number; at: number }): Part[] {
  const first = part.blocks[at];
  if (part.id !== id || at < 1 || !first) return [part];
  const rest = part.blocks.slice(at);
  const { rule, section, title } = numbersIn(first.what === 'heading' ? first.text : firstWords(first));
  const fresh: Part = {
    ...part,
    id: freshId(part, at),
    title: title.slice(0, longestTitle),
    rule,
    section,
    notes: first.what === 'heading' ? first.notes : [],
    blocks: first.what === 'heading' ? rest.slice(1) : rest,
    why: 'editor',
    pairedWith: undefined,
  };
  return [{ ...part, blocks: part.blocks.slice(0, at) }, fresh];
}

/** Between the ids of two parts there is room for each block: the heading and what follows it. */
function freshId(part: Part, at: number): number {
  return part.id + at / (part.blocks.length + 1);
}

/** A part becomes the end of the one above; its title stays as a heading, so that nothing of the text is lost. */
function joined(parts: readonly Part[], id: number): readonly Part[] {
  const index = parts.findIndex((part) => part.id === id);
  const [above, part] = [parts[index - 1], parts[index]];
  if (!above || !part) return parts;
  const levels = [...above.blocks, ...part.blocks].filter(isRuleHeading).map(({ level }) => level);
  const heading: SourceBlock = {
    what: 'heading',
    level: Math.min(...levels, 9),
    markdown: part.title,
    text: part.title,
    notes: part.notes ?? [],
  };
  const blocks = [...above.blocks, ...(part.why === 'beforeFirst' ? [] : [heading]), ...part.blocks];
  return [...parts.slice(0, index - 1), { ...above, blocks }, ...parts.slice(index + 1)];
}

function firstWords({ text }: SourceBlock): string {
  const words = text.split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text;
}
