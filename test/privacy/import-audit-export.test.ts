import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../../src/standin/identity.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const days = { from: '2026-11-01', until: '2026-11-30' };
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const dbr = () => here.servers[0]?.inside?.context.ports.installation.dbrSite.replace(':', '') ?? '';
const line = (who: Who, operation: string, at = '2026-11-20T08:00:00') =>
  [at, upnOf(who), operation, JSON.stringify({ CreationTime: at, SiteUrl: `https://${dbr()}/`, ClientIP: '10.1.2.3' })]
    .map(cell)
    .join(',');
const file = (...lines: string[]) => ['CreationDate,UserIds,Operations,AuditData', ...lines].join('\r\n');
const seen = async (who: Who = 'dina') => (await here.as(who).view('siteTouches', {})).answer;

strangersAreRefused(() => here, 'importAuditExport', 'dina', { csv: 'x', ...days });

test('S74: until it has been looked at, the page says that it has not', async () => {
  expect(await seen()).toMatchObject({ isDue: true, checks: [], touches: [] });
  expect(await seen()).not.toHaveProperty('until');
  expect(sites.length).toBe(2);
});

test('a file with a fault is not brought in by halves, and every fault is told', async () => {
  const csv = file(line('nils', 'PageViewed'), 'x,y,z,no json', line('nils', 'PageViewed', '2026-09-01T08:00:00'));
  const { answer } = await here.as('dina').action('importAuditExport', { csv, ...days });
  expect(answer).toMatchObject({
    saved: false,
    faults: [
      { line: 3, fault: 'noDetails' },
      { line: 4, fault: 'outsidePeriod' },
    ],
  });
  const open = await here.as('dina').action('importAuditExport', { csv: 'a,"b', ...days });
  expect(open.answer.faults).toMatchObject([{ fault: 'unreadable' }]);
  expect([await rowsOf(here, 'siteTouch'), await rowsOf(here, 'siteCheck')]).toEqual([[], []]);
});

test('S74: who was there past the app, what nobody expects first; again it is the same, and a longer file knows more', async () => {
  const csv = file(
    line('dina', 'PageViewed'),
    line('nils', 'ListItemViewed'),
    line('nils', 'SiteCollectionAdminAdded'),
  );
  expect((await here.as('dina').action('importAuditExport', { csv, ...days })).answer).toMatchObject({
    lines: 3,
    saved: true,
  });
  await here.as('dorte').action('importAuditExport', { csv, ...days });
  await until(async () => (await seen()).touches.length === 3);
  const { touches, ...rest } = await seen();
  expect(rest).toMatchObject({ until: '2026-11-30', isDue: false, checks: [{ lines: 3, byName: 'Dina Dam' }] });
  expect(touches.map(({ name, kind, isExpected }) => `${name} ${kind} ${isExpected}`)).toEqual(
    expect.arrayContaining(['Nils Nyborg rights false', 'Nils Nyborg read false', 'Dina Dam read true']),
  );
  expect(touches.at(-1)?.isExpected).toBe(true);
  const longer = file(...csv.split('\r\n').slice(1), line('nils', 'ListItemViewed', '2026-11-20T09:00:00'));
  await here.as('dina').action('importAuditExport', { csv: longer, ...days });
  await until(async () => (await seen()).touches.some(({ count }) => count === 2));
  expect(await rowsOf(here, 'siteCheck')).toMatchObject([{ lines: 4 }]);
  expect(JSON.stringify(await rowsOf(here, 'siteTouch'))).not.toContain('10.1.2.3');
});

test('S74: the app’s own log says who opened which case; the auditor learns no number, and nobody of a case about them', async () => {
  const report = async (own: object) => {
    const said = { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev', ...own } as const;
    return (await here.as('lone').action('reportIncident', said)).answer.number ?? '';
  };
  const [number, about] = [await report({}), await report({ concerns: ['dpo'] })];
  await here.as('dina').view('case', { number });
  await here.as('dorte').view('case', { number: about });
  await until(async () => (await seen('dorte')).reads.length === 2);
  expect((await seen('dorte')).reads.map((read) => read.number).sort()).toEqual([number, about].sort());
  expect((await seen('dina')).reads).toMatchObject([{ name: 'Dina Dam', number, count: 1 }]);
  const auditor = await seen('rene');
  expect(auditor.reads).toHaveLength(2);
  expect(JSON.stringify(auditor)).not.toMatch(/2026-\d{4}"/);
});

test('a day to come, a period turned round, and somebody else are refused', async () => {
  const csv = file(line('nils', 'PageViewed'));
  const ask = (own: object, who: Who = 'dina') =>
    here.as(who).send('POST', '/api/jobs/importAuditExport', { csv, ...days, ...own });
  expect((await ask({ until: '2027-01-01' })).refusal?.code).toBe('badInput');
  expect((await ask({ from: '2026-12-01', until: '2026-11-01' })).refusal?.code).toBe('badInput');
  expect((await ask({ csv: '' })).refusal).toMatchObject({ code: 'badInput', details: { field: 'csv' } });
  for (const who of ['lone', 'rene', 'eva', 'aksel'] as const) expect((await ask({}, who)).status, who).toBe(403);
});

test('a month of Microsoft’s log is longer than a form, and is taken in', async () => {
  const csv = file(...Array.from({ length: 900 }, () => line('dina', 'PageViewed', '2026-11-21T08:00:00')));
  expect(csv.length).toBeGreaterThan(100_000);
  expect((await here.as('dina').action('importAuditExport', { csv, ...days })).answer.saved).toBe(true);
});

test('INV15: a number in a cell is covered, and the other columns stay what they are', async () => {
  const csv = file(line('nils', 'Viewed 31 12 36 43 21', '2026-10-12T10:11:12'));
  const days = { from: '2026-10-01', until: '2026-10-31' };
  expect((await here.as('dina').action('importAuditExport', { csv, ...days })).answer.saved).toBe(true);
  const [touch] = (await rowsOf(here, 'siteTouch')).filter(({ day }) => day === '2026-10-12');
  expect(touch).toMatchObject({ who: upnOf('nils'), operations: ['Viewed 3112••-••••'] });
});
