import { attachmentKey, hashIn } from '../../handbook/attachment.ts';
import type { Part } from './part.ts';
import type { SourceBlock } from './source.ts';

/** A picture in a part: its hash, absent where the file is refused, and its words, empty where nobody has described it. */
export interface PartPicture {
  hash: string | undefined;
  alt: string;
}

/** Stands where a picture stood that nobody has put into words. */
const unsaid = '[Billede uden beskrivelse]';

const words = String.raw`!\[((?:\\.|[^\]\\\n])*)\]`;
const mark = new RegExp(String.raw`${words}\(picture:([0-9a-z]*)\)`, 'g');
const shown = new RegExp(String.raw`${words}\(attachment:([0-9a-f]{64})\)`, 'g');

const italics = /(?<!\*)\*([^*\n]+)\*(?!\*)/g;

/** The address of a picture in a block, before it is an attachment. @param hash absent for a file that is refused */
export function pictureMark(hash: string | undefined): string {
  return `picture:${hash ?? 'refused'}`;
}

/**
 * A text as it is kept: every picture somebody has put into words is shown as the attachment it becomes; of the others
 * stay the words, or that there are none.
 */
export function withAttachments(markdown: string): string {
  return markdown.replace(mark, (_, alt: string, hash: string) =>
    alt.trim() === '' || !isHash(hash) ? inWords(alt) : `![${alt.trim()}](${attachmentKey(hash)})`,
  );
}

/** A text where the words of some attachments stand instead of them. */
export function withoutAttachments(markdown: string, hashes: ReadonlySet<string>): string {
  return markdown.replace(shown, (whole, alt: string, hash: string) => (hashes.has(hash) ? inWords(alt) : whole));
}

/** The words each attachment has in a text, the first where it stands twice. */
export function wordsOfAttachments(markdown: string): ReadonlyMap<string, string> {
  const found = [...markdown.matchAll(shown)].map(([, alt = '', hash = '']) => [hash, plain(alt)] as const);
  return new Map(found.reverse());
}

/** A text where words in italics stand for a picture of the rule in force, with that picture again. */
export function withPicturesOf(inForce: string, markdown: string): string {
  return [...inForce.matchAll(shown)].reduce((text, [picture, alt = '']) => {
    if (text.includes(picture)) return text;
    const words = [...text.matchAll(italics)].find(([, said = '']) => plain(said) === plain(alt));
    return words ? text.replace(words[0], () => picture) : text;
  }, markdown);
}

/** Every picture of a part, in its order. */
export function picturesOf({ blocks }: Pick<Part, 'blocks'>): readonly PartPicture[] {
  return blocks
    .flatMap(({ markdown }) => [...markdown.matchAll(mark)])
    .map(([, alt = '', hash = '']) => ({ hash: isHash(hash) ? hash : undefined, alt: plain(alt) }));
}

/**
 * The blocks of a part after a picture is put into words.
 * @param at which picture of the part
 * @param said empty takes its words away
 */
export function describedBlocks(blocks: readonly SourceBlock[], at: number, said: string): readonly SourceBlock[] {
  let count = -1;
  return blocks.map((block) => {
    const markdown = block.markdown.replace(mark, (whole, _alt: string, hash: string) => {
      count += 1;
      return count === at ? `![${escaped(said)}](picture:${hash})` : whole;
    });
    return markdown === block.markdown ? block : { ...block, markdown };
  });
}

function isHash(name: string): boolean {
  return hashIn(attachmentKey(name)) !== undefined;
}

function inWords(alt: string): string {
  return alt.trim() === '' ? unsaid : `*${alt.trim()}*`;
}

/** As somebody types it: a blank at its end is the beginning of the next word. */
function escaped(said: string): string {
  return said.replace(/\s/g, ' ').replace(/[\\[\]]/g, '\\$&');
}

function plain(alt: string): string {
  return alt.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
