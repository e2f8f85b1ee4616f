import { expect, test } from 'vitest';
import type { UnprovenRow } from '../../src/features/audit/proof/unproven-row.ts';
import { unprovenColumns } from '../../src/features/privacy/unproven-columns.ts';
import type { Kinds } from '../../src/lists.ts';

const by = { actor: 'system', at: '2026-11-02T08:00:00Z' };
const good: Kinds['appointment'] = {
  ...by,
  key: 'a',
  role: 'systemOwner',
  person: 'p1',
  name: 'Karen Holm',
  from: '2026-11-01',
};
const row = (record: Kinds['appointment'], before?: Kinds['appointment']): UnprovenRow => ({
  kind: 'appointment',
  mark: { list: 'Appointments', id: '1', version: 2 },
  record,
  good: before,
  stands: before ? 'lastGood' : 'nothing',
  modifiedAt: by.at,
  isAlarming: false,
});

test('only the columns that differ are shown, codes as the words of the list', () => {
  expect(unprovenColumns(row({ ...good, role: 'dataOwner', to: '2026-12-31' }, good), 'da')).toEqual([
    { name: 'Rolle', written: 'Dataejer', stood: 'Systemejer' },
    { name: 'Til', written: '31. dec. 2026', stood: '' },
  ]);
  expect(unprovenColumns(row(good, good), 'da')).toEqual([]);
});

test('of a row that was never proven all is shown, but for what SharePoint hides too', () => {
  const shown = unprovenColumns(row(good), 'en');
  expect(shown).toContainEqual({ name: 'Navn', written: 'Karen Holm' });
  expect(shown.some(({ written }) => written === 'p1')).toBe(false);
});

test('of a long value the place where it differs is shown', () => {
  const long = `${'Begge steder. '.repeat(40)}`;
  const [name] = unprovenColumns(row({ ...good, name: `${long}Nyt` }, { ...good, name: `${long}Gammelt` }), 'da');
  expect(name?.written).toMatch(/^… .*Nyt$/);
  expect(name?.stood).toMatch(/^… .*Gammelt$/);
});
