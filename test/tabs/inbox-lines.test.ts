import { expect, test } from 'vitest';
import { spreadsheetText } from '../../src/core/spreadsheet-text.ts';
import { caseRows } from '../../src/tabs/cases/inbox/case-rows.ts';
import { askedFor, everyCase, isWanted } from '../../src/tabs/cases/inbox/wanted-cases.ts';
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
  version: 1,
  ...own,
});
const since = '2026-12-01T07:05:00Z';

test('S108: what is chosen is asked for and nothing else, words from three letters on', () => {
  expect(isWanted(everyCase)).toBe(false);
  expect(isWanted({ ...everyCase, text: ' ka ' })).toBe(false);
  const wanted = { ...everyCase, text: ' kage ', centre: 'Børn', waitsFor: 'director' };
  expect(isWanted(wanted)).toBe(true);
  expect(askedFor(wanted, 40)).toEqual({ text: 'kage', centre: 'Børn', waitsFor: 'director', many: '40' });
});

test('INV15: a CPR number that is looked for does not leave the browser', () => {
  expect(askedFor({ ...everyCase, text: 'brev 311236-4321' }, 20).text).toBe('brev 3112••-••••');
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
