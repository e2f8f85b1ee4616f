import { describe, expect, test } from 'vitest';
import { writtenPoints } from '../../src/features/reviews/point.ts';
import { agendaAllowed, isQuoted, isUsed, lacksYes, namesAsker } from '../../src/features/reviews/quoted.ts';
import { agendaSaved } from '../../src/features/reviews/review.ts';

const asked = 'Må vi skrive til pårørende på sms, når borgeren ikke kan svare?';
const question = { text: asked, state: 'answered' as const, name: 'Lone Lund', agenda: undefined };
const at = '2026-12-01T08:00:00Z';
const point = { kind: 'question' as const, text: asked, minutes: 4 };
const fixed = { kind: 'privateData' as const, minutes: 2 };
const agenda = agendaSaved(undefined, { id: 'm', name: 'M', number: '2026-1' }, [point, fixed], at);

describe('S86: somebody’s own words are not used without their yes', () => {
  test.each([
    ['word for word', asked, true],
    ['with other signs and capitals', 'MÅ VI SKRIVE til pårørende på sms – når borgeren ikke kan svare', true],
    ['a piece of it', 'skrive til pårørende på sms', true],
    ['inside a longer sentence', `Jeg er blevet spurgt: ${asked}`, true],
    ['in the manager’s own words', 'Hvornår bruger vi sms til familien?', false],
    ['a few words that anybody would use', 'på sms', false],
  ])('%s', (_what, text, quoted) => {
    expect(isQuoted(text, asked)).toBe(quoted);
    expect(lacksYes(text, [question])).toBe(quoted);
  });

  test.each([
    [undefined, true],
    ['asked', true],
    ['no', true],
    ['yes', false],
  ] as const)('an answer of %s', (said, lacks) => {
    expect(lacksYes(asked, [{ ...question, agenda: said }])).toBe(lacks);
  });

  test('a question that was taken back is nobody’s to use, whatever was said', () => {
    expect(lacksYes(asked, [{ ...question, state: 'withdrawn', agenda: 'yes' }])).toBe(true);
  });
});

test('the name of whoever asked is on no agenda, with a yes or without', () => {
  const yes = { ...question, agenda: 'yes' as const };
  expect(namesAsker('lone  LUND spørger, om vi må', [yes])).toBe(true);
  expect(namesAsker('Lund og Lone', [yes])).toBe(false);
});

test('a yes that is taken back takes the point off until the meeting is held; after that it stands', () => {
  const no = [{ ...question, agenda: 'no' as const }];
  expect(agendaAllowed(agenda, no)).toMatchObject({ points: writtenPoints([fixed]), minutes: 2 });
  expect(agendaAllowed(agenda, [{ ...question, agenda: 'yes' }])).toBe(agenda);
  const held = { ...agenda, state: 'held' as const, heldOn: '2026-12-01' };
  expect(agendaAllowed(held, no)).toBe(held);
  expect([isUsed(question, [agenda]), isUsed(question, [held])]).toEqual([false, true]);
});
