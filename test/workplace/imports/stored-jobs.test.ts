import { expect, test } from 'vitest';
import { storedJobs } from '../../../src/features/workplace/imports/stored-jobs.ts';
import type { AccountLink } from '../../../src/features/workplace/records.ts';
import { aJob } from '../../records.ts';

const link = (account: string, person: string): AccountLink => ({
  ...{ key: `account:${account}`, actor: 'editor', at: '2026-01-01T08:00:00Z' },
  ...{ account, accountUpn: '', person, name: '', linked: true },
});
const links = [link('second', 'first'), link('third', 'second'), link('other', 'somebody')];
const jobs = [
  aJob({ person: 'first', number: '1' }),
  aJob({ person: 'second', number: '2' }),
  aJob({ person: 'third', number: '3' }),
  aJob({ person: 'first', number: 'old@example.invalid' }),
];

function jobsOf(joined: readonly AccountLink[]) {
  const found = storedJobs(joined);
  for (const job of jobs) found.add(job);
  return found.find;
}

test.each([
  ['1', 'first:1'],
  ['2', 'second:2'],
  ['3', 'third:3'],
  ['4', undefined],
  ['new@example.invalid', 'first:old@example.invalid'],
])('the job %s is found under whichever account it was brought in: %s', (number, key) => {
  expect(jobsOf(links)('first', number)?.key).toBe(key);
});

test('nobody has the job of somebody else', () => {
  const jobOf = jobsOf(links);
  expect([jobOf('somebody', '1'), jobOf('second', '1'), jobOf('somebody', 'x@example.invalid')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('the joined accounts are read once, however many lines the file has', () => {
  let reads = 0;
  const counted = links.map((row) => ({
    ...row,
    get account() {
      reads += 1;
      return row.account;
    },
  }));
  const jobOf = jobsOf(counted);
  const before = reads;
  for (let line = 0; line < 100; line += 1) jobOf('first', String(line));
  expect(reads).toBe(before);
});
