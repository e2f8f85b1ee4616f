import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Incident } from '../../../../src/features/cases/incident/records.ts';
import { type Answers, answeredIncident, newIncident } from '../../../../src/features/cases/incident/report.ts';
import { withoutSaid } from '../../../../src/features/cases/incident/said-elsewhere.ts';
import { saidAnswers } from '../../../../src/features/incidents/said-answers.ts';
import { tellsAnother } from '../../../../src/features/incidents/understanding/another-incident.ts';
import { understand } from '../../../../src/features/incidents/understanding/understand.ts';
import { labelled } from '../../../incidents/understanding/messages.ts';

// Two messages of one person within ten minutes, written and labelled by others than those who wrote the rule. `known` was
// in sight when it was written, `heldout` was not.
interface Pair {
  first: string;
  then: string;
  is: 'same' | 'new';
}
const pairsOf = (set: 'known' | 'heldout') =>
  readFileSync(`test/incidents/understanding/pairs/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);

const now = '2026-12-02T09:00:00Z';
const read = (text: string) => understand(text, now);
const by = { id: 'melder', name: 'Melder' };
const saidIn = (text: string): Answers => {
  const { incident, maybe } = read(text);
  const told = incident ?? maybe;
  return told ? saidAnswers(told.facts) : {};
};
const caseOf = (words: string): Incident => {
  const { category = 'other' } = read(words).incident?.guess ?? {};
  return newIncident({ nonce: crypto.randomUUID(), category, words, ...saidIn(words) }, by, now);
};

test.each([
  ['known', 35, 8],
  ['heldout', 30, 12],
] as const)(
  'of pairs of the %s, at least %i of 40 new incidents are asked about, and at most %i of 40 that go on',
  (set, fewest, most) => {
    const pairs = pairsOf(set);
    const asked = (is: Pair['is']) =>
      pairs.filter((pair) => pair.is === is && tellsAnother(caseOf(pair.first), read(pair.then)));
    expect(pairs.filter(({ is }) => is === 'new')).toHaveLength(40);
    expect(asked('new').length).toBeGreaterThanOrEqual(fewest);
    expect(asked('same').length).toBeLessThanOrEqual(most);
  },
);

test('INV4: whatever two messages were joined by mistake, none of the later one’s facts is left in the case', () => {
  const sets = ['others', 'strangers', 'trades', 'hands', 'crowd', 'unseen', 'fresh'] as const;
  const texts = sets.flatMap((set) => labelled(`${set}-heldout`)).filter(({ intent }) => intent === 'incident');
  const facts = ({ data, persons, seenBy, contained, answered, discoveredAt, redFlags, deadlineAt }: Incident) => ({
    ...{ data, persons, seenBy, contained, answered, discoveredAt, redFlags, deadlineAt },
  });
  expect(texts.length).toBeGreaterThan(1_500);
  for (const [at, { text }] of texts.entries()) {
    const beside = texts[(at + 1) % texts.length]?.text ?? '';
    for (const [one, other] of [
      [text, beside],
      [beside, text],
    ] as const) {
      const before = caseOf(one);
      const together = { ...saidIn(`${one}\n${other}`), ...saidIn(other) };
      const open = Object.fromEntries(
        Object.entries(together).filter(([question]) => !before.answered?.some((known) => known === question)),
      );
      const joined = answeredIncident(before, open, by, now);
      expect(facts(withoutSaid(joined, open, by, now)), `${one} | ${other}`).toEqual(facts(before));
    }
  }
});
