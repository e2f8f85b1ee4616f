import type { Language } from '../../../core/language.ts';
import { calmMarkdown } from '../calm-markdown.ts';
import { markdownTree } from '../markdown-tree.ts';
import { titleIn } from '../rule.ts';
import { pageFile, ruleFile } from '../rule-file.ts';
import type { Book, BookPage } from './book.ts';
import { pageTextIn, rulesIn } from './book.ts';
import type { BookWords, NamedFact } from './book-words.ts';
import { dayLine, editionLines, factsOfPage, factsOfRule, titleOfRule } from './book-words.ts';

/** A file of a package, by its place in it. */
export interface NamedFile {
  name: string;
  text: string;
}

/**
 * The handbook as files another system can take over: one for each rule and page in each language it has, with every
 * fact in its head, and an index beside them. Leaving is as easy as starting.
 * @param attachments how many pictures and files come along, and the names of those that do not
 */
export function bookFiles(
  book: Book,
  language: Language,
  words: BookWords,
  attachments: { inside: number; missing: readonly string[] } = { inside: 0, missing: [] },
): readonly NamedFile[] {
  const pages = [...book.before, ...book.after];
  const rules = rulesIn(book);
  return [
    { name: 'README.md', text: index(book, language, words, attachments) },
    ...rules.flatMap((rule) => [
      { name: `rules/${fileName(rule.rule)}.md`, text: ruleFile(rule) },
      ...(rule.textEn ? [{ name: `rules/${fileName(rule.rule)}.en.md`, text: ruleFile(rule, 'en') }] : []),
    ]),
    ...pages.flatMap((page) => [
      { name: `pages/${fileName(page.page)}.md`, text: pageFile(page) },
      ...(page.textEn ? [{ name: `pages/${fileName(page.page)}.en.md`, text: pageFile(page, 'en') }] : []),
    ]),
  ];
}

/** The whole handbook as one Markdown text in one language, to be read from one end to the other. */
export function bookMarkdown(book: Book, language: Language, words: BookWords): string {
  const pages = (title: string, some: readonly BookPage[]) =>
    some.length === 0
      ? []
      : [
          `# ${title}`,
          ...some.flatMap((page) =>
            document(titleIn(page, language), factsOfPage(page, words), pageTextIn(page, language), language, words),
          ),
        ];
  return [
    `# ${escaped(words.title)}`,
    ...titleLines(book, words),
    ...pages(words.before, book.before),
    ...book.chapters.flatMap(({ chapter, rules }) => [
      `# ${words.chapter[chapter]}`,
      ...rules.flatMap((rule) =>
        document(
          titleOfRule(rule, language),
          factsOfRule(rule, language, words),
          pageTextIn(rule, language),
          language,
          words,
        ),
      ),
    ]),
    ...pages(words.after, book.after),
  ]
    .join('\n\n')
    .concat('\n');
}

function index(
  book: Book,
  language: Language,
  words: BookWords,
  { inside, missing }: { inside: number; missing: readonly string[] },
): string {
  const { readMe, chapter: chapterNames } = words;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rules = rulesIn(book).map((rule) =>
    row([
      escaped(titleOfRule(rule, language)),
      rule.version,
      chapterNames[rule.chapter],
      `[${fileName(rule.rule)}.md](rules/${fileName(rule.rule)}.md)`,
    ]),
  );
  const pages = [...book.before, ...book.after].map((page) =>
    row([
      escaped(titleIn(page, language)),
      page.version,
      words.kind[page.kind],
      `[${fileName(page.page)}.md](pages/${fileName(page.page)}.md)`,
    ]),
  );
  const head = [
    row([readMe.number, words.fact.version, readMe.chapter, readMe.file]),
    row(['---', '---', '---', '---']),
  ];
  return [
    `# ${escaped(words.title)}`,
    ...titleLines(book, words),
    ...readMe.lines,
    ...(inside > 0 ? [readMe.attachments(inside)] : []),
    ...(missing.length > 0
      ? [readMe.missing(missing.length), missing.map((name) => `- ${escaped(name)}`).join('\n')]
      : []),
    [...head, ...rules, ...pages].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function titleLines(book: Book, words: BookWords): readonly string[] {
  return [book.municipality, ...editionLines(book, words), dayLine(book, words)].map(escaped);
}

function document(
  title: string,
  facts: readonly NamedFact[],
  shown: { language: Language; text: string },
  language: Language,
  words: BookWords,
): readonly string[] {
  return [
    `## ${escaped(title)}`,
    ...(shown.language === language ? [] : [`*${words.danishOnly}*`]),
    inBook(shown.text),
    // Without it a text that ends in a list and its facts would be one list.
    '---',
    facts.map(({ name, value }) => `- **${escaped(name)}:** ${escaped(value)}`).join('\n'),
  ];
}

/** A text as it may stand in the book: its headings under its title, and HTML as the letters it is. */
function inBook(written: string): string {
  const text = calmMarkdown(written);
  const changes = markdownTree(text)
    .children.flatMap((node) => ('children' in node ? [node, ...inline(node.children)] : [node]))
    .flatMap((node) => {
      const [from, to] = [node.position?.start.offset, node.position?.end.offset];
      if (from === undefined || to === undefined) return [];
      const source = text.slice(from, to);
      if (node.type === 'html') return [{ from, to, instead: source.replaceAll('<', '&lt;') }];
      const isDeeper = node.type === 'heading' && source.startsWith('#') && node.depth < 6;
      return isDeeper ? [{ from, to: from, instead: '#' }] : [];
    });
  return changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, instead }) => whole.slice(0, from) + instead + whole.slice(to), text)
    .trim();
}

type Node = ReturnType<typeof markdownTree>['children'][number];

/** Everything inside, however deep, without recursion. */
function inline(children: readonly Node[]): readonly Node[] {
  const found: Node[] = [];
  const waiting = [...children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if ('children' in node) waiting.push(...node.children);
  }
  return found;
}

/** Words that are no Markdown: they may hold anything, and stand as they are. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}

/** Names of rules and pages are ours, and yet no name leads out of its folder. */
function fileName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9-]/g, '-');
}
