import { expect, test } from 'vitest';
import { text } from '../../src/features/systems/text.da.ts';
import {
  filterIn,
  fittingSystems,
  type SystemFilter,
  type SystemLine,
} from '../../src/tabs/systems/fitting-systems.ts';
import { partName } from '../../src/tabs/systems/part-name.ts';

const line = (name: string, own: Partial<SystemLine> = {}): SystemLine => ({
  ...{ key: name, name, kind: 'system', state: 'inUse', criticality: undefined, sensitivity: undefined },
  ...{ ownerName: undefined, proposedOwnerName: undefined, percent: 0, isMine: false, usedWithout: [], counts: [] },
  ...own,
});
const lines = [
  line('Nexus', {
    ...{ ownerName: 'Karen Krogh', criticality: 'critical', sensitivity: 'sensitive', isMine: true },
    counts: ['systems', 'classified', 'agreements'],
  }),
  line('Aula', {
    ...{ ownerName: 'Ditte Dal', criticality: 'important', sensitivity: 'confidential', percent: 100 },
    counts: ['systems', 'owned', 'classified', 'complete'],
  }),
  line('Printere', { proposedOwnerName: 'Åse Aa' }),
  line('Gammel', { state: 'retired' }),
  line('Ny', { state: 'planned', ownerName: 'Karen Krogh' }),
];
const found = (
  written: string,
  filter: SystemFilter = 'all',
  square?: Parameters<typeof fittingSystems>[1]['square'],
) => fittingSystems(lines, { written, filter, square }).map(({ name }) => name);

test.each<[string, SystemFilter, string[]]>([
  ['', 'all', ['Nexus', 'Aula', 'Printere', 'Ny']],
  ['', 'mine', ['Nexus']],
  ['', 'withoutOwner', ['Printere']],
  ['', 'critical', ['Nexus']],
  ['', 'planned', ['Ny']],
  ['', 'retired', ['Gammel']],
  ['', 'systems', ['Nexus', 'Aula']],
  ['', 'owned', ['Aula']],
  ['', 'classified', ['Nexus', 'Aula']],
  ['', 'agreements', ['Nexus']],
  ['', 'complete', ['Aula']],
  ['krogh', 'all', ['Nexus', 'Ny']],
  [' karen  NEX ', 'all', ['Nexus']],
  ['åse', 'all', ['Printere']],
  ['gammel', 'all', []],
])('“%s” among %s', (written, filter, names) => {
  expect(found(written, filter)).toEqual(names);
});

test.each([
  ['complete', 'complete'],
  ['mine', 'mine'],
  ['alle', 'all'],
  [null, 'all'],
])('an address that asks for %s shows %s', (asked, shown) => {
  expect(filterIn(asked)).toBe(shown);
});

test('S57: a square of the map shows its systems, and what nobody has assessed has one', () => {
  expect(found('', 'all', { criticality: 'critical', sensitivity: 'sensitive' })).toEqual(['Nexus']);
  expect(found('', 'all', { criticality: undefined, sensitivity: undefined })).toEqual(['Printere', 'Ny']);
});

test.each([
  ['owner', 'system', 'Systemejer'],
  ['owner', 'paper', 'Ansvarlig'],
  ['budgetHolder', 'paper', 'Budgetansvarlig'],
] as const)('S10: %s of %s is called %s', (part, kind, called) => {
  expect(partName(text, part, kind)).toBe(called);
});
