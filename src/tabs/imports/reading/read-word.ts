import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { acceptedFile, type FileFault } from '../../../features/editing/attachments/accepted-file.ts';
import { LeftOutCount } from '../../../features/editing/imports/left-out.ts';
import { pictureMark } from '../../../features/editing/imports/pictures.ts';
import type { LeftOutKind, SourcePicture } from '../../../features/editing/imports/source.ts';
import { type ReadDocument, treeDocument } from '../../../features/editing/imports/source-document.ts';
import { isPicture } from '../../../features/handbook/attachment.ts';
import { bookFrames } from './book-frames.ts';
import { cleanWord } from './clean-word.ts';
import { htmlTree } from './html-tree.ts';
import { withoutItemNumbers } from './item-numbers.ts';
import { lostWords } from './lost-words.ts';
import { plainWord } from './plain-word.ts';
import { type WordParts, wordParts } from './word-file.ts';
import { WordNumbers } from './word-numbers.ts';
import { wordStyles } from './word-styles.ts';
import { allOf, type Document, wordsIn, wordXml, xmlBytes } from './word-xml.ts';

/** What has been done, so that whoever waits can see it: one of these at a time. */
export type ReadingStep = 'unpacking' | 'counting' | 'converting' | 'understanding';

const mostPictures = 200;

/**
 * A Word document as blocks, with what no rule can hold counted. It is looked through before it is unpacked, and the
 * converter gets only what was unpacked within bounds.
 * @param step is told what is begun
 */
export async function readWord(
  name: string,
  bytes: Uint8Array,
  step: (now: ReadingStep) => void,
): Promise<ReadDocument> {
  step('unpacking');
  const file = wordParts(bytes);
  if ('fault' in file) return file;
  step('counting');
  const count = new LeftOutCount();
  const said = counted(file.parts, count);
  if (!said) return { fault: 'broken' };
  step('converting');
  const converted = await converter(said.parts, count);
  if (!converted) return { fault: 'broken' };
  step('understanding');
  const found = htmlTree(converted.html);
  if (!found) return { fault: 'tooDeep' };
  const { pictures } = converted;
  const read = treeDocument({ name, kind: 'word', notes: found.notes, pictures }, found.tree, count, bookFrames);
  if ('fault' in read) return read;
  const lost = lostWords(said.words, read.document);
  if (lost.length > 0) count.add('lost', '', lost.join(' '));
  return { document: { ...read.document, leftOut: count.all() } };
}

/** Counts, and gives the parts the converter is to have. Nothing when a part is no XML of Word's. */
function counted(parts: WordParts, count: LeftOutCount): { parts: WordParts; words: string } | undefined {
  const trees = new Map<string, Document>();
  for (const [name, bytes] of parts) {
    if (!/^word\/[^/]+\.xml$/.test(name)) continue;
    const tree = wordXml(bytes);
    if (!tree) return undefined;
    trees.set(name, tree);
  }
  const tree = trees.get(mainPart(parts));
  if (!tree || allOf(tree, 'w:body').length === 0) return undefined;
  const known = {
    styles: wordStyles(trees.get('word/styles.xml')),
    numbers: new WordNumbers(trees.get('word/numbering.xml')),
    comments: wordsById(trees.get('word/comments.xml'), 'w:comment'),
  };
  const notes = (['footnote', 'endnote'] as const).map((kind) => ({ kind, of: trees.get(`word/${kind}s.xml`) }));
  for (const one of [tree, ...notes.flatMap(({ of }) => of ?? [])]) {
    plainWord(one);
    cleanWord(one, known, count);
  }
  const said = notes.flatMap(({ kind, of }) => {
    const words = wordsById(of, `w:${kind}`);
    return allOf(tree, `w:${kind}Reference`).map(({ attribs }) => words.get(attribs['w:id'] ?? '') ?? '');
  });
  for (const [name, part] of trees) {
    const what = /^word\/(header|footer)/.exec(name)?.[1];
    const words = what ? wordsIn(part) : '';
    if (words !== '') count.add(what === 'header' ? 'headers' : 'footers', '', words);
  }
  const given = [...parts].filter(([name]) => !/^word\/(header|footer|comments)/.test(name));
  const ready = given.map(([name, bytes]): [string, Uint8Array] => {
    const read = trees.get(name);
    return [name, read ? xmlBytes(read) : bytes];
  });
  return { parts: new Map(ready), words: withoutItemNumbers([wordsIn(tree), ...said].join(' ')) };
}

/** Where the text itself lies: Word on the web calls it `document2.xml`, and the package says so. */
function mainPart(parts: WordParts): string {
  const relations = parts.get('_rels/.rels');
  const tree = relations && wordXml(relations);
  const main = tree && allOf(tree, 'Relationship').find(({ attribs }) => attribs.Type?.endsWith('/officeDocument'));
  return main?.attribs.Target?.replace(/^\//, '') ?? 'word/document.xml';
}

function wordsById(tree: Document | undefined, name: string): ReadonlyMap<string, string> {
  return new Map(tree ? allOf(tree, name).map((one) => [one.attribs['w:id'] ?? '', wordsIn(one)]) : []);
}

async function converter(
  parts: WordParts,
  count: LeftOutCount,
): Promise<{ html: string; pictures: SourcePicture[] } | undefined> {
  const pictures: SourcePicture[] = [];
  const packed = zipSync(Object.fromEntries(parts), { level: 0 });
  const convertImage = mammoth.images.imgElement(async (image) => {
    const picture = await readPicture(image);
    const isKnown = pictures.some(({ hash }) => 'hash' in picture && hash === picture.hash);
    if ('hash' in picture && !isKnown && pictures.length >= mostPictures) {
      count.add('picturesTooMany', '');
      return { src: pictureMark(undefined) };
    }
    if ('refused' in picture) {
      count.add(picture.refused, '');
      return { src: pictureMark(undefined) };
    }
    // The same picture in two places is one attachment.
    if (!isKnown) pictures.push(picture);
    return { src: pictureMark(picture.hash) };
  });
  try {
    // Node reads a buffer and a browser an array: the same bytes under both names.
    const input = { arrayBuffer: packed.buffer as ArrayBuffer, buffer: packed as Buffer };
    const { value } = await mammoth.convertToHtml(input, { convertImage, externalFileAccess: false });
    return { html: value, pictures };
  } catch {
    // What the converter does not understand is a document Word did not write: whoever asked is told.
    return undefined;
  }
}

/** A picture that lies elsewhere than in the document is not fetched; what is said of it stays. */
async function readPicture(image: { readAsArrayBuffer(): Promise<ArrayBuffer> }) {
  try {
    return asAttachment(new Uint8Array(await image.readAsArrayBuffer()));
  } catch {
    // It is told with those that cannot be read.
    return { refused: 'picturesBroken' as const };
  }
}

const refusals: Partial<Record<FileFault, LeftOutKind>> = {
  attachmentTooLarge: 'picturesTooLarge',
  attachmentBroken: 'picturesBroken',
};

/** The picture as it will be stored, or why the handbook takes none such. */
function asAttachment(bytes: Uint8Array): SourcePicture | { refused: LeftOutKind } {
  const file = acceptedFile(bytes);
  if ('fault' in file) return { refused: refusals[file.fault] ?? 'picturesOfOtherKind' };
  if (!isPicture(file.type)) return { refused: 'picturesOfOtherKind' };
  return { hash: file.hash, type: file.type, bytes: file.content };
}
