import { expect, test } from 'vitest';
import { spreadsheetText } from '../../src/core/spreadsheet-text.ts';
import { caseRows } from '../../src/tabs/cases/inbox/case-rows.ts';
import { choicesOf, everyCase, wantedLines, wordsOf } from '../../src/tabs/cases/inbox/wanted-cases.ts';
import type { CaseLine } from '../../src/tabs/cases/time-left.ts';
import { cases as daCases } from '../../src/text/da/cases.ts';
import { tab as da } from '../../src/text/da/tab/tab.ts';

const line = (number: string, own: Partial<CaseLine> = {}): CaseLine => ({
  key: `incident:${number}`,
  number,
  status: 'received',
  outcome: 'notAssessed',
  category: 'paper',
  redFlags: [],
  reportedAt: '2026-11-30T14:20:00Z',
  clock: 'running',
  unopened: false,
  unanswered: 0,
  withdrawalWished: false,
  version: 1,
  ...own,
});
const since = '2026-12-01T07:05:00Z';
const lines = [
  line('2026-0003', { centreName: 'Ældre', turn: { of: 'director', since } }),
  line('2026-0002', { centreName: 'Børn', category: 'lostDevice', alsoCategory: 'paper', turn: { of: 'dpo', since } }),
  line('2025-0009', { category: 'nearMiss', status: 'closed' }),
];
const numbers = (own: Partial<typeof everyCase>, keys?: ReadonlySet<string>) =>
  wantedLines(lines, { ...everyCase, ...own }, keys).map(({ number }) => number);

test('S108: found by kind, also the second one, by centre, year and whom it waits for, and by all together', () => {
  expect(numbers({})).toEqual(['2026-0003', '2026-0002', '2025-0009']);
  expect(numbers({ category: 'paper' })).toEqual(['2026-0003', '2026-0002']);
  expect(numbers({ centre: 'Børn' })).toEqual(['2026-0002']);
  expect(numbers({ year: '2025' })).toEqual(['2025-0009']);
  expect(numbers({ waitsFor: 'director' })).toEqual(['2026-0003']);
  expect(numbers({ category: 'paper', centre: 'Børn', year: '2026', waitsFor: 'dpo' })).toEqual(['2026-0002']);
  expect(numbers({ year: '2026' }, new Set(['incident:2026-0003', 'incident:2025-0009']))).toEqual(['2026-0003']);
});

test('words are looked for from three letters on', () => {
  expect(wordsOf({ ...everyCase, text: ' ka ' })).toBeUndefined();
  expect(wordsOf({ ...everyCase, text: ' kage ' })).toBe('kage');
});

test('one chooses among the years and centres there are, the newest year and the alphabet first', () => {
  expect(choicesOf(lines)).toEqual({ years: ['2026', '2025'], centres: ['Børn', 'Ældre'] });
});

test('INV9: the file for Excel has a line for each case as the inbox shows it, every column named', () => {
  const shown = line('2026-0002', {
    ...{ alsoCategory: 'lostDevice', redFlags: ['internet', 'cprList'], deadlineAt: '2026-12-03T08:00:00Z' },
    ...{ turn: { of: 'director', since }, isDrill: true, centreName: '=Ældre' },
  });
  const [heads, row] = caseRows([shown], 'da', da.cases, daCases.inbox);
  expect(Object.fromEntries(heads?.map((head, at) => [head, row?.[at]]) ?? [])).toEqual({
    'Nr.': '2026-0002',
    Status: 'Modtaget',
    Udfald: 'Ikke vurderet',
    Type: 'Papir tabt, glemt eller set',
    Også: 'Udstyr tabt eller stjålet',
    Center: '=Ældre',
    Meldt: '2026-11-30 15.20',
    Ur: 'Løber',
    Frist: '2026-12-03 09.00',
    'Røde flag': 'På internettet, Mange CPR-numre',
    'Venter på': 'direktøren',
    Siden: '2026-12-01 08.05',
    Øvelse: 'Ja',
  });
  expect(row).toHaveLength(heads?.length ?? 0);
  expect(spreadsheetText([row ?? []])).toContain(`;"'=Ældre";`);
});
