import type { ViewData } from '../../contract/contract.ts';
import type { Language } from '../../core/language.ts';
import type { Actor } from '../../core/person.ts';
import { Attachment } from '../../features/editing/attachments/records.ts';
import { Revision } from '../../features/editing/revisions/records.ts';
import type { Book, BookPage, BookRule } from '../../features/handbook/book/book.ts';
import { bookOn, pageTextIn, rulesIn } from '../../features/handbook/book/book.ts';
import { attachmentsOfBook } from '../../features/handbook/book/book-attachments.ts';
import { aboutBytes } from '../../features/handbook/book/book-size.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

const languages: readonly Language[] = ['da', 'en'];
const formats = ['docx', 'md', 'zip'] as const;

export function handbookFiles(source: ViewSource, actor: Actor): ViewData<'handbookFiles'> {
  const book = bookNow(source);
  const pages = [...book.before, ...book.after];
  const rules = rulesIn(book);
  const handbook = source.handbook();
  const first = [...[...handbook.rules.values()].flatMap(({ versions }) => versions), ...handbook.pages]
    .map(({ inForceFrom }) => inForceFrom)
    .sort()[0];
  const shown = new Set(attachmentsOfBook(book));
  const attached = source.all(Attachment).reduce((sum, { hash, size }) => sum + (shown.has(hash) ? size : 0), 0);
  return {
    ...editions(book),
    rules: rules.length,
    pages: pages.length,
    english: [...rules, ...pages].filter(({ textEn }) => textEn !== undefined).length,
    ...(first !== undefined && first <= source.today && may(actor.roles, 'takeEdition') && { since: first }),
    files: languages.flatMap((language) =>
      formats.map((format) => ({ language, format, aboutBytes: aboutBytes(book, language, format, attached) })),
    ),
    memos: may(actor.roles, 'revisionMemo') ? memosOf(source.all(Revision)) : [],
  };
}

/** What may still come before a body, the newest first. */
function memosOf(revisions: readonly Revision[]) {
  return revisions
    .filter(({ state }) => state === 'writing' || state === 'reviewing' || state === 'approved')
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map(({ key, document, edition }) => ({ revision: key, document, edition }));
}

/** Everything in force in the reader's language, in the order it is printed. */
export function wholeHandbook(source: ViewSource, { language }: Actor): ViewData<'wholeHandbook'> {
  const book = bookNow(source);
  return {
    municipality: book.municipality,
    ...editions(book),
    chapters: book.chapters.map(({ chapter, rules }) => ({
      chapter,
      rules: rules.map((rule) => wholeRule(rule, language)),
    })),
    before: book.before.map((page) => wholePage(page, language)),
    after: book.after.map((page) => wholePage(page, language)),
  };
}

function bookNow(source: ViewSource): Book {
  const municipality = source.setting('municipalityName');
  const nothing = { municipality, on: source.today, chapters: [], before: [], after: [] };
  return bookOn(source.handbook(), municipality, source.today) ?? nothing;
}

function editions({ handbook, policy }: Book) {
  return { ...(handbook && { edition: handbook }), ...(policy && { policy }) };
}

function wholeRule(rule: BookRule, language: Language) {
  const { rule: id, lawBound, owner, howVerified, nextReview, stamp } = rule;
  return {
    ...{ rule: id, title: titleIn(rule, language), lawBound, owner, nextReview, stamp },
    ...(howVerified !== undefined && { howVerified }),
    ...{ iso: [...rule.iso], focus: [...rule.focus], subjects: [...rule.subjects] },
    ...pageTextIn(rule, language),
  };
}

function wholePage(page: BookPage, language: Language) {
  const { page: name, kind, stamp } = page;
  return { page: name, kind, title: titleIn(page, language), stamp, ...pageTextIn(page, language) };
}
