import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { readHandbookFile } from '../../src/features/handbook/rule-file.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';
import { wordParagraphs } from './word-reader.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const bytesOf = (file: { base64: string }) => new Uint8Array(Buffer.from(file.base64, 'base64'));
const take = (who: Who, own: Partial<ActionInput<'takeHandbook'>> = {}) =>
  here.as(who).action('takeHandbook', { format: 'md', language: 'da', ...own });
const takeOn = (who: Who, on: string) => here.as(who).action('takeEdition', { format: 'zip', language: 'da', on });

describe('S17: whoever may read the handbook may take it along', () => {
  strangersAreRefused(() => here, 'takeHandbook', 'lone', { format: 'md', language: 'da' });

  test.each([
    {},
    { format: 'pdf', language: 'da' },
    { format: 'md', language: 'de' },
    { format: 'md', language: 'da', on: '2026-01-01' },
  ])('%j is refused', async (body) => {
    const reply = await here.as('lone').send('POST', '/api/jobs/takeHandbook', body);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  });

  test.each<Who>(['lone', 'inge', 'peter', 'nils'])('%s gets it in Word, with what is in force today', async (who) => {
    const file = (await take(who, { format: 'docx' })).answer;
    expect(file).toMatchObject({ name: 'haandbog-2026.docx', mime: expect.stringContaining('wordprocessingml') });
    const found = wordParagraphs(strFromU8(unzipSync(bytesOf(file))['word/document.xml'] ?? new Uint8Array()));
    const texts = found.map(({ text }) => text);
    expect(texts).toContain('R06 Send sikkert');
    expect(texts).toContain('3.0');
    expect(texts).toContain('Håndbogen, udgave 2026 · vedtaget af Direktionen den 20. august 2026 · sag 26/0001');
    // What is on its way is not in force.
    expect(texts).not.toContain('3.1');
  });

  test('as one Markdown text it is in the language asked for, and again it is the same', async () => {
    const file = (await take('lone', { language: 'en' })).answer;
    expect(file).toMatchObject({ name: 'handbook-2026.md', mime: 'text/markdown; charset=utf-8' });
    expect(strFromU8(bytesOf(file))).toContain('Look at the address once more.');
    expect((await take('mette', { language: 'en' })).answer).toEqual(file);
  });

  test('as a file for each rule it says every fact, and nobody’s id', async () => {
    const files = unzipSync(bytesOf((await take('lone', { format: 'zip' })).answer));
    const r06 = readHandbookFile(strFromU8(files['rules/r06.md'] ?? new Uint8Array()));
    expect(r06?.facts).toMatchObject({
      rule: 'r06',
      version: '3.0',
      adoptedBy: 'executiveBoard',
      caseNumber: '26/0001',
    });
    for (const file of Object.values(files)) expect(strFromU8(file)).not.toContain('actor');
  });

  test('how large the files get is told before one is fetched, and which edition they are', async () => {
    const told = (await here.as('lone').view('handbookFiles', {})).answer;
    expect(told).toMatchObject({
      edition: { edition: '2026' },
      policy: { edition: '4' },
      rules: 5,
      pages: 4,
      english: 1,
    });
    expect(told.files).toHaveLength(6);
    expect(told.since).toBeUndefined();
    expect((await here.as('eva').view('handbookFiles', {})).answer.since).toBe('2025-12-15');
  });
});

describe('S20, INV6: what was in force on a day that has been', () => {
  strangersAreRefused(() => here, 'takeEdition', 'eva', { format: 'md', language: 'da', on: '2026-01-10' });

  test.each([{}, { format: 'md', language: 'da' }, { format: 'md', language: 'da', on: 'i går' }])(
    '%j is refused',
    async (body) => {
      const reply = await here.as('eva').send('POST', '/api/jobs/takeEdition', body);
      expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
    },
  );

  test.each<Who>(['eva', 'dina', 'dorte', 'rene'])('%s gets the versions of that day', async (who) => {
    const file = (await takeOn(who, '2026-01-10')).answer;
    expect(file.name).toBe('haandbog-2025.zip');
    const r06 = strFromU8(unzipSync(bytesOf(file))['rules/r06.md'] ?? new Uint8Array());
    expect(readHandbookFile(r06)?.facts.version).toBe('2.0');
  });

  test.each<Who>(['lone', 'mette', 'aksel', 'sofie'])('%s reads older versions in the handbook itself', async (who) => {
    expect((await takeOn(who, '2026-01-10')).refusal?.code).toBe('notAllowed');
  });

  test.each(['2001-01-01', '2026-12-02', '2027-06-01'])('of %s there is none', async (on) => {
    const { status, refusal } = await takeOn('eva', on);
    expect([status, refusal?.code]).toEqual([404, 'noHandbookThen']);
  });
});

test('everything in force comes in one piece to be printed, each part with its stamp (S14)', async () => {
  const { chapters, before, after, edition } = (await here.as('lone').view('wholeHandbook', {})).answer;
  expect(edition?.edition).toBe('2026');
  expect(chapters.flatMap(({ rules }) => rules).find(({ rule }) => rule === 'r06')).toMatchObject({
    stamp: { version: '3.0', state: 'inForce', body: 'executiveBoard' },
    language: 'da',
  });
  expect([...before, ...after].map(({ kind }) => kind)).toEqual(['introduction', 'policy', 'role', 'declaration']);
  const english = (await here.as('lone', { language: 'en' }).view('wholeHandbook', {})).answer;
  expect(english.chapters.flatMap(({ rules }) => rules).find(({ rule }) => rule === 'r06')?.language).toBe('en');
});

describe('a leaflet of one rule or one role, for anybody', () => {
  const of = { kind: 'rule', rule: 'r06' } as const;
  const leaflet = (who: Who, own: Partial<ActionInput<'ruleLeaflet'>> = {}) =>
    here.as(who).action('ruleLeaflet', { of, size: 'A4', ...own });
  strangersAreRefused(() => here, 'ruleLeaflet', 'lone', { of, size: 'A4' });

  test.each([{}, { of }, { of, size: 'A3' }, { of: { kind: 'rule', rule: '../r06' }, size: 'A4' }])(
    '%j is refused',
    async (body) => {
      const reply = await here.as('lone').send('POST', '/api/jobs/ruleLeaflet', body);
      expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
    },
  );

  test.each([
    ['A4', /\/MediaBox \[0 0 595\.28 841\.89\]/],
    ['A5', /\/MediaBox \[0 0 419\.53 595\.28\]/],
  ] as const)('in %s it is one tagged page, whoever asks', async (size, box) => {
    const { name, base64 } = (await leaflet('lone', { size })).answer;
    const pdf = Buffer.from(base64, 'base64').toString('latin1');
    expect(name).toBe('pjece.pdf');
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toMatch(box);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  test('a role has one, the policy and what is not there have none', async () => {
    const ofPage = (page: string) => leaflet('lone', { of: { kind: 'page', page } });
    expect((await ofPage('manager')).status).toBe(200);
    for (const page of ['policy', 'nowhere']) expect((await ofPage(page)).refusal?.code).toBe('unknownPage');
    expect((await leaflet('lone', { of: { kind: 'rule', rule: 'r99' } })).refusal?.code).toBe('unknownRule');
  });
});
