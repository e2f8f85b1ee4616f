import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annualReportKey, imprintOf } from '../../../../src/features/reports/annual/annual-report.ts';
import { AnnualReport } from '../../../../src/features/reports/annual/records.ts';
import { insideOf } from '../../../examples/example.ts';
import { aTemplate, wordText } from '../../../reports/word.ts';
import { rowsOf } from '../../../rows.ts';
import { strangersAreRefused } from '../../../strangers.ts';
import type { Who } from '../../../workplace.ts';
import { until, type World, world } from '../../../world.ts';

let here: World;
const year = 2025;
const figures =
  'Hændelser i alt: 41\nTabt, stjålet eller ødelagt: 6–10\nSystemer i drift: 7\nSystemer med ejer: 5 af 7';
const texts = { breaches: 'De fleste er mails.', conclusion: 'Et godt år.\n\nNyt: adresser slået fra – “autoudfyld”.' };
beforeAll(async () => {
  here = await world();
  const hash = imprintOf(year, { figures, before: 'Hændelser i alt: 30' }, texts);
  await insideOf(here).ports.records.create(AnnualReport, {
    ...{ key: annualReportKey(year), actor: 'x', at: '2026-01-26T09:00:00Z', year, figures, hash, ...texts },
    ...{ before: 'Hændelser i alt: 30', lockedAt: '2026-01-26T09:00:00Z', lockedByName: 'Dina Dam' },
    ...{ sentOn: '2026-01-28', caseRef: '26/0815' },
  });
  await until(async () => (await here.as('dina').view('annualReport', { year: '2025' })).answer.report !== undefined);
});
afterAll(() => here.close());

const take = (who: Who, format: 'docx' | 'pdf', language: 'da' | 'en' = 'da') =>
  here.as(who).action('takeAnnualReport', { year, format, language });
const annex = (who: Who) => here.as(who).action('takeAnnualAnnex', { year, language: 'da' });
const bytesIn = ({ base64 }: { base64: string }) => new Uint8Array(Buffer.from(base64, 'base64'));

describe('whoever cannot be known is refused', () => {
  strangersAreRefused(() => here, 'takeAnnualReport', 'dina', { year, format: 'docx', language: 'da' });
  strangersAreRefused(() => here, 'takeAnnualAnnex', 'sofie', { year, language: 'da' });
});

test('S69, S115: the report in Word: figures beside last year’s, the judgement, day and case in the council, imprint', async () => {
  const made = (await take('inge', 'docx')).answer;
  expect(made.name).toBe('dbr-aarsrapport-2025.docx');
  const { body } = wordText(bytesIn(made));
  for (const said of ['DBR’s årsrapport 2025', 'Et godt år.', '5 af 7', '6–10', '26/0815', 'De fleste er mails.']) {
    expect(body).toContain(said);
  }
  expect(body).toMatch(/Hændelser i alt\s+41\s+30/);
  expect(body).toContain('Flere hændelser end året før.');
  expect(body).toContain('Flere meldinger kan betyde, at flere melder.');
  expect(body).toMatch(/Aftryk af tal og tekst: [0-9a-f]{64}/);
  expect(wordText(bytesIn((await take('aksel', 'docx', 'en')).answer)).body).toContain('5 of 7');
});

test('S115: the same as a tagged PDF: headings and tables with their heads stand in its structure', async () => {
  const made = (await take('rene', 'pdf')).answer;
  expect(made).toMatchObject({ name: 'dbr-aarsrapport-2025.pdf', mime: 'application/pdf' });
  const pdf = Buffer.from(made.base64, 'base64').toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toMatch(/\/MarkInfo/);
  expect(pdf).toMatch(/\/Lang \(da-DK\)/);
  for (const tag of ['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD']) expect(pdf, tag).toContain(`/S /${tag}\n`);
});

test('S115: in the municipality’s template, and nobody but those it is for takes it, nor one that is not locked', async () => {
  const content = Buffer.from(await aTemplate()).toString('base64');
  await here.as('sofie').carryOut('saveReportTemplate', { name: 'Kommunens.docx', content });
  await until(async () => (await here.as('dina').view('reportTemplate', {})).answer.template !== undefined);
  const { head, body } = wordText(bytesIn((await take('dina', 'docx')).answer));
  expect(head).toContain('Eksempel Kommune – DBR’s årsrapport 2025');
  expect(body).toMatch(/Venlig hilsen\s*$/);
  for (const who of ['lone', 'mette'] as const) expect((await take(who, 'docx')).status, who).toBe(403);
  const other = await here.as('dina').action('takeAnnualReport', { year: 2024, format: 'pdf', language: 'da' });
  expect(other.refusal?.code).toBe('unknownAnnualReport');
});

test('S111, S115: the closed annex has the real numbers, says so, and stands beside the report with its taker', async () => {
  const { body } = wordText(bytesIn((await annex('sofie')).answer));
  expect(body).toContain('Lukket bilag til DBR’s årsrapport');
  expect(body.split('LUKKET BILAG')).toHaveLength(3);
  expect(body).toMatch(/Hændelser i alt\s+0/);
  expect(body).toMatch(/Rapporten har 41 hændelser\. Sager, der er slettet efter fristen, er ikke med her\./);
  await annex('sofie');
  const [row] = await rowsOf(here, 'annualReport');
  expect(row?.annexTaken).toEqual(['2026-12-01 Sofie Sand']);
  for (const who of ['aksel', 'inge', 'rene'] as const) expect((await annex(who)).status, who).toBe(403);
});
