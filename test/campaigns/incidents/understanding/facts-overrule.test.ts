import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Understanding, understand } from '../../../../src/features/incidents/understanding/understand.ts';

/** Messages by another hand, labelled before the first run and never taught: what a fact of a story makes of it. */
interface Ruled {
  rule: string;
  applies: boolean;
  text: string;
}
const rows = readFileSync('test/incidents/understanding/rules.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Ruled);

const kindOf = ({ incident, maybe }: Understanding) => (incident ?? maybe)?.guess.category;
const isNearMiss = (read: Understanding) => kindOf(read) === 'nearMiss';
const isHeld = ({ held }: Understanding) => held.length > 0;

test.each<[string, boolean, (read: Understanding) => boolean, number, number]>([
  ['seen', true, (read) => !isNearMiss(read), 8, 8],
  ['leftAlone', true, (read) => isNearMiss(read) || kindOf(read) === 'malicious', 8, 8],
  ['leftAlone', false, (read) => !isNearMiss(read), 6, 6],
  ['stopped', true, isNearMiss, 5, 8],
  ['stopped', false, (read) => !isNearMiss(read), 5, 6],
  ['physical', false, (read) => kindOf(read) !== 'physical', 6, 6],
  ['mail', true, (read) => kindOf(read) !== 'paper', 8, 8],
  ['lookedUp', true, (read) => kindOf(read) === 'unauthorisedAccess' || isHeld(read), 8, 8],
  ['lookedUp', false, (read) => kindOf(read) !== 'unauthorisedAccess', 5, 6],
  ['unsigned', true, (read) => kindOf(read) === 'policyViolation', 3, 8],
  ['unsigned', false, (read) => kindOf(read) !== 'policyViolation', 6, 6],
  ['crime', true, isHeld, 8, 8],
  ['crime', false, (read) => !isHeld(read), 6, 6],
])('%s (%s): at least the floor of them is read so', (rule, applies, isSo, floor, of) => {
  const told = rows.filter((row) => row.rule === rule && row.applies === applies);
  expect(told).toHaveLength(of);
  const right = told.filter(({ text }) => isSo(understand(text, '2026-12-02T09:00:00Z')));
  expect(right.length).toBeGreaterThanOrEqual(floor);
});
