import { describe, expect, test } from 'vitest';
import { stepForms, stepsNow, withoutCalmer } from '../../src/tabs/case-handling/step-forms.ts';
import { localOf, momentOfLocal } from '../../src/tabs/parts/form/local-moment.ts';

describe('a moment in a field is by the clock in Denmark', () => {
  test.each([
    ['winter', '2026-12-01T14:05', '2026-12-01T13:05:00Z'],
    ['summer', '2026-07-01T14:05', '2026-07-01T12:05:00Z'],
    ['the hour that comes twice is the first of the two', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
    ['the hour that does not come is the one after', '2026-03-29T02:30', '2026-03-29T01:30:00Z'],
  ])('%s', (_, local, moment) => {
    expect(momentOfLocal(local)).toBe(moment);
  });

  test('what is shown is what is meant', () => {
    expect(localOf('2026-12-01T13:05:00Z')).toBe('2026-12-01T14:05');
    expect(momentOfLocal('')).toBeUndefined();
    expect(momentOfLocal('i går')).toBeUndefined();
  });
});

describe('INV10: the next step stands first', () => {
  const fresh = ['risk', 'art33', 'art34', 'cause', 'contained', 'rulesReview', 'management', 'journal'];

  test('a fresh case is assessed first', () => {
    expect(stepsNow(true, { missing: fresh, art33: 'notAssessed', art34: 'notAssessed' })[0]).toBe('assessed');
  });

  test('what is to be notified is notified before it is explained, and closing comes when nothing else is missing', () => {
    const steps = stepsNow(true, { missing: ['notification', 'cause', 'journal'], art33: 'yes', art34: 'no' });
    expect(steps.slice(0, 2)).toEqual(['notified', 'explained']);
    expect(steps).not.toContain('closed');
    expect(stepsNow(true, { missing: ['journal'], art33: 'no', art34: 'no' })[0]).toBe('closed');
  });

  test('of a closed case only reopening is offered', () => {
    expect(stepsNow(false, { missing: [], art33: 'no', art34: 'no' })).toEqual(['reopened']);
  });
});

test.each([['assessed', ['risk', 'high', 'yes', 'yes', 'no', 'notRelevant']]] as const)(
  'somebody who has a part in a case is not offered the calmer answers of %s',
  (step, offered) => {
    expect(withoutCalmer(stepForms[step]).flatMap(({ options = [] }) => options)).toEqual(offered);
  },
);

test('what is not optional is asked for', () => {
  const asked = (step: 'notified' | 'explained') =>
    stepForms[step].filter(({ optional }) => !optional).map(({ name }) => name);
  expect(asked('notified')).toEqual(['notifiedAt', 'receiptNumber']);
  expect(asked('explained')).toEqual(['cause', 'rulesReview']);
});
