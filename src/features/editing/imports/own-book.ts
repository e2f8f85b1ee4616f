import type { SourceBlock } from './source.ts';

/** What the handbook as a file says around its texts, in one language. */
export interface FrameWords {
  title: string;
  danishOnly: string;
  picture(alt: string): string;
  factsHead: { name: string };
  fact: Readonly<Record<string, string>> & { version: string };
}

/**
 * The handbook's own file coming home (S17): what it says of each text (version, audience, who adopted it) and its title
 * page are known to be no words of a rule, and a picture is words in italics again.
 * @param languages the words the file may have been written with
 * @returns nothing when the handbook did not write it
 */
export function ownBook(
  blocks: readonly SourceBlock[],
  languages: readonly FrameWords[],
): readonly SourceBlock[] | undefined {
  const frame = languages.find((words) => blocks.some((block) => isFacts(block, words)));
  if (!frame) return undefined;
  const first = endOfTitlePage(blocks, frame);
  return blocks.map((block, at) =>
    at < first || isFacts(block, frame) || block.text === frame.danishOnly ? asFacts(block) : inOwnWords(block, frame),
  );
}

function asFacts(block: SourceBlock): SourceBlock {
  return { ...block, what: 'facts', level: 0, markdown: '' };
}

/** Every line of the list is a fact by its name, and one is the version. */
function isFacts({ what, markdown }: SourceBlock, { fact, factsHead }: FrameWords): boolean {
  if (what !== 'list' && what !== 'table') return false;
  const lines = markdown.split('\n').filter((line) => line.startsWith('- '));
  const names = lines.map((line) => /^- \*\*(.+?):?\*\*:? /.exec(line)?.[1]);
  const known = [factsHead.name, ...Object.values(fact)];
  return names.includes(fact.version) && names.every((name) => name !== undefined && known.includes(name));
}

/** How many blocks the title page has: all before the first part of the book. */
function endOfTitlePage(blocks: readonly SourceBlock[], frame: FrameWords): number {
  const [first] = blocks;
  const part = blocks.findIndex(({ what, level }, at) => at > 0 && what === 'heading' && level === 1);
  return first?.text === frame.title && part > 0 && !blocks.slice(0, part).some((block) => isFacts(block, frame))
    ? part
    : 0;
}

/** `*\[Picture: a cupboard]*` is how a file without pictures says one. */
function inOwnWords(block: SourceBlock, { picture }: FrameWords): SourceBlock {
  const [before = '', after = ''] = picture('\n').split('\n');
  const markdown = block.markdown
    .split(`*\\${before}`)
    .map((piece, at) => (at === 0 ? piece : `*${piece.replace(`${after}*`, '*')}`))
    .join('');
  return { ...block, markdown };
}
