import { expect, test } from 'vitest';
import type { KnownAccounts } from '../../src/features/workplace/one-person.ts';
import { countsAsOne } from '../../src/features/workplace/one-person.ts';

interface Known {
  names: Record<string, string>;
  /** Second account to the account that counts. */
  joined?: Record<string, string>;
  /** Account, its employment numbers, who brought them in. */
  jobs?: readonly (readonly [string, string, string])[];
  /** Who said that the first is not the second. */
  apart?: readonly (readonly [string, string, string])[];
}

function known({ names, joined = {}, jobs = [], apart = [] }: Known): KnownAccounts {
  const said = new Map<string, { person: string; linked: boolean; actor: string }>([
    ...Object.entries(joined).map(([account, person]) => [account, { person, linked: true, actor: 'ester' }] as const),
    ...apart.map(([account, person, actor]) => [account, { person, linked: false, actor }] as const),
  ]);
  return {
    mainOf: (account) => joined[account] ?? account,
    nameOf: (account) => names[account],
    jobsOf: (person) => jobs.filter(([of]) => of === person).map(([, number, actor]) => ({ number, actor })),
    saidOf: (account) => said.get(account),
  };
}

const names = { eva: 'Eva Eg', second: 'Eva Eg', third: 'eva  eg', ester: 'Ester Eg', gone: '' };
const hr = [
  ['eva', '100', 'ester'],
  ['second', '200', 'ester'],
] as const;

const cases: readonly (readonly [string, Known, boolean])[] = [
  ['two of one name about whom nothing else is known', { names }, true],
  ['two names', { names: { ...names, second: 'Adam Andersen' } }, false],
  [
    'joined accounts, whatever they are called',
    { names: { ...names, second: 'adm' }, joined: { second: 'eva' } },
    true,
  ],
  ['two of one name whom HR knows by numbers of their own', { names, jobs: hr }, false],
  ['two of one name of whom HR knows one', { names, jobs: hr.slice(0, 1) }, true],
  ['two under one number', { names, jobs: [...hr, ['second', '100', 'ester']] }, true],
  [
    'two of one name when the rows of HR were brought in by one of them',
    { names, jobs: [hr[0], ['second', '200', 'eva']] },
    true,
  ],
  ['and by her third account', { names, jobs: [hr[0], ['second', '200', 'third']] }, true],
  ['two of whom another editor has said that they are two', { names, apart: [['second', 'eva', 'ester']] }, false],
  ['the same said of the pair the other way round', { names, apart: [['eva', 'second', 'ester']] }, false],
  ['two of whom one of them has said so', { names, apart: [['second', 'eva', 'eva']] }, true],
  ['two of whom a third of the name has said so', { names, apart: [['second', 'eva', 'third']] }, true],
  [
    'two names, once she herself has taken apart what was joined',
    { names: { ...names, second: 'adm' }, apart: [['second', 'eva', 'eva']] },
    true,
  ],
  [
    'two names, once another editor has taken them apart',
    { names: { ...names, second: 'adm' }, apart: [['second', 'eva', 'ester']] },
    false,
  ],
  ['what was said of another pair', { names, apart: [['second', 'ester', 'ester']] }, true],
  ['two without a name', { names: { eva: '', second: '' } }, false],
];

test.each(cases)('%s: as one is %s (S37)', (_, facts, isOne) => {
  expect(countsAsOne(known(facts), 'eva', 'second')).toBe(isOne);
  expect(countsAsOne(known(facts), 'second', 'eva')).toBe(isOne);
});

test.each([
  ['Søren Kjærgård', 'SOEREN  KJAERGAARD'],
  ['René Rask', 'Rene Rask'],
  ['Anne-Marie Åen', 'Anne Marie Aaen'],
  ['Eva Eg', ' Eva\u200b Eg '],
  ['Jürgen Øst', 'Jurgen Ost'],
  ['Eva Eg', 'Eg, Eva'],
  ['Eva Eg', 'Eva Eg (Admin)'],
  ['Eva Eg', 'adm-Eva Eg [T0]'],
])('%s and %s are one name', (eva, second) => {
  expect(countsAsOne(known({ names: { eva, second } }), 'eva', 'second')).toBe(true);
});

test.each([
  ['Eva Eg', 'Eva Egelund'],
  ['Bo Bæk', 'Bo Bak Lund'],
  ['(Admin)', 'Adm'],
])('%s and %s are two names', (eva, second) => {
  expect(countsAsOne(known({ names: { eva, second } }), 'eva', 'second')).toBe(false);
});

test('an account joined to somebody has the name that counts', () => {
  const facts = known({ names: { ...names, adm: 'adm' }, joined: { adm: 'eva' } });
  expect(countsAsOne(facts, 'adm', 'second')).toBe(true);
  expect(countsAsOne(facts, 'adm', 'ester')).toBe(false);
});
