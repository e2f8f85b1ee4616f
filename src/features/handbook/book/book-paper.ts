import type { Language } from '../../../core/language.ts';
import { titleIn } from '../rule.ts';
import { markdownBlocks } from '../writing/markdown-blocks.ts';
import type { Paper, PaperBlock } from '../writing/paper-block.ts';
import { said } from '../writing/paper-block.ts';
import type { Book, BookPage, BookRule } from './book.ts';
import { pageTextIn } from './book.ts';
import type { BookWords, NamedFact } from './book-words.ts';
import { dayLine, editionLines, factsOfPage, factsOfRule, titleOfRule } from './book-words.ts';

/**
 * The whole handbook as a paper for Word: a title page with the edition and who adopted it (S14), the contents, the
 * policy, every rule with all that is known of it, and the roles.
 */
export function bookPaper(book: Book, language: Language, words: BookWords): Paper {
  const editions = editionLines(book, words);
  const part = (title: string, pages: readonly BookPage[]) =>
    pages.length === 0 ? [] : [partTitle(title), ...pages.flatMap((page) => pageBlocks(page, language, words))];
  return {
    title: words.title,
    subject: words.subject(book.municipality),
    author: book.municipality,
    language,
    titleLines: [book.municipality, ...editions, dayLine(book, words)],
    stamp: editions[0] ?? words.noEdition,
    pageOf: words.pageOf,
    blocks: [
      { is: 'contents', title: words.contents, deep: 2 },
      ...part(words.before, book.before),
      ...book.chapters.flatMap(({ chapter, rules }) => [
        partTitle(words.chapter[chapter]),
        ...rules.flatMap((rule) => ruleBlocks(rule, language, words)),
      ]),
      ...part(words.after, book.after),
    ],
  };
}

function partTitle(text: string): PaperBlock {
  return { is: 'heading', level: 1, text, onNewPage: true };
}

function ruleBlocks(rule: BookRule, language: Language, words: BookWords): readonly PaperBlock[] {
  const shown = pageTextIn(rule, language);
  const facts = factsOfRule(rule, language, words);
  return documentBlocks(titleOfRule(rule, language), facts, shown, language, words);
}

function pageBlocks(page: BookPage, language: Language, words: BookWords): readonly PaperBlock[] {
  return documentBlocks(titleIn(page, language), factsOfPage(page, words), pageTextIn(page, language), language, words);
}

function documentBlocks(
  title: string,
  facts: readonly NamedFact[],
  shown: { language: Language; text: string },
  language: Language,
  words: BookWords,
): readonly PaperBlock[] {
  const isOther = shown.language !== language;
  // The text's own headings are of the second level, and stand under its title.
  const blocks = markdownBlocks(shown.text, { under: 1, picture: words.picture });
  return [
    { is: 'heading', level: 2, text: title },
    ...(isOther ? [said(words.danishOnly, { quiet: true })] : []),
    ...blocks.map((block) => (isOther ? { ...block, language: shown.language } : block)),
    { is: 'facts', head: words.factsHead, facts },
  ];
}
