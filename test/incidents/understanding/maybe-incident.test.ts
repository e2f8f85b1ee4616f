import { expect, test } from 'vitest';
import { understand } from '../../../src/features/incidents/understanding/understand.ts';
import { labelled } from './messages.ts';
import { tellOfNothing, tellOfSomething } from './signs-of-incident.ts';

const now = '2026-11-28T08:00:00Z';

test.each(tellOfSomething)('tells of something, and is not only answered as something else: %s', (text) => {
  const { intent, held, maybe } = understand(text, now);
  expect(intent === 'incident' || held.length > 0 || maybe !== undefined).toBe(true);
});

test('a greeting or a plain question is seldom asked whether something has happened', () => {
  const asked = tellOfNothing.filter((text) => understand(text, now).maybe !== undefined);
  expect(asked.length / tellOfNothing.length, asked.join('\n')).toBeLessThan(0.1);
});

// Written to sound like incidents. With the leads any smaller, incidents of the sets below are lost.
test('of messages that belong elsewhere and sound like an incident at most two in three are asked', () => {
  const elsewhere = [...labelled('heldout'), ...labelled('untaught')].filter(({ intent }) => intent !== 'incident');
  const asked = elsewhere.filter(({ text }) => understand(text, now).maybe !== undefined);
  expect(elsewhere.length).toBeGreaterThan(70);
  expect(asked.length / elsewhere.length).toBeLessThan(2 / 3);
});

test.each(['heldout', 'untaught', 'hints-heldout', 'endings-heldout'] as const)(
  'no incident of %s is lost to another answer',
  (set) => {
    const lost = labelled(set).filter(({ text, intent }) => {
      const understood = understand(text, now);
      return (
        intent === 'incident' && understood.intent !== 'incident' && understood.held.length === 0 && !understood.maybe
      );
    });
    expect(lost.map(({ text }) => text)).toEqual([]);
  },
);
