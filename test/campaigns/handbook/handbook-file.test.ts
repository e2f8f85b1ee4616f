import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { Book } from '../../../src/features/handbook/book/book.ts';
import { bookOn, rulesIn } from '../../../src/features/handbook/book/book.ts';
import { aboutBytes } from '../../../src/features/handbook/book/book-size.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import { textBlocks } from '../../../src/features/handbook/text-blocks.ts';
import { buildHandbook } from '../../../src/sample/handbook/build.ts';
import { fromPress } from '../../../src/server/files/press.ts';
import { type WordParagraph, wordParagraphs } from '../../handbook/word-reader.ts';
import { inDanishOnly } from '../../records.ts';

const today = '2026-12-01';
const { ruleVersions, pages, decisions } = buildHandbook(today);
const book = bookOn({ rules: rulesOf(ruleVersions), pages, decisions }, 'Eksempel Kommune', today) as Book;

let parts: Record<string, string>;
let paragraphs: readonly WordParagraph[];
let bytes: Buffer;
beforeAll(async () => {
  bytes = await fromPress({ what: 'book', book, language: 'da', format: 'docx' });
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  paragraphs = wordParagraphs(parts['word/document.xml'] ?? '');
}, 180_000);

/** The paragraphs from a heading to the next of its level or above. */
function under(heading: string): readonly WordParagraph[] {
  const from = paragraphs.findIndex(({ text, style }) => text === heading && style === 'Heading2');
  const to = paragraphs.findIndex(({ style }, at) => at > from && /^Heading[12]$/.test(style));
  return paragraphs.slice(from + 1, to < 0 ? undefined : to);
}

test('each rule in Word says what the rule says, word for word and in its order, and of a picture its words', () => {
  for (const { rule, title, textDa } of rulesIn(book)) {
    const own = under(`${rule.toUpperCase()} ${title}`).filter(({ inTable }) => !inTable);
    const said = own.map(({ text }) => text.trim()).filter((text) => text !== '');
    const words = said.map((text) => /^\[Billede: (.+)\]$/.exec(text)?.[1] ?? text);
    expect(words, rule).toEqual(textBlocks(textDa).map(({ text }) => text));
  }
});

test('headings are headings, lists are lists, and what is known of a rule stands in a table with a head', () => {
  const own = under('R06 Send sikkert');
  expect(own.find(({ text }) => text === 'Det skal du')?.style).toBe('Heading3');
  expect(own.find(({ text }) => text.startsWith('Tjek modtager'))?.isListed).toBe(true);
  expect(own.filter(({ inTable }) => inTable).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Målgruppe', 'ISO 27002', '5.14, 8.24', 'Ansvarlig for reglen', 'Næste ajourføring']),
  );
  const xml = parts['word/document.xml'] ?? '';
  const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
  expect(tables).toBeGreaterThanOrEqual(rulesIn(book).length);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
});

test('S14: the first page says whose it is, which edition, who adopted it, when and in which case', () => {
  const first = paragraphs.slice(0, 5).map(({ text }) => text);
  expect(first).toEqual([
    'Håndbog i informationssikkerhed',
    'Eksempel Kommune',
    expect.stringMatching(/^Håndbogen, udgave 2026\.\d+ · vedtaget af Direktionen den .* 2026 · sag 26\/\d+$/),
    expect.stringMatching(/^Politikken, udgave .* · vedtaget af Byrådet den .* · sag .*$/),
    'Som den gælder den 1. december 2026',
  ]);
  expect(parts['word/footer1.xml']).toContain('Håndbogen, udgave 2026');
  expect(parts['word/footer1.xml']).toContain('NUMPAGES');
});

test('the contents are Word’s own field and written out, and Word asks nothing when it opens the file', () => {
  const xml = parts['word/document.xml'] ?? '';
  expect(xml).toContain('TOC \\h \\o &quot;1-2&quot;');
  expect(xml).not.toContain('w:dirty="true"');
  const listed = paragraphs.filter(({ style }) => /^TOC\d$/.test(style)).map(({ text }) => text);
  for (const { rule, title } of rulesIn(book)) {
    expect(listed.some((line) => line.startsWith(`${rule.toUpperCase()} ${title}`))).toBe(true);
  }
});

test('the file says its language, its title and whose it is', () => {
  expect(parts['word/styles.xml']).toContain('w:lang w:val="da-DK"');
  expect(parts['docProps/core.xml']).toContain('<dc:title>Håndbog i informationssikkerhed</dc:title>');
  expect(parts['docProps/core.xml']).toContain('<dc:creator>Eksempel Kommune</dc:creator>');
});

test('in English, what is in Danish only says so and is read aloud as Danish', async () => {
  const written = ruleVersions.map((version) => (version.rule === 'r28' ? inDanishOnly(version) : version));
  const some = bookOn({ rules: rulesOf(written), pages, decisions }, 'Eksempel Kommune', today) as Book;
  const english = await fromPress({ what: 'book', book: some, language: 'en', format: 'docx' });
  const xml = strFromU8(unzipSync(english)['word/document.xml'] ?? new Uint8Array());
  const found = wordParagraphs(xml);
  const at = found.findIndex(({ text, style }) => text.startsWith('R28 ') && style === 'Heading2');
  expect(found[at + 1]?.text).toBe('The text is in Danish only.');
  expect(found.filter(({ text }) => text === 'The text is in Danish only.')).toHaveLength(1);
  expect(xml).toContain('<w:lang w:val="da-DK"/>');
}, 120_000);

test('nothing people wrote becomes a field, a mark of XML or a link that runs', async () => {
  const [rule] = rulesIn(book);
  if (!rule) throw new Error('no rule');
  const textDa = [
    '## Det skal du',
    '{ INCLUDETEXT "c:\\secret" } =1+1 <w:p/> & \u0007\u0000<script>x()</script>',
    '[løb](javascript:alert(1)) [læs](https://example.com/a?b=1&c=2)',
    '| A | B |\n| --- | --- |\n| 1 | <b>2</b> |',
    '![En nøgle](https://example.com/key.png)',
  ].join('\n\n');
  const one = { ...book, before: [], after: [], chapters: [{ chapter: rule.chapter, rules: [{ ...rule, textDa }] }] };
  const made = await fromPress({ what: 'book', book: one, language: 'da', format: 'docx' });
  const xml = strFromU8(unzipSync(made)['word/document.xml'] ?? new Uint8Array());
  const links = strFromU8(unzipSync(made)['word/_rels/document.xml.rels'] ?? new Uint8Array());
  const found = wordParagraphs(xml);
  const texts = found.map(({ text }) => text);
  expect(texts).toContain('{ INCLUDETEXT "c:\\secret" } =1+1 <w:p/> & \uFFFD<script>x()</script>');
  expect(texts).toContain('løb læs (example.com)');
  expect(texts).toContain('[Billede: En nøgle]');
  expect(found.filter(({ inTable }) => inTable).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['A', '<b>2</b>']),
  );
  expect(links).toContain('https://example.com/a?b=1&amp;c=2');
  expect(links).not.toContain('javascript');
  expect(xml.match(/<w:instrText[^>]*>[^<]*/g)?.join('')).not.toContain('INCLUDETEXT');
}, 120_000);

test('the same book is the same file, made once, and what is said of its size is about right', async () => {
  const again = fromPress({ what: 'book', book: structuredClone(book), language: 'da', format: 'docx' });
  expect(await again).toBe(bytes);
  const zip = await fromPress({ what: 'book', book, language: 'da', format: 'zip' });
  expect(unzipSync(zip)['rules/r06.en.md']).toBeDefined();
  for (const [format, real] of [
    ['docx', bytes.length],
    ['zip', zip.length],
  ] as const) {
    expect(aboutBytes(book, 'da', format) / real).toBeGreaterThan(0.7);
    expect(aboutBytes(book, 'da', format) / real).toBeLessThan(1.4);
  }
});
