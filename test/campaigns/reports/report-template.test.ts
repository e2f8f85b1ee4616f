import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templateFaults } from '../../../src/features/reports/template.ts';
import { aDanishDotx, aTemplate, wordText } from '../../reports/word.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

test.each([
  [['titel', 'indhold'], []],
  [['indhold', 'titel', 'periode', 'kommune', 'dato'], []],
  [['titel'], ['lacks-indhold']],
  [[], ['lacks-titel', 'lacks-indhold']],
  [
    ['titel', 'inhold'],
    ['lacks-indhold', 'unknown'],
  ],
])('a template with %o has these faults: %o', (found, faults) => {
  expect(templateFaults(found)).toEqual(faults);
});

let here: World;
beforeAll(async () => {
  here = await world();
  for (const category of ['wrongRecipient', 'paper'] as const) {
    for (let number = 0; number < (category === 'paper' ? 3 : 8); number += 1) {
      const nonce = crypto.randomUUID();
      await here.as('lone').action('reportIncident', { nonce, category, words: 'Noget er sket' });
    }
  }
  await here.clock.move('2027-01-04T09:00');
  const [ready] = (await here.as('dina').view('breachReports', {})).answer.ready;
  if (!ready) throw new Error('no quarter is ready');
  const input = { ...ready, causes: 'Autoudfyldning.\nTravlhed.', measures: 'Slået fra' };
  await here.as('dina').carryOut('publishBreachReport', input);
  await until(async () => (await here.as('sofie').view('breachReports', {})).answer.reports.length === 1);
});
afterAll(() => here.close());

const quarter = '2026-4';
const wanted = { quarter, language: 'da' } as const;
const bytesIn = ({ base64 }: { base64: string }) => new Uint8Array(Buffer.from(base64, 'base64'));
const inBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const report = async (who: Who, language: 'da' | 'en' = 'da') =>
  wordText(bytesIn((await here.as(who).action('takeBreachReport', { quarter, language })).answer));
const save = (who: Who, bytes: Uint8Array, name = 'Rapport.dotx') =>
  here.as(who).action('saveReportTemplate', { name, content: inBase64(bytes) });

describe('whoever cannot be known is refused', () => {
  strangersAreRefused(() => here, 'takeBreachReport', 'dina', wanted);
  strangersAreRefused(() => here, 'takeClosedAnnex', 'sofie', wanted);
});

test('S111: the committee gets the report in Word: figures that name nobody, causes, measures, and no centre', async () => {
  const { body } = await report('sofie');
  for (const said of ['Rapport om brud', '4. kvartal 2026', 'Autoudfyldning.', 'Slået fra', 'Årsager', 'Tiltag']) {
    expect(body).toContain(said);
  }
  expect(body).toContain('Flere meldinger kan betyde, at flere melder.');
  // Three of eleven were papers: that they were is not to be read, nor reckoned.
  expect(body).toMatch(/Papirer eller udstyr væk[^\n]*\n<5\n/);
  expect(body).not.toMatch(/\n3\n/);
  const centres = (await rowsOf(here, 'unit')).flatMap(({ name, parent }) => (parent ? name : []));
  expect(centres.length).toBeGreaterThan(1);
  for (const name of centres) expect(body).not.toContain(name);
  expect((await report('ditte', 'en')).body).toContain('More reports may mean that more people report.');
});

test('S111: nobody but those the report is for takes it, and none that is not locked', async () => {
  for (const who of ['lone', 'mette'] as const) {
    expect((await here.as(who).action('takeBreachReport', wanted)).status, who).toBe(403);
  }
  const other = await here.as('sofie').action('takeBreachReport', { ...wanted, quarter: '2026-3' });
  expect(other.refusal?.code).toBe('unknownBreachReport');
});

describe('the municipality’s own template', () => {
  test.each([
    ['without a place for the content', () => aTemplate('Her mangler indholdet'), 'templateInvalid', ['lacks-indhold']],
    ['with a field nobody knows', () => aTemplate('{{indhold}} {{inhold}}'), 'templateInvalid', ['unknown']],
    ['that is no Word file', async () => new Uint8Array(Buffer.from('%PDF-1.7 …')), 'attachmentKind', undefined],
    ['that is broken', async () => (await aTemplate()).slice(0, 900), 'attachmentBroken', undefined],
  ])('%s is refused', async (_, bytes, code, faults) => {
    const reply = await save('sofie', await bytes());
    expect(reply.refusal?.code).toBe(code);
    expect(reply.refusal?.details.faults).toEqual(faults);
    expect((await here.as('sofie').view('reportTemplate', {})).answer.template).toBeUndefined();
  });

  test('it is kept by those who write the reports and those who send them on', async () => {
    for (const who of ['lone', 'rene', 'ditte', 'aksel'] as const) {
      expect((await save(who, await aTemplate())).status, who).toBe(403);
    }
  });

  test('the report stands in its fields, in its head too, under its own headings; and ours is used again', async () => {
    expect((await save('sofie', await aDanishDotx())).answer).toMatchObject({ name: 'Rapport.docx' });
    await until(async () => (await here.as('dina').view('reportTemplate', {})).answer.template !== undefined);
    const { body, xml, head, kinds } = await report('dina');
    expect(head).toContain('Eksempel Kommune – Rapport om brud');
    expect(body).toContain('4. kvartal 2026');
    expect(body).toContain('Slået fra');
    expect(body).toMatch(/Venlig hilsen\s*$/);
    expect(body).not.toMatch(/\{\{|\}\}/);
    // Word opens no .docx that says it is a template, and a Danish Word knows no style of the name `Heading1`.
    expect(kinds).not.toContain('template.main');
    expect(xml).toContain('w:val="Overskrift1"');
    expect(xml).not.toContain('w:val="Heading1"');
    expect((await here.as('dina').action('removeReportTemplate', { remove: true })).answer).toEqual({ removed: true });
    await until(async () => (await here.as('sofie').view('reportTemplate', {})).answer.template === undefined);
    expect((await report('sofie')).body).not.toContain('Venlig hilsen');
  });
});

describe('the closed annex', () => {
  const annex = (who: Who) => here.as(who).action('takeClosedAnnex', wanted);

  test('S111: has the real numbers, says first and last that it is closed, and is for the secretariat', async () => {
    const made = (await annex('sofie')).answer;
    expect(made.name).toBe('lukket-bilag-2026-4.docx');
    const { body } = wordText(bytesIn(made));
    expect(body).toMatch(/^\s*Lukket bilag til rapport om brud/);
    expect(body.split('LUKKET BILAG')).toHaveLength(3);
    expect(body).toMatch(/Papirer eller udstyr væk[^\n]*\n3\n/);
    for (const who of ['aksel', 'ditte', 'rene', 'lone', 'mette'] as const) {
      expect((await annex(who)).status, who).toBe(403);
    }
  });

  test('S111: who fetched it stands beside the report, once a day; its numbers stand nowhere', async () => {
    await annex('sofie');
    await annex('sofie');
    await annex('dina');
    const [row] = await rowsOf(here, 'breachReport');
    expect(row?.annexTaken).toEqual(['2027-01-04 Sofie Sand', '2027-01-04 Dina Dam']);
    expect(row?.lost).toBe('<5');
  });
});

test('the sentences of a template say each field as it is written', () => {
  const page = readFileSync('src/features/reports/text.da.ts', 'utf8');
  for (const field of ['titel', 'indhold', 'periode', 'kommune', 'dato']) expect(page).toContain(`{{${field}}}`);
});
