import type { AudienceGroup, FocusArea } from '../../handbook/rule.ts';
import { announcedBy } from '../../handbook/rule-text.ts';
import { isRuleHeading } from './headings.ts';
import type { SourceBlock } from './source.ts';
import { numbersIn, withoutColon } from './title.ts';

/** What becomes of a part: a rule of its own, the handbook's introduction, or nothing. */
export type PartUse = 'rule' | 'introduction' | 'leaveOut';

/** Why a part was understood as it was. */
export type PartReason =
  | 'heading'
  | 'aboveRules'
  | 'beforeFirst'
  | 'introduction'
  | 'contents'
  | 'page'
  | 'empty'
  | 'editor';

/** What a rule says besides its text, as far as an import can know. */
export interface PartFacts {
  audience: readonly AudienceGroup[];
  focus: readonly FocusArea[];
  iso: readonly string[];
  policySection: string;
}

/** Some blocks of a document that belong together, and what is to become of them. */
export interface Part {
  /** Place of its first block in the document; a part keeps it through every change. */
  id: number;
  title: string;
  /** The number the author gave it, `r06`. */
  rule?: string | undefined;
  /** Its number as a section, `4.2`. */
  section?: string | undefined;
  /** The headings above it, the highest first. */
  path: readonly string[];
  /** The footnotes its title refers to, by number. */
  notes?: readonly number[] | undefined;
  blocks: readonly SourceBlock[];
  use: PartUse;
  why: PartReason;
  /** What the editor has said; the rest is as suggested. */
  chosen: Partial<PartFacts>;
  /** The rule in force the editor says it replaces; `new` for none. Absent: as it was matched. */
  pairedWith?: string | undefined;
}

/** Text above the rules as long as this reads like one itself. */
const wordsOfARule = 40;
const contentsTitle = /^(indhold(sfortegnelse)?|contents|table of contents|versions?(historik|styring)?|ændringslog)$/i;
const introductionTitle = /^(indledning|introduktion|introduction|velkommen|forord|preface)\b/i;

/**
 * Cuts a document into parts at the headings of the rules' level and above. Every block is in exactly one part; only a
 * heading with nothing under it but other parts is no part of its own.
 * @param level 0 where there are no headings: then all is one part
 */
export function partsOf(blocks: readonly SourceBlock[], level: number, nameless: string): Part[] {
  const parts: Part[] = [];
  const path: { level: number; text: string }[] = [];
  let open: Part = begun(0, nameless, []);
  for (const [index, block] of blocks.entries()) {
    if (!isRuleHeading(block) || block.level > level) {
      open = { ...open, blocks: [...open.blocks, block] };
      continue;
    }
    parts.push(open);
    while ((path.at(-1)?.level ?? 0) >= block.level) path.pop();
    open = headed(index, block, path, level);
    path.push({ level: block.level, text: block.text });
  }
  parts.push(open);
  const filled = parts.filter((part) => part.blocks.length > 0 || part.why === 'heading');
  const [only] = filled;
  // A text without a heading is one rule.
  if (filled.length === 1 && only?.why === 'beforeFirst') return [{ ...only, use: 'rule' }];
  return filled.map(understood);
}

function begun(id: number, title: string, path: readonly string[]): Part {
  return { id, title, path, blocks: [], use: 'rule', why: 'beforeFirst', chosen: {} };
}

function headed(id: number, block: SourceBlock, path: readonly { text: string }[], level: number): Part {
  const { rule, section, title } = numbersIn(withoutColon(block.text));
  const above = path.map(({ text }) => text);
  const why = block.level === level ? ('heading' as const) : ('aboveRules' as const);
  return { ...begun(id, title, above), why, ...(rule && { rule }), ...(section && { section }), notes: block.notes };
}

function understood(part: Part): Part {
  if (contentsTitle.test(part.title)) return { ...part, use: 'leaveOut', why: 'contents' };
  if (part.blocks.length === 0) return { ...part, use: 'leaveOut', why: 'empty' };
  if (introductionTitle.test(part.title)) return { ...part, use: 'introduction', why: 'introduction' };
  // The handbook's own file gives every text its facts; what has them and no number is a page: the policy, a role.
  if (part.rule === undefined && part.blocks.some(isFacts)) return { ...part, use: 'leaveOut', why: 'page' };
  if (part.why === 'beforeFirst') return { ...part, use: beforeRules(part) };
  if (part.why === 'aboveRules' && wordsIn(part) < wordsOfARule) return { ...part, use: 'leaveOut' };
  return part;
}

/** A title page or a greeting must not become the handbook's introduction by itself. */
function beforeRules(part: Part): PartUse {
  if (hasShape(part)) return 'rule';
  return wordsIn(part) < wordsOfARule ? 'leaveOut' : 'introduction';
}

/** Text without any title can still be a rule: it has the sections of one. */
function hasShape({ blocks }: Part): boolean {
  return blocks.some(({ what, text }) => what === 'heading' && announcedBy(withoutColon(text)) !== 'other');
}

export function wordsIn({ blocks }: Pick<Part, 'blocks'>): number {
  const said = blocks.filter((block) => !isFacts(block));
  return said.reduce((words, { text }) => words + text.split(/\s+/).filter(Boolean).length, 0);
}

function isFacts({ what }: SourceBlock): boolean {
  return what === 'facts';
}
