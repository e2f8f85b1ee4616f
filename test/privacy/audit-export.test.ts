import { describe, expect, test } from 'vitest';
import { readAuditExport } from '../../src/features/privacy/audit-export.ts';
import type { SiteCheck } from '../../src/features/privacy/records.ts';
import { checkedUntil, kindOf, touchesOf } from '../../src/features/privacy/site-access.ts';

const place = { dbrSite: 'host.example:/sites/dbr', clientId: 'APP', from: '2026-11-01', until: '2026-11-30' };
const site = 'https://host.example/sites/dbr';
const head = ['CreationDate', 'UserIds', 'Operations', 'AuditData'];
const details = (own: object = {}) =>
  JSON.stringify({ CreationTime: '2026-11-20T08:00:00', SiteUrl: `${site}/`, ClientIP: '10.0.0.1', ...own });
const row = (own: Partial<Record<(typeof head)[number], string>> = {}, line = 2) => ({
  line,
  cells: head.map(
    (name) => own[name] ?? { UserIds: 'ib@a', Operations: 'PageViewed', AuditData: details() }[name] ?? '',
  ),
});
const read = (...rows: ReturnType<typeof row>[]) => readAuditExport([{ line: 1, cells: head }, ...rows], place);

describe('S74: what Microsoft’s log knows of the DBR’s site', () => {
  test.each<[string, ReturnType<typeof row>, number]>([
    ['a look at the site', row(), 1],
    ['a look at a list in it', row({ AuditData: details({ SiteUrl: '', ObjectId: `${site}/Lists/Incidents` }) }), 1],
    ['another site', row({ AuditData: details({ SiteUrl: 'https://host.example/sites/other' }) }), 0],
    ['a site whose name begins the same', row({ AuditData: details({ SiteUrl: `${site}-2/` }) }), 0],
    ['what our own app did', row({ AuditData: details({ ApplicationId: 'app' }) }), 0],
    ['what it did on behalf', row({ AuditData: details({ AppAccessContext: { ClientAppId: 'APP' } }) }), 0],
    ['a log that says the person in its details only', row({ UserIds: '', AuditData: details({ UserId: 'x@a' }) }), 1],
  ])('%s', (_, one, count) => {
    const { events, faults, lines } = read(one);
    expect([events.length, faults, lines]).toEqual([count, [], 1]);
  });

  test('every fault is told at once, each with its line', () => {
    const { faults } = read(
      row({ AuditData: 'no json' }, 2),
      row({ UserIds: ' ' }, 3),
      row({ Operations: '' }, 4),
      row({ AuditData: details({ CreationTime: 'soon' }) }, 5),
      row({ AuditData: details({ CreationTime: '2026-10-01T08:00:00' }) }, 6),
      row({ AuditData: '[]' }, 7),
      row({}, 8),
    );
    expect(faults.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
      '2 noDetails',
      '3 noPerson',
      '4 noOperation',
      '5 noMoment',
      '6 outsidePeriod',
      '7 noDetails',
    ]);
  });

  test('a file without its columns says which', () => {
    const { faults } = readAuditExport([{ line: 1, cells: ['UserIds', 'Operations'] }], place);
    expect(faults.map(({ column }) => column)).toEqual(['CreationDate', 'AuditData']);
  });

  test('the names of Purview’s newer search are known too', () => {
    const cells = ['CreationDate', 'UserId', 'Operation', 'AuditData'];
    expect(readAuditExport([{ line: 1, cells }, row()], place).events).toHaveLength(1);
  });
});

test.each([
  ['SiteCollectionAdminAdded', 'rights'],
  ['SharingSet', 'rights'],
  ['AddedToGroup', 'rights'],
  ['ListItemDeleted', 'change'],
  ['FileModified', 'change'],
  ['PageViewed', 'read'],
  ['SomethingNew', 'read'],
] as const)('%s is %s', (operation, kind) => {
  expect(kindOf(operation)).toBe(kind);
});

test('one row for each person, day and kind, and no address of a machine in it', () => {
  const { events } = read(
    row(),
    row({ UserIds: 'IB@a', AuditData: details({ CreationTime: '2026-11-20T23:30:00' }) }),
    row(),
  );
  const touches = touchesOf(events, 'dina', '2026-12-01T08:00:00Z');
  expect(touches.map(({ who, day, count }) => `${who} ${day} ${count}`)).toEqual([
    'ib@a 2026-11-20 2',
    'ib@a 2026-11-21 1',
  ]);
  expect(JSON.stringify(touches)).not.toContain('10.0.0.1');
});

test('without a check, or a month after the last one, it is time', () => {
  const check = (until: string) => ({ until }) as SiteCheck;
  expect(checkedUntil([], '2026-12-01')).toEqual({ isDue: true });
  expect(checkedUntil([check('2026-10-30'), check('2026-10-31')], '2026-12-01')).toEqual({
    until: '2026-10-31',
    isDue: false,
  });
  expect(checkedUntil([check('2026-10-30')], '2026-12-01').isDue).toBe(true);
});
