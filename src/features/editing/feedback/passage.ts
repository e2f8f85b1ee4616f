import { textHash } from '../../../core/content-hash.ts';
import type { RuleVersion } from '../../handbook/records.ts';
import { ruleText } from '../../handbook/rule-text.ts';
import { textBlocks } from '../../handbook/text-blocks.ts';

/** A piece of a rule somebody may find unclear: a whole part of it, or one paragraph. */
export interface Passage {
  /** Imprint of its words: the same paragraph is the same passage in every version that holds it. */
  passage: string;
  text: string;
}

/** A part of a rule as the page shows it: its heading, and its paragraphs when there are several. */
export interface RulePart {
  /** Empty for what stands before the first heading, and for an example without one. */
  title: string;
  whole: Passage;
  paragraphs: readonly Passage[];
}

/**
 * The parts of a rule, in the order of the page: what stands first, the sections, the examples.
 * @param markdown text of a version in one language
 */
export function partsOf(markdown: string): readonly RulePart[] {
  const { lead, sections, examples } = ruleText(markdown);
  return [{ title: '', body: lead }, ...sections, ...examples].flatMap(({ title, body }) => partOf(title, body) ?? []);
}

/** A part by its heading and what stands under it; `undefined` where there is nothing to read. */
function partOf(title: string, body: string): RulePart | undefined {
  const paragraphs = textBlocks(body).map(({ text }) => passageOf(text));
  const words = title || paragraphs.map(({ text }) => text).join(' ');
  if (words === '') return undefined;
  return { title, whole: passageOf(words), paragraphs: paragraphs.length > 1 ? paragraphs : [] };
}

/** A passage of a version with the heading it stands under, in whichever language it is written. */
export interface PlacedPassage extends Passage {
  under: string;
  /** Everything under the heading. */
  whole: boolean;
}

type Texts = Pick<RuleVersion, 'textDa' | 'textEn'>;

/** A version's text never changes, and taking it apart costs milliseconds: it is done once for as long as it is held. */
const known = new WeakMap<Texts, ReadonlyMap<string, PlacedPassage>>();

/** Every passage of a version, the Danish ones first, in the order of the page; the same words are one passage. */
export function passagesOf(version: Texts): ReadonlyMap<string, PlacedPassage> {
  const there = known.get(version) ?? takenApart(version);
  known.set(version, there);
  return there;
}

function takenApart({ textDa, textEn = '' }: Texts): ReadonlyMap<string, PlacedPassage> {
  const placed = [textDa, textEn]
    .flatMap(partsOf)
    .flatMap(({ title, whole, paragraphs }) => [
      { ...whole, under: title, whole: title !== '' || paragraphs.length > 0 },
      ...paragraphs.map((one) => ({ ...one, under: title, whole: false })),
    ]);
  return new Map(placed.map((one) => [one.passage, one]));
}

function passageOf(text: string): Passage {
  return { passage: textHash(text), text };
}
