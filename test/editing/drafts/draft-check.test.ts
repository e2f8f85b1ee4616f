import { describe, expect, test } from 'vitest';
import { textHash } from '../../../src/core/content-hash.ts';
import {
  type Checked,
  draftFaults,
  draftProgress,
  draftWarnings,
  sectionsMissing,
} from '../../../src/features/editing/drafts/draft-check.ts';
import { publishedFields } from '../../../src/features/editing/drafts/draft-fields.ts';
import { jargonIn } from '../../../src/features/editing/drafts/jargon.ts';
import { lixLevel, lixOf } from '../../../src/features/editing/drafts/readability.ts';
import { aVersion } from '../../records.ts';

const shape = ['Hvorfor', 'Det skal du', 'Du må ikke', 'Sådan gør du', 'Eksempel', 'Hvem spørger jeg'];
const textDa = shape.map((title) => `## ${title}\n\nLås din skærm.`).join('\n\n');
const version = aVersion({
  version: '2.0',
  textDa,
  textEn: 'Lock it.',
  howVerified: 'Vi ser efter.',
  policySection: '4.2',
});
const published = { version: '2.0', fields: publishedFields(version) };
const whole: Checked = {
  ...{ document: 'rule', base: '2.0', ...publishedFields(version), textDa: `${textDa}\n\nHver gang.` },
  ...{ material: true, whatsNew: 'Hver gang.', nextReview: '2028-01-01' },
  ...{ textEn: 'Lock it.', englishOf: textHash(`${textDa}\n\nHver gang.`) },
};

test('a whole text has nothing in its way and nothing to look at again', () => {
  expect(draftFaults(whole, published)).toEqual([]);
  expect(draftWarnings(whole, [])).toEqual([]);
  expect(draftProgress(whole, published)).toEqual({ done: 19, of: 19 });
});

describe('what keeps a text from being put before others', () => {
  test.each<[Partial<Checked>, string]>([
    [{ title: ' ' }, 'noTitle'],
    [{ textDa: undefined }, 'noText'],
    [{ chapter: undefined }, 'noChapter'],
    [{ audience: [] }, 'noAudience'],
    [{ focus: undefined }, 'noFocus'],
    [{ subjects: [] }, 'noSubjects'],
    [{ owner: '' }, 'noOwner'],
    [{ daysToRead: undefined }, 'noDaysToRead'],
    [{ material: undefined }, 'materialUnsaid'],
    [{ whatsNew: ' ' }, 'whatsNewMissing'],
    [{ whatsNew: 'Spørg 311236-4321' }, 'cpr'],
    [{ textDa }, 'unchanged'],
    [{ base: '1.0' }, 'overtaken'],
    [{ base: undefined }, 'overtaken'],
  ])('%j: %s', (own, fault) => {
    expect(draftFaults({ ...whole, ...own }, published)).toEqual([fault]);
  });

  test('a correction and a first version need not say what is new', () => {
    expect(draftFaults({ ...whole, material: false, whatsNew: undefined }, published)).toEqual([]);
    expect(draftFaults({ ...whole, base: undefined, whatsNew: undefined })).toEqual([]);
  });

  test('another date alone, or another word on what is new, is no new edition', () => {
    expect(draftFaults({ ...whole, textDa, inForceFrom: '2027-01-01' }, published)).toEqual(['unchanged']);
    expect(draftFaults({ ...whole, textDa, audience: ['managers'] }, published)).toEqual([]);
  });

  test('a page needs its title and its text', () => {
    expect(draftFaults({ document: 'page' })).toEqual(['noTitle', 'noText']);
    expect(draftProgress({ document: 'page', title: 'Politik' }).of).toBe(4);
  });

  test('INV15: a CPR number is found in any text of any language', () => {
    for (const name of ['title', 'titleEn', 'textDa', 'textEn', 'owner', 'howVerified', 'policySection'] as const) {
      expect(draftFaults({ ...whole, [name]: 'Nr. 311236-4321' }, published), name).toContain('cpr');
    }
  });
});

describe('what is worth another look', () => {
  const codes = (own: Partial<Checked>) => draftWarnings({ ...whole, ...own }, []).map(({ code }) => code);
  const body = (words: string) => ({ textDa: `${textDa}\n\n${words}`, englishOf: textHash(`${textDa}\n\n${words}`) });

  test.each<[string, Partial<Checked>, string]>([
    ['S3: nothing about how it is checked', { howVerified: '' }, 'noHowVerified'],
    ['S6: no control of ISO 27002', { iso: [] }, 'noIso'],
    ['S6: no part of the policy', { policySection: undefined }, 'noPolicySection'],
    ['S117: no day to look at it again', { nextReview: undefined }, 'noNextReview'],
    ['more than three minutes', body('Lås. '.repeat(700)), 'tooLong'],
    [
      'hard words in long sentences',
      body(`${'Informationssikkerhedspolitikken forudsætter dokumentation '.repeat(20)}.`),
      'hardToRead',
    ],
    ['office words', body('Du skal anvende skabet.'), 'jargon'],
    ['a picture nobody can hear', body('![](kort.png)'), 'imageWithoutAlt'],
    ['a picture by reference without words', body('![][kort]\n\n[kort]: https://a.example/k.png'), 'imageWithoutAlt'],
    ['HTML', body('<b>Husk</b>'), 'htmlNotShown'],
    ['a script', body('<script>alert(1)</script>'), 'htmlNotShown'],
    ['a link that would act', body('[her](javascript:alert)'), 'scriptLink'],
    ['no English', { textEn: undefined }, 'noEnglish'],
    ['English of an older Danish text', { englishOf: textHash('før') }, 'englishOutdated'],
  ])('%s', (_, own, code) => {
    expect(codes(own)).toEqual([code]);
  });

  test('pictures with words, links that lead somewhere and code that shows HTML are fine', () => {
    expect(
      codes(body('![Et kort](k.png) [her](https://a.example) [mail](mailto:a@b.example)\n\n    <b>kode</b>')),
    ).toEqual([]);
  });

  test('the sites outside that its links lead to are named once, in the order of its texts', () => {
    const links = (text: string, others: Partial<Checked> = {}, ownSites: readonly string[] = ['eksempel.dk']) =>
      draftWarnings({ ...whole, ...body(text), ...others }, ownSites).filter(({ code }) => code === 'foreignLinks');
    const text =
      '[a](https://b.example) [c](https://intra.eksempel.dk) <https://a.example/x> [d][1]\n\n[1]: https://b.example/y';
    expect(links(text)).toEqual([{ code: 'foreignLinks', sites: ['b.example', 'a.example'] }]);
    const others = {
      textEn: '[a](https://e.example)',
      whatsNew: '[a](mailto:x@n.example)',
      whatsNewEn: '[a](tel:+4570000001)',
    };
    expect(links(text, others)).toEqual([
      { code: 'foreignLinks', sites: ['b.example', 'a.example', 'e.example', 'n.example'] },
    ]);
    expect(links('[a](https://eksempel.dk) [b](http://b.example) [c](javascript:x) [d](attachment:x)')).toEqual([]);
    expect(links(text, others, [])).toEqual([]);
  });

  test('parts of the shape that are missing or empty are named in its order', () => {
    expect(sectionsMissing('')).toEqual(['why', 'must', 'mustNot', 'how', 'example', 'ask']);
    expect(sectionsMissing(textDa.replace('## Eksempel\n\nLås din skærm.', '## Eksempel\n'))).toEqual(['example']);
    expect(
      sectionsMissing(textDa.replace('## Eksempel', '## Eksempel: Skole').replace('## Hvorfor', '## Andet')),
    ).toEqual(['why']);
  });

  test('a page has neither shape nor control', () => {
    expect(
      draftWarnings(
        { document: 'page', title: 'A', textDa: 'Kort.', textEn: 'Short.', englishOf: textHash('Kort.') },
        [],
      ),
    ).toEqual([]);
  });
});

describe('LIX', () => {
  // Björnsson: words per sentence plus long words of a hundred; worked out by hand.
  test.each([
    ['', 0],
    ['## Kun en overskrift', 0],
    ['Lås din skærm.', 3],
    ['Lås din skærm. Hent dit print nu.', 4],
    ['Medarbejderen låser skærmen.', 3 + 67],
    ['- Lås\n- Hent\n- Gå', 1],
    ['Ring kl. 8.30 til nr. 12.', 4],
  ])('%j is %i', (text, lix) => {
    expect(lixOf(text)).toBe(lix);
  });

  test.each([
    [24, 'veryEasy'],
    [34, 'easy'],
    [45, 'medium'],
    [46, 'hard'],
    [54, 'hard'],
    [55, 'veryHard'],
  ])('%i is %s', (lix, level) => {
    expect(lixLevel(lix)).toBe(level);
  });
});

test('office words are found whole, in any case and bent, and each once', () => {
  const words = jargonIn(
    'Såfremt du anvender skabet, skal det anvendes rettidigt. I henhold\ntil reglen. Genanvend posen.',
  );
  expect(words.map(({ plain }) => plain)).toEqual(['hvis', 'bruge', 'til tiden', 'efter']);
  expect(jargonIn('Genanvend posen, og bliv inden for døren.')).toEqual([]);
});
