import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BookPage, BookRule } from '../../src/features/handbook/book/book.ts';
import { bookOn, rulesIn } from '../../src/features/handbook/book/book.ts';
import { bookFiles, bookMarkdown } from '../../src/features/handbook/book/book-markdown.ts';
import { aboutBytes } from '../../src/features/handbook/book/book-size.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { pageFile, readHandbookFile, ruleFile } from '../../src/features/handbook/rule-file.ts';
import { buildHandbook } from '../../src/sample/handbook/build.ts';
import { bookWords } from '../../src/server/files/book-words.ts';
import { aVersion } from '../records.ts';

const today = '2026-12-01';
const { ruleVersions, pages, decisions } = buildHandbook(today);
const handbook = { rules: rulesOf(ruleVersions), pages, decisions };
const book = bookOn(handbook, 'Eksempel Kommune', today);
if (!book) throw new Error('no handbook');
const files = new Map(bookFiles(book, 'da', bookWords.da).map(({ name, text }) => [name, text]));

const ruleOf = (own: Partial<BookRule>): BookRule => ({
  ...aVersion({ version: '1.0' }),
  stamp: { version: '1.0', inForceFrom: today, state: 'inForce' },
  ...own,
});

test('every rule in force is a file of its own, and read back it is the rule, byte for byte, in both languages', () => {
  const rules = rulesIn(book);
  expect(rules).toHaveLength(handbook.rules.size);
  for (const { stamp, textDa, textEn, ...facts } of rules) {
    const danish = readHandbookFile(files.get(`rules/${facts.rule}.md`) ?? '');
    expect(danish?.text).toBe(textDa);
    expect(danish?.facts).toMatchObject(JSON.parse(JSON.stringify(facts)));
    expect(danish?.facts).toMatchObject({
      adoptedBy: stamp.body,
      adoptedOn: stamp.decidedOn,
      caseNumber: stamp.caseRef,
    });
    const english = readHandbookFile(files.get(`rules/${facts.rule}.en.md`) ?? '');
    expect(english?.text).toBe(textEn);
  }
});

test('the policy, the roles and the declaration are files too, and the index leads to each', () => {
  const index = files.get('README.md') ?? '';
  for (const { page, textDa, textEn, title } of [...book.before, ...book.after]) {
    const name = `pages/${page.toLowerCase()}.md`;
    expect(readHandbookFile(files.get(name) ?? '')).toMatchObject({ text: textDa, facts: { page, title } });
    expect(files.has(name.replace('.md', '.en.md'))).toBe(textEn !== undefined);
    expect(index).toContain(`(${name})`);
  }
  for (const { rule } of rulesIn(book)) expect(index).toContain(`(rules/${rule}.md)`);
});

test('S87: no file says who wrote, in any of its facts', () => {
  const by = '11111111-2222-4333-8444-555555555555';
  const own = handbook.rules.get('r06')?.versions.map((version) => ({ ...version, actor: by })) ?? [];
  const one = bookOn({ ...handbook, rules: rulesOf(own) }, 'Eksempel Kommune', today);
  expect(JSON.stringify(one)).not.toContain(by);
});

test('whatever stands in a fact or a text, the file reads back as it was', () => {
  const words = fc.string({ unit: 'grapheme' });
  const nasty = fc.oneof(words, fc.constantFrom('---', '---\n\nx', '=1+1', 'a: b', '\u2028', '"', '\\', '# x', '\r\n'));
  fc.assert(
    fc.property(nasty, nasty, nasty, fc.array(nasty), (title, owner, textDa, iso) => {
      const back = readHandbookFile(ruleFile(ruleOf({ title, owner, textDa, iso })));
      expect(back?.text).toBe(textDa);
      expect(back?.facts).toMatchObject({ title, owner, iso });
    }),
  );
});

test('a file without such a head is not taken for one', () => {
  for (const text of ['', '# Regel', '---\nrule: r06\n---\n\nx', '---\nrule "r06"\n---\n\nx']) {
    expect(readHandbookFile(text)).toBeUndefined();
  }
});

test('no page leads out of the folder it belongs in', () => {
  const page: BookPage = { ...(book.before[0] as BookPage), page: '../../etc/passwd' };
  const names = bookFiles({ ...book, before: [page] }, 'da', bookWords.da).map(({ name }) => name);
  expect(names).toContain('pages/------etc-passwd.md');
  expect(readHandbookFile(pageFile(page))?.facts.page).toBe('../../etc/passwd');
});

test('read from one end to the other, headings stand under their rule, and HTML is letters in titles and in texts', () => {
  const rule = ruleOf({
    title: '<script>alert(1)</script> *x*',
    textDa: '## Det skal du\n\nSe <b>her</b>.\n\n<script>ud()</script>\n\n`a < b`',
  });
  const whole = bookMarkdown({ ...book, chapters: [{ chapter: 'sharing', rules: [rule] }] }, 'da', bookWords.da);
  expect(whole).toContain('## R06 \\<script\\>alert(1)\\</script\\> \\*x\\*');
  expect(whole).toContain('### Det skal du');
  expect(whole).toContain('Se &lt;b>her&lt;/b>.');
  expect(whole).toContain('&lt;script>ud()&lt;/script>');
  expect(whole).toContain('`a < b`');
});

test('S20, INV6: an older day gives the versions of that day, and a day before the first gives none', () => {
  const versionOf = (on: string) =>
    rulesIn(bookOn(handbook, 'x', on) ?? { chapters: [] }).find(({ rule }) => rule === 'r06')?.version;
  expect([versionOf(today), versionOf('2026-10-01')]).toEqual(['3.1', '3.0']);
  expect(bookOn(handbook, 'x', '2001-01-01')).toBeUndefined();
});

test('S14: the book says which edition was in force on its day', () => {
  const then = bookOn(handbook, 'x', '2025-11-01');
  expect(book.handbook?.edition).not.toBe(then?.handbook?.edition);
  expect(bookMarkdown(book, 'da', bookWords.da)).toContain(
    `Håndbogen, udgave ${book.handbook?.edition} · vedtaget af Direktionen den 17. november 2026`,
  );
});

test('what is said of a file’s size is about right', () => {
  for (const language of ['da', 'en'] as const) {
    const real = new TextEncoder().encode(bookMarkdown(book, language, bookWords[language])).length;
    const told = aboutBytes(book, language, 'md');
    expect(told / real).toBeGreaterThan(0.85);
    expect(told / real).toBeLessThan(1.15);
  }
});

test('how large a package gets is told with its pictures; the other files have their words alone', () => {
  expect(aboutBytes(book, 'da', 'zip', 5_000_000) - aboutBytes(book, 'da', 'zip')).toBe(5_000_000);
  expect(aboutBytes(book, 'da', 'docx', 5_000_000)).toBe(aboutBytes(book, 'da', 'docx'));
});
