import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf, momentAt } from '../../../src/core/dates.ts';
import { sinceLast } from '../../../src/core/period.ts';
import { AnnualReport, YearFigures } from '../../../src/features/reports/annual/records.ts';
import { yearFiguresPeriod } from '../../../src/features/reports/annual/scheduled/year-figures.ts';
import { insideOf } from '../../examples/example.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { countedTonight } from '../counted-tonight.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  for (const [category, count] of [
    ['wrongRecipient', 8],
    ['paper', 3],
  ] as const) {
    for (let number = 0; number < count; number += 1) {
      await here.as('lone').action('reportIncident', { nonce: crypto.randomUUID(), category, words: 'Noget er sket' });
    }
  }
  await count();
});
afterAll(() => here.close());

const count = () => countedTonight(here);
const read = async (who: Who, year = 2026) => (await here.as(who).view('annualReport', { year: String(year) })).answer;
const hash = async () => (await read('dina')).report?.hash ?? '';
const write = (who: Who, part: 'conclusion' | 'breaches', text: string, seen = '') =>
  here.as(who).action('writeAnnualText', { year: 2026, part, text, seen });
const lock = async (who: Who = 'dina', seen?: string) =>
  here.as(who).action('lockAnnualReport', { year: 2026, hash: seen ?? (await hash()) });
const reopen = (who: Who) => here.as(who).action('reopenAnnualReport', { year: 2026 });
const sent = (who: Who, sentOn: string) =>
  here.as(who).action('noteAnnualReportSent', { year: 2026, sentOn, caseRef: '27/0815' });

test('S115: the first morning waits for what is counted from, and every other for its own night', async () => {
  const { ports } = insideOf(here);
  await until(() => yearFiguresPeriod(ports.clock.now(), ports) === sinceLast(5)(ports.clock.now()));
  const next = addDays(dayOf(ports.clock.now()), 1);
  expect(yearFiguresPeriod(momentAt(next, '05:01'), ports)).toBeUndefined();
});

describe('whoever cannot be known is refused', () => {
  strangersAreRefused(() => here, 'writeAnnualText', 'dina', { year: 2026, part: 'conclusion', text: 'x', seen: '' });
  strangersAreRefused(() => here, 'lockAnnualReport', 'dina', { year: 2026, hash: '0'.repeat(64) });
  strangersAreRefused(() => here, 'reopenAnnualReport', 'dina', { year: 2026 });
  const note = { year: 2026, sentOn: '2026-12-01', caseRef: '1' };
  strangersAreRefused(() => here, 'noteAnnualReportSent', 'dina', note);
});

/** Of the whole municipality: the centres have rows of their own. */
const counted = async () => (await rowsOf(here, 'yearFigures')).filter(({ centre }) => centre === undefined);

test('S115: the figures are counted at night, once', async () => {
  const [row] = await counted();
  expect(row).toMatchObject({ year: 2026, quarters: ['2026-1', '2026-2', '2026-3'] });
  expect(row?.figures).toContain('Systemer i drift: ');
  await until(async () => (await read('dina')).report !== undefined);
  expect(await count()).toBe(0);
  expect(await counted()).toHaveLength(1);
});

test('S115: a draft is the DBR’s own, and its words cover a CPR number', async () => {
  expect((await write('dina', 'conclusion', 'Vi er godt på vej. 010190-1234')).answer).toEqual({
    text: 'Vi er godt på vej. 0101••-••••',
    masked: ['0101••-••••'],
  });
  await until(async () => (await read('dina')).report?.texts.conclusion !== undefined);
  for (const who of ['aksel', 'ditte', 'sofie'] as const) {
    expect(await read(who), who).toMatchObject({ years: [], mayLock: false });
  }
  for (const who of ['lone', 'mette'] as const) {
    expect((await here.as(who).view('annualReport', {})).status, who).toBe(403);
  }
  expect((await write('aksel', 'conclusion', 'Alt er godt')).status).toBe(403);
});

test('S115: two who write at once lose nothing: in different parts both stand, in the same the second is told', async () => {
  const both = await Promise.all([
    write('dina', 'breaches', 'Mange breve gik forkert'),
    write('dorte', 'conclusion', 'Året var godt', 'Vi er godt på vej. 0101••-••••'),
  ]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const [row] = await rowsOf(here, 'annualReport');
  expect(row).toMatchObject({ breaches: 'Mange breve gik forkert', conclusion: 'Året var godt' });
  const late = await write('dina', 'conclusion', 'Mine ord', 'Vi er godt på vej. 0101••-••••');
  expect(late.refusal).toMatchObject({ code: 'changedMeanwhile', details: { text: 'Året var godt' } });
});

test('S115: no report of a year to come, and none is locked before its year is over', async () => {
  const early = { year: 2027, part: 'conclusion', text: 'x', seen: '' } as const;
  expect((await here.as('dina').action('writeAnnualText', early)).refusal?.code).toBe('yearToCome');
  expect((await lock()).refusal?.code).toBe('yearNotOver');
  expect((await sent('sofie', '2026-12-01')).refusal?.code).toBe('unknownAnnualReport');
});

test('S111, S115: it is locked when every quarter is, as it was seen, and stays so whatever happens to the cases', async () => {
  await here.clock.move('2027-01-04T09:00');
  await count();
  expect((await lock()).refusal?.code).toBe('yearQuartersOpen');
  const [ready] = (await here.as('dina').view('breachReports', {})).answer.ready;
  if (!ready) throw new Error('no quarter is ready');
  await here.as('dina').carryOut('publishBreachReport', ready);
  const old = await hash();
  await until(async () => (await here.as('aksel').view('breachReports', {})).answer.reports.length === 1);
  await count();
  await until(async () => (await hash()) !== old);
  expect((await lock('dina', old)).refusal?.code).toBe('changedMeanwhile');
  expect((await lock('aksel')).status).toBe(403);
  const seen = await hash();
  const answer = (await lock()).answer;
  expect(answer.hash).toBe(seen);
  expect((await lock('dina', seen)).answer).toEqual(answer);
  await until(async () => (await read('aksel')).report !== undefined);
  const { report } = await read('aksel');
  expect(report).toMatchObject({ isLocked: true, isWrittenOver: false, hash: seen, openQuarters: [] });
  const breaches = report?.sections.find(({ section }) => section === 'breaches')?.figures ?? [];
  expect(breaches.find(({ figure }) => figure === 'total')?.told).toBe('11');
  expect(breaches.find(({ figure }) => figure === 'lost')?.told).toBe('<5');
  expect((await write('dina', 'conclusion', 'Noget andet', 'Året var godt')).refusal?.code).toBe('annualReportLocked');
  await count();
  const kept = (await counted()).map(({ year, countedOn }) => [year, countedOn]);
  expect(kept.toSorted()).toEqual([
    [2026, '2027-01-04'],
    [2027, '2027-01-04'],
  ]);
  expect((await read('aksel')).report).toEqual(report);
});

test('S69, S115: a member of the council, the directors, the secretariat and the auditor read it; nobody says yes to it', async () => {
  for (const who of ['inge', 'ditte', 'sofie', 'rene'] as const) {
    expect((await read(who)).report?.texts.conclusion, who).toBe('Året var godt');
  }
});

test('S115: taken back, its words change and its figures do not; sent to the council it stands, with day and case', async () => {
  const before = (await read('dina')).report;
  expect((await reopen('aksel')).status).toBe(403);
  expect((await reopen('dina')).answer).toEqual({ reopened: true });
  await until(async () => (await read('aksel')).report === undefined);
  expect((await write('dina', 'conclusion', 'Året var meget godt', 'Året var godt')).status).toBe(200);
  await until(async () => (await read('dina')).report?.texts.conclusion === 'Året var meget godt');
  expect((await read('dina')).report?.sections).toEqual(before?.sections);
  expect((await lock()).status).toBe(200);
  for (const day of ['2027-01-03', '2027-01-05']) {
    expect((await sent('sofie', day)).refusal?.code, day).toBe('sentDayInvalid');
  }
  expect((await sent('sofie', '2027-01-04')).answer).toEqual({ sentOn: '2027-01-04', caseRef: '27/0815' });
  expect((await reopen('dina')).refusal?.code).toBe('annualReportSent');
  await until(async () => (await read('inge')).report?.sentOn === '2027-01-04');
});

test('S115: what was sent is corrected in the next edition, which says why; what was sent stays, and so do the figures', async () => {
  const correct = (who: Who, edition: number, why: string) =>
    here.as(who).action('correctAnnualReport', { year: 2026, edition, why });
  const first = (await read('inge')).report;
  expect((await correct('aksel', 2, 'Fordi')).status).toBe(403);
  expect((await correct('dina', 3, 'Fordi')).refusal?.code).toBe('unknownAnnualReport');
  expect((await correct('dina', 2, 'Et ord var forkert')).answer).toEqual({ edition: 2 });
  expect((await correct('dina', 2, 'Et ord var forkert')).answer).toEqual({ edition: 2 });
  expect((await correct('dorte', 2, 'Noget andet')).refusal?.code).toBe('changedMeanwhile');
  await until(async () => (await read('dina')).report?.edition === 2);
  // The next is the DBR's own until it is locked; of one that nobody has sent there is no correction.
  expect((await read('inge')).report).toEqual(first);
  expect((await correct('dina', 3, 'Fordi')).refusal?.code).toBe('unknownAnnualReport');
  const words = { year: 2026, part: 'conclusion', text: 'Året var ret godt', seen: 'Året var meget godt' } as const;
  expect((await here.as('dina').action('writeAnnualText', words)).refusal?.code).toBe('annualReportLocked');
  const missing = await here.as('dina').action('writeAnnualText', { ...words, edition: 3 });
  expect(missing.refusal?.code).toBe('unknownAnnualReport');
  expect((await here.as('dina').action('writeAnnualText', { ...words, edition: 2 })).status).toBe(200);
  await until(async () => (await read('dina')).report?.texts.conclusion === 'Året var ret godt');
  const seen = await hash();
  expect((await here.as('dina').action('lockAnnualReport', { year: 2026, hash: seen })).refusal?.code).toBe(
    'changedMeanwhile',
  );
  expect((await here.as('dina').action('lockAnnualReport', { year: 2026, edition: 2, hash: seen })).status).toBe(200);
  await until(async () => (await read('inge')).report?.edition === 2);
  const second = (await read('inge')).report;
  expect(second).toMatchObject({ why: 'Et ord var forkert', others: [1], isWrittenOver: false, isFrozen: true });
  expect(second?.sentOn).toBeUndefined();
  expect(second?.sections).toEqual(first?.sections);
  const old = (await here.as('inge').view('annualReport', { year: '2026', edition: '1' })).answer.report;
  expect(old).toEqual({ ...first, others: [2] });
});

test('S115: what somebody writes over it in SharePoint is seen', async () => {
  const { records } = insideOf(here).ports;
  const stored = await records.fetch(AnnualReport, 'annualreport:2026:2');
  if (!stored) throw new Error('there is no report');
  await records.update(AnnualReport, stored, { ...stored.record, conclusion: 'Alt er i orden' });
  await until(async () => (await read('aksel')).report?.isWrittenOver === true);
});

test('S115: a year in which nobody counted has no report, and the year before stands beside the next', async () => {
  expect((await counted()).some(({ year }) => year === 2025)).toBe(false);
  const { records } = insideOf(here).ports;
  await until(() => records.find(YearFigures, 'yearfigures:2027') !== undefined);
  const { report } = await read('dina', 2027);
  const total = report?.sections.find(({ section }) => section === 'breaches')?.figures ?? [];
  expect(total).toEqual([]);
  const systems = report?.sections.find(({ section }) => section === 'systems')?.figures ?? [];
  expect(systems[0]?.before).toBeDefined();
});

test('S115: of what a municipality does not use no noughts are told', async () => {
  const sections = async () => (await read('dina', 2027)).report?.sections.map(({ section }) => section) ?? [];
  const unused = ['controls', 'audits', 'wheel', 'systems', 'risks'] as const;
  expect(await sections()).toEqual(expect.arrayContaining([...unused]));
  for (const setting of ['moduleWheel', 'moduleSystems'] as const)
    await here.as('eva').carryOut('saveSetting', { setting, value: 'false', seen: 1 });
  const { ports } = insideOf(here);
  await until(() => !ports.reader().isOn('systems') && !ports.reader().isOn('wheel'));
  await count();
  await until(async () => !(await sections()).some((one) => unused.some((other) => other === one)));
});
