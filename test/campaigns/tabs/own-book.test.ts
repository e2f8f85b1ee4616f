import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { keptParts } from '../../../src/features/editing/imports/kept-parts.ts';
import { partsOf } from '../../../src/features/editing/imports/part.ts';
import {
  type BaseRule,
  type ImportBase,
  type ImportPlan,
  importPlan,
} from '../../../src/features/editing/imports/plan.ts';
import { guessedLevel } from '../../../src/features/editing/imports/rule-level.ts';
import type { LeftOut } from '../../../src/features/editing/imports/source.ts';
import { type Book, bookOn, rulesIn } from '../../../src/features/handbook/book/book.ts';
import { bookFiles, bookMarkdown } from '../../../src/features/handbook/book/book-markdown.ts';
import { bookPaper } from '../../../src/features/handbook/book/book-paper.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import { buildHandbook } from '../../../src/sample/handbook/build.ts';
import { bookWords } from '../../../src/server/files/book-words.ts';
import { paperFile } from '../../../src/server/files/paper-file.ts';
import { readDocument } from '../../../src/tabs/imports/reading/read-document.ts';
import { aVersion } from '../../records.ts';

const today = '2026-12-01';
const picture = 'a1'.repeat(32);

const known = (one: Book, language: Language = 'da'): ImportBase => {
  const opening = one.before.find(({ kind }) => kind === 'introduction');
  return {
    rules: rulesIn(one).map(
      (rule): BaseRule => ({
        ...{ rule: rule.rule, version: rule.version, audience: rule.audience, focus: rule.focus, iso: rule.iso },
        title: language === 'en' ? (rule.titleEn ?? rule.title) : rule.title,
        text: language === 'en' ? (rule.textEn ?? rule.textDa) : rule.textDa,
        policySection: rule.policySection ?? '',
      }),
    ),
    ...(opening && { introduction: { version: opening.version, title: opening.title, text: opening.textDa } }),
  };
};

async function home(name: string, bytes: Uint8Array, base: ImportBase) {
  const read = await readDocument({ name, bytes }, () => undefined);
  if ('fault' in read) throw new Error(read.fault);
  const { pictures: _, ...source } = read.document;
  const { level } = guessedLevel(source.blocks);
  const now = { source, level, parts: partsOf(source.blocks, level, '–') };
  return { plan: importPlan(now, base, new Set()), leftOut: read.document.leftOut };
}

const taken = {
  md: async (one: Book, language: Language) => strToU8(bookMarkdown(one, language, bookWords[language])),
  docx: async (one: Book, language: Language) =>
    new Uint8Array(await paperFile(bookPaper(one, language, bookWords[language]))),
} as const;
const formats = ['md', 'docx'] as const;

const changes = ({ parts }: ImportPlan) =>
  parts.filter(({ part }) => part.use === 'rule').map(({ subject, change }) => `${subject} ${change}`);
const names = (leftOut: readonly LeftOut[]) => leftOut.map(({ what }) => what);

describe('S17: the handbook taken out and brought in again is as it was', () => {
  const { ruleVersions, pages, decisions } = buildHandbook(today);
  const book = bookOn({ rules: rulesOf(ruleVersions), pages, decisions }, 'Silkeborg Kommune', today);
  if (!book) throw new Error('no handbook');

  test.each(formats)(
    'as %s: every rule is unchanged, no page becomes a rule, and nothing is to be kept',
    async (format) => {
      const base = known(book);
      const { plan, leftOut } = await home(`haandbog.${format}`, await taken[format](book, 'da'), base);
      expect(changes(plan)).toEqual(base.rules.map(({ rule }) => `${rule} same`));
      expect(plan.missing).toEqual([]);
      expect(keptParts(plan, base, 'Indledning')).toEqual([]);
      const others = plan.parts.filter(({ part }) => part.use === 'leaveOut').map(({ part }) => part.why);
      expect([...new Set(others)]).toEqual(['page']);
      expect(names(leftOut)).toContain('bookFacts');
      expect(names(leftOut)).not.toContain('lost');
      expect(names(leftOut)).not.toContain('links');
    },
  );

  test('a rule’s own file of the package is that rule', async () => {
    const base = known(book);
    for (const { name, text } of bookFiles(book, 'da', bookWords.da)) {
      const rule = /^rules\/(r\d+)\.md$/.exec(name)?.[1];
      if (rule) expect(changes((await home(name, strToU8(text), base)).plan)).toEqual([`${rule} same`]);
    }
  });
});

describe('texts that tempt', () => {
  const texts = {
    lists:
      '## Du skal\n\n- et\n  - et a\n    - dybt\n- to\n\n1. første\n2. anden\n   - inde\n\nmellem\n\n4. fjerde\n5. femte',
    endsInAList: 'Tag nøglen.\n\n- et\n- to',
    loose: '- et\n\n  mere om et\n\n- to',
    headings: '## Andet\n\n### Under\n\ntekst\n\n#### Dybere\n\nmere\n\n## Du skal\n\n- x',
    boldLine: '**Husk nøglen**\n\nTekst efter.\n\n## Eksempel\n\n**Skole:** En lærer.\n\n**Ældre:** En sosu.',
    numbers: '## Andet\n\n1.2 Når du rejser\n\nTag den med.\n\nR07 er en anden regel\n\nSlut.',
    marks: 'A * b _c_ ~d~ # 1. e | f & g > i \\ j [k] (l) “m” – n … ½ æøå 😀 og *meget* **vigtigt**, ***ja***.',
    pictures: `## Du skal\n\n![Et skab \\[2\\]](attachment:${picture})\n\nSe nøglen.`,
    code: '## Sådan gør du\n\n```\nlinje 1\n  linje 2\n```\n\nog `kode`',
    links: 'Ring [her](tel:+4512345678) eller <https://eksempel.example/x_y?a=1&b=2>.\n\n> Et citat',
    sites:
      'Se [loven](https://eksempel.example/lov), **[vejen](https://eksempel.example/vej)** (kort) og *[mere](https://b.example/)*.\n\n- [punkt](https://eksempel.example/p) (husk det)\n- [to](https://eksempel.example/1)[links](https://b.example/2)',
  };
  const versions = Object.values(texts).map((textDa, at) =>
    aVersion({ rule: `r${String(at + 1).padStart(2, '0')}`, version: '1.0', title: `Regel *nr.* ${at + 1}`, textDa }),
  );
  const book = bookOn({ rules: rulesOf(versions), pages: [], decisions: [] }, 'Silkeborg Kommune', today);
  if (!book) throw new Error('no handbook');

  test.each(formats)('come home as %s unchanged', async (format) => {
    const { plan } = await home(`h.${format}`, await taken[format](book, 'da'), known(book));
    const kinds = Object.keys(texts);
    const wrong = plan.parts.filter(({ part, change }) => part.use === 'rule' && change !== 'same');
    expect(wrong.map(({ subject }) => kinds[Number(subject.slice(1)) - 1])).toEqual([]);
    expect(plan.parts.filter(({ part }) => part.use === 'rule')).toHaveLength(kinds.length);
  });

  test.each(formats)('a list that goes on after a line in between has the same numbers as %s', async (format) => {
    const { plan } = await home(`h.${format}`, await taken[format](book, 'da'), known(book));
    const lists = plan.parts.find(({ subject }) => subject === 'r01');
    expect(lists?.text).toContain('mellem\n\n4. fjerde\n5. femte');
  });

  test('a file beside the text keeps its link, and an address given further down comes along', async () => {
    const text = `## R01 Se skema\n\nSe [skema.pdf](attachment:${picture}) og [mere][1].\n\n[1]: https://eksempel.example/mere`;
    const { plan } = await home('h.md', strToU8(text), { rules: [] });
    expect(plan.parts[0]?.text).toBe(`Se [skema.pdf](attachment:${picture}) og [mere](https://eksempel.example/mere).`);
  });

  test('an author’s own list with a version in it is the author’s', async () => {
    const text = '## R01 Krav\n\n- **Version:** 2.0\n- **Leverandør:** Acme\n\nResten.';
    const { plan, leftOut } = await home('h.md', strToU8(text), { rules: [] });
    expect(plan.parts[0]?.text).toContain('Leverandør');
    expect(names(leftOut)).toEqual([]);
  });
});
