import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountsOf, mainAccounts } from '../../../src/features/workplace/accountability/account-link.ts';
import { suspectedAccounts } from '../../../src/features/workplace/accountability/suspected-accounts.ts';
import type { AccountLink } from '../../../src/features/workplace/records.ts';
import { aJob } from '../../records.ts';

const today = '2026-11-24';
const link = (account: string, person: string, linked = true): AccountLink => ({
  key: `account:${account}`,
  actor: 'eva',
  at: '2026-11-20T08:00:00Z',
  account,
  accountUpn: `${account}@eksempelkommune.example`,
  person,
  name: person,
  linked,
});
const account = (id: string, name: string, enabled = true) => ({
  id,
  name,
  upn: `${id}@eksempelkommune.example`,
  enabled,
});

test('a second account counts as the first, and everybody else as themselves', () => {
  const mainOf = mainAccounts([link('adm-ravi', 'ravi'), link('gammel', 'lone', false)]);
  expect(['adm-ravi', 'ravi', 'gammel', 'nogen'].map(mainOf)).toEqual(['ravi', 'ravi', 'gammel', 'nogen']);
  expect(accountsOf([link('adm-ravi', 'ravi'), link('gammel', 'ravi', false)], 'ravi')).toEqual(['ravi', 'adm-ravi']);
});

test('a chain made by hand is followed to its end, and in a circle nobody speaks for anybody', () => {
  expect(mainAccounts([link('a', 'b'), link('b', 'c')])('a')).toBe('c');
  const round = mainAccounts([link('a', 'b'), link('b', 'a'), link('c', 'a')]);
  expect(['a', 'b', 'c'].map(round)).toEqual(['a', 'b', 'c']);
});

test('whatever stands in the list, finding the account that counts ends, and finding it again changes nothing', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name, fc.boolean())), (rows) => {
      const mainOf = mainAccounts(rows.map(([from, to, linked]) => link(from, to, linked)));
      const ends = ['a', 'b', 'c', 'd', 'e', 'f'].map(mainOf);
      // Whoever leads into a circle stays alone too, so an end is always an end.
      for (const end of ends) expect(mainOf(end)).toBe(end);
    }),
  );
});

const ravi = account('ravi', 'Ravi Menon');
const adm = account('adm-ravi', 'ravi menon ');
const jobs = [aJob({ person: 'ravi', number: '1' })];
const suspects = (...of: Parameters<typeof suspectedAccounts>) =>
  suspectedAccounts(...of).map(({ account: second, person }) => [second.id, person.id]);

test('an open account of the same name without a job is suspected; a namesake with a job is not', () => {
  expect(suspects([ravi, adm], jobs, [], today)).toEqual([['adm-ravi', 'ravi']]);
  expect(suspects([ravi, adm], [...jobs, aJob({ person: 'adm-ravi', number: '2' })], [], today)).toEqual([]);
  expect(suspects([ravi, { ...adm, enabled: false }], jobs, [], today)).toEqual([]);
  expect(suspects([ravi, adm], [], [], today)).toEqual([]);
});

test('two accounts under one employment number are suspected: the one with the job counts, else the one written last', () => {
  const people = [account('gammel', 'Lone Lund'), account('ny', 'Lone Hald')];
  const old = aJob({ person: 'gammel', number: '77', to: '2026-06-30', at: '2026-10-01T08:00:00Z' });
  const now = aJob({ person: 'ny', number: '77', at: '2026-08-01T08:00:00Z' });
  expect(suspects(people, [old, now], [], today)).toEqual([['gammel', 'ny']]);
  expect(suspects(people, [{ ...old, to: undefined }, now], [], today)).toEqual([['ny', 'gammel']]);
});

test('a number that everybody has tells nobody apart', () => {
  const people = ['a', 'b', 'c'].map((id) => account(id, id));
  expect(
    suspects(
      people,
      people.map(({ id }) => aJob({ person: id, number: '1' })),
      [],
      today,
    ),
  ).toEqual([]);
});

test('a pair that has been answered, either way, is not asked about again', () => {
  expect(suspects([ravi, adm], jobs, [link('adm-ravi', 'ravi')], today)).toEqual([]);
  expect(suspects([ravi, adm], jobs, [link('adm-ravi', 'ravi', false)], today)).toEqual([]);
});
