import { strToU8, zipSync } from 'fflate';
import type { Draft } from '../../domain/drafts/draft.ts';
import type { Book } from '../../domain/handbook/book.ts';
import { bookFiles, bookMarkdown } from '../../domain/handbook/book-markdown.ts';
import { bookPaper } from '../../domain/handbook/book-paper.ts';
import type { Page } from '../../domain/handbook/page.ts';
import type { Language, RuleVersion } from '../../domain/handbook/rule.ts';
import { rulesOf } from '../../domain/handbook/rule.ts';
import type { MemoFacts } from '../../domain/revisions/memo.ts';
import { revisionMemo } from '../../domain/revisions/memo.ts';
import { memoEffect } from '../../domain/revisions/memo-effect.ts';
import { memoParts } from '../../domain/revisions/memo-part.ts';
import { bookWords } from './book-words.ts';
import { memoWords } from './memo-words.ts';
import { paperFile } from './paper-file.ts';

export type BookFormat = 'docx' | 'md' | 'zip';

interface BookOrder {
  what: 'book';
  book: Book;
  language: Language;
  format: BookFormat;
}

interface MemoOrder extends Omit<MemoFacts, 'parts'> {
  what: 'memo';
  language: Language;
  drafts: readonly Draft[];
  /** What the drafts start from. */
  versions: readonly RuleVersion[];
  pages: readonly Page[];
}

/** What is to be made, in plain data: it goes to another thread. */
export type PressOrder = BookOrder | MemoOrder;

/** Makes the file, all in one piece: for a thread of its own. */
export function printed(order: PressOrder): Promise<Uint8Array> {
  return order.what === 'book' ? book(order) : memo(order);
}

async function book({ book: whole, language, format }: BookOrder): Promise<Uint8Array> {
  const words = bookWords[language];
  if (format === 'md') return strToU8(bookMarkdown(whole, language, words));
  if (format === 'zip') return zipped(whole, language);
  return paperFile(bookPaper(whole, language, words));
}

function memo({ language, drafts, versions, pages, ...facts }: MemoOrder): Promise<Uint8Array> {
  const words = memoWords[language];
  const parts = memoParts(drafts, facts.revision, { rules: rulesOf(versions), pages, decisions: [] }, words);
  return paperFile(revisionMemo({ ...facts, parts, effect: memoEffect(facts.revision) }, language, words));
}

/** The same book gives the same bytes: its day stands for the time the files were made. */
function zipped(whole: Book, language: Language): Uint8Array {
  const mtime = `${whole.on}T12:00:00Z`;
  const files = bookFiles(whole, language, bookWords[language]);
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, [strToU8(text), { mtime }]])));
}
