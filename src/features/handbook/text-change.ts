import { diffArrays } from 'diff';
import type { TextBlock } from './text-blocks.ts';
import { textBlocks } from './text-blocks.ts';
import type { Mark } from './word-change.ts';
import { alikeness, changedWords } from './word-change.ts';

/** A paragraph, a list item or a heading of the new text, or one that is gone. */
export interface TextPart {
  what: TextBlock['what'];
  /** The heading it stands under, or its own words for a heading; empty before the first. */
  under: string;
  /** `moved`: the same words at another place under the same heading. */
  kind: 'same' | 'added' | 'removed' | 'changed' | 'moved';
  /** Markdown-free words with their marks; one mark for what is wholly same, moved, added or removed. */
  marks: Mark[];
}

/** A part that is not as it was. */
export type ChangedPart = TextPart & { kind: Exclude<TextPart['kind'], 'same'> };

/** Less in common than this, and word marks are harder to read than the old text and the new. */
const alike = 0.5;
/** So many neighbours a changed line is looked for among: a text that is all new must not take seconds. */
const reach = 20;
/** Sections that differ in more lines than this are shown as all gone and all come. */
const mostEdits = 1_000;

type Section = readonly TextBlock[];

/**
 * Two versions of a rule's Markdown beside each other (S88): first which sections belong together, then paragraph by
 * paragraph, and inside a changed paragraph word by word. Blanks, line breaks, Markdown's marks and the order of whole
 * sections are no change.
 * @returns every part in the order of the new text, what is gone where it stood
 */
export function comparedParts(before: string, after: string): TextPart[] {
  const old = sectionsOf(textBlocks(before));
  const sections = sectionsOf(textBlocks(after));
  const former = formerSections(old, sections);
  const gone = old.filter((section) => ![...former.values()].includes(section));
  return [
    ...sections.flatMap((section) => comparedSection(former.get(section) ?? [], section)),
    ...gone.flatMap((section) => section.map((block) => whole('removed', block))),
  ];
}

/** Only what has changed; empty when the two texts say the same. */
export function changedParts(before: string, after: string): ChangedPart[] {
  return comparedParts(before, after).filter((part): part is ChangedPart => part.kind !== 'same');
}

/** A section begins at a heading; the first may have none. */
function sectionsOf(blocks: readonly TextBlock[]): readonly Section[] {
  const sections: TextBlock[][] = [];
  for (const block of blocks) {
    if (block.what === 'heading' || sections.length === 0) sections.push([block]);
    else sections.at(-1)?.push(block);
  }
  return sections;
}

/** Which old section each new one was: the one with the same heading, else the most alike of those nobody has taken. */
function formerSections(old: readonly Section[], sections: readonly Section[]): ReadonlyMap<Section, Section> {
  const free = [...old];
  const former = new Map<Section, Section>();
  const match = (section: Section, index: number) => {
    const [found] = take(free, index);
    if (found) former.set(section, found);
  };
  for (const section of sections) {
    match(
      section,
      free.findIndex((other) => titleOf(other) === titleOf(section)),
    );
  }
  for (const section of sections.filter((candidate) => !former.has(candidate))) {
    match(section, mostAlike(free.map(wordsOf), wordsOf(section)));
  }
  return former;
}

function comparedSection(old: Section, section: Section): TextPart[] {
  const runs = runsOf(old, section);
  const moved = movedBlocks(
    runs.filter(({ removed }) => removed).flatMap(({ value }) => value),
    runs.filter(({ added }) => added).flatMap(({ value }) => value),
  );
  const parts: TextPart[] = [];
  let leaving: readonly TextBlock[] = [];
  for (const { value, added, removed } of runs) {
    if (removed) {
      leaving = value.filter((block) => !moved.has(block));
      continue;
    }
    parts.push(...woven(leaving, added ? value : [], moved));
    leaving = [];
    if (!added) parts.push(...value.map((block) => whole('same', block)));
  }
  return [...parts, ...woven(leaving, [], moved)];
}

function runsOf(old: Section, section: Section): { value: readonly TextBlock[]; added: boolean; removed: boolean }[] {
  const found = diffArrays([...old], [...section], { comparator: isSame, maxEditLength: mostEdits });
  const apart = [
    { value: old, added: false, removed: true },
    { value: section, added: true, removed: false },
  ];
  return found ?? apart;
}

/** Blocks that left one place of a section and stand at another, on both sides. */
function movedBlocks(gone: readonly TextBlock[], come: readonly TextBlock[]): ReadonlySet<TextBlock> {
  const free = [...gone];
  const moved = new Set<TextBlock>();
  for (const block of come) {
    const [found] = take(
      free,
      free.findIndex((other) => isSame(other, block)),
    );
    if (found) moved.add(block).add(found);
  }
  return moved;
}

/** What left a place and what came there: the alike become changed parts, the old stands before the new. */
function woven(leaving: readonly TextBlock[], coming: readonly TextBlock[], moved: ReadonlySet<TextBlock>): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  let fresh: TextPart[] = [];
  for (const block of coming) {
    const near = leaving.slice(from, from + reach);
    const words = near.map((gone) => (isOfKind(gone, block) ? gone.text : ''));
    const found = moved.has(block) ? -1 : mostAlike(words, block.text);
    const former = near[found];
    if (!former) {
      fresh.push(whole(moved.has(block) ? 'moved' : 'added', block));
      continue;
    }
    parts.push(...near.slice(0, found).map((gone) => whole('removed', gone)), ...fresh);
    parts.push({ ...placeOf(block), kind: 'changed', marks: changedWords(former.text, block.text) });
    from += found + 1;
    fresh = [];
  }
  return [...parts, ...leaving.slice(from).map((gone) => whole('removed', gone)), ...fresh];
}

function mostAlike(candidates: readonly string[], text: string): number {
  const shares = candidates.map((candidate) => alikeness(candidate, text));
  const best = Math.max(...shares, 0);
  return best >= alike ? shares.indexOf(best) : -1;
}

function whole(kind: Exclude<TextPart['kind'], 'changed'>, block: TextBlock): TextPart {
  return { ...placeOf(block), kind, marks: [{ kind: kind === 'moved' ? 'same' : kind, text: block.text }] };
}

function placeOf({ what, under }: TextBlock): Pick<TextPart, 'what' | 'under'> {
  return { what, under };
}

function isSame(one: TextBlock, other: TextBlock): boolean {
  return isOfKind(one, other) && one.text === other.text;
}

/** A paragraph that became a line of a list says what it said; a heading never stands for either. */
function isOfKind(one: TextBlock, other: TextBlock): boolean {
  return (one.what === 'heading') === (other.what === 'heading');
}

function titleOf(section: Section): string | undefined {
  return section[0]?.what === 'heading' ? section[0].text : undefined;
}

function wordsOf(section: Section): string {
  return section.map(({ text }) => text).join(' ');
}

function take<T>(from: T[], index: number): T[] {
  return index < 0 ? [] : from.splice(index, 1);
}
