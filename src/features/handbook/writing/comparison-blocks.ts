import type { TextPart } from '../text-change.ts';
import type { Mark } from '../word-change.ts';
import type { PaperBlock, Piece } from './paper-block.ts';

/** What is said of words beside their line and their colour: for whoever listens, and for a printer without colours. */
export interface MarkWords {
  added: string;
  removed: string;
  moved: string;
  /** So many parts between are as they were. */
  unchanged(count: number): string;
}

/** So many words stay on each side of a change; the rest of what is same is left out. */
const near = 8;

/**
 * Two versions beside each other, to be read on paper: what is same is shortened, every change stands under its heading,
 * and each word that came or went is underlined or struck out and says so itself.
 */
export function comparisonBlocks(parts: readonly TextPart[], words: MarkWords): readonly PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let under = '';
  let skipped = 0;
  const close = () => {
    if (skipped > 0) blocks.push({ is: 'paragraph', quiet: true, pieces: [{ text: words.unchanged(skipped) }] });
    skipped = 0;
  };
  for (const part of parts) {
    if (part.kind === 'same') {
      // A heading nobody changed is no part somebody reads: it comes with the first change under it.
      if (part.what !== 'heading') skipped += 1;
      continue;
    }
    close();
    if (part.what !== 'heading' && part.under !== under && part.under !== '') {
      blocks.push({ is: 'paragraph', pieces: [{ text: part.under, bold: true }] });
    }
    under = part.under;
    blocks.push(blockOf(part, words));
  }
  close();
  return blocks;
}

function blockOf(part: TextPart, words: MarkWords): PaperBlock {
  const moved: readonly Piece[] = part.kind === 'moved' ? [{ text: `[${words.moved}] `, italic: true }] : [];
  const pieces = [...moved, ...part.marks.flatMap((mark, at) => piecesOf(mark, at, part.marks, words))];
  if (part.what === 'item') return { is: 'list', items: [{ pieces, level: 0, ordered: false }] };
  const isHeading = part.what === 'heading';
  return { is: 'paragraph', pieces: isHeading ? pieces.map((piece) => ({ ...piece, bold: true })) : pieces };
}

/** Blanks around a change stand outside it: a line under a blank looks like a word that is missing. */
function piecesOf({ kind, text }: Mark, at: number, marks: readonly Mark[], words: MarkWords): readonly Piece[] {
  if (kind === 'same') return [{ text: shortened(text, at > 0, at < marks.length - 1) }];
  const core = text.trim();
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const isBesideOther =
    before === '' && at > 0 && marks[at - 1]?.kind !== 'same' && !/\s$/.test(marks[at - 1]?.text ?? '');
  if (core === '') return [{ text }];
  return [
    { text: `${isBesideOther ? ' ' : before}[${words[kind]}: `, italic: true },
    { text: core, mark: kind },
    { text: `]${after}`, italic: true },
  ];
}

/** @param follows something changed stands before it; @param leads something changed stands after it */
function shortened(text: string, follows: boolean, leads: boolean): string {
  const found = text.split(/(?<=\s)(?=\S)/);
  const kept = (follows ? near : 0) + (leads ? near : 0);
  if (found.length <= kept + near) return text;
  const start = follows ? found.slice(0, near).join('').trimEnd() : '';
  const end = leads ? found.slice(-near).join('') : '';
  return `${start}${follows ? ' ' : ''}…${leads ? ' ' : ''}${end}`;
}
