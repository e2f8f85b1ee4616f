import { describe, expect, test } from 'vitest';
import type { CaseEntry } from '../../src/features/cases/log/records.ts';
import { shownHandling } from '../../src/features/cases/shown-handling.ts';
import { answersTo, beginOf, offered } from '../../src/tabs/case-handling/assess-begin.ts';
import { nextSteps, stepForms, stepsNow } from '../../src/tabs/case-handling/step-forms.ts';
import { localOf, momentOfLocal } from '../../src/tabs/parts/form/local-moment.ts';
import { tabCaseHandling } from '../../src/text/da/tab/tab-case-handling.ts';
import { anIncident } from '../cases/incidents.ts';

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
  const fresh = [
    'risk',
    'art33',
    'art34',
    'cause',
    'contained',
    'rulesReview',
    'management',
    'prevention',
    'journal',
  ] as const;

  test('a fresh case is assessed first', () => {
    expect(stepsNow(true, { missing: fresh, art33: 'notAssessed', art34: 'notAssessed' })[0]).toBe('assessed');
  });

  test('what is to be notified is notified before it is explained, and closing comes when nothing else is missing', () => {
    const steps = stepsNow(true, { missing: ['notification', 'cause', 'journal'], art33: 'yes', art34: 'no' });
    expect(steps.slice(0, 2)).toEqual(['notified', 'explained']);
    expect(steps).not.toContain('closed');
    expect(stepsNow(true, { missing: ['prevention', 'journal'], art33: 'no', art34: 'no' })[0]).toBe('closed');
  });

  test('what is likely no breach is first closed as none; what may be none comes after assessing', () => {
    const now = { missing: fresh, art33: 'notAssessed', art34: 'notAssessed' };
    expect(stepsNow(true, { ...now, noBreach: 'likely' }).slice(0, 2)).toEqual(['noBreach', 'assessed']);
    expect(stepsNow(true, { ...now, noBreach: 'possible' }).slice(0, 2)).toEqual(['assessed', 'noBreach']);
    expect(stepsNow(true, now)).not.toContain('noBreach');
  });

  test('where nothing but a promise is lacking no step of the case is the next one: the follow-up is', () => {
    const now = { missing: ['promise', 'prevention', 'journal'], art33: 'yes', art34: 'no' } as const;
    expect(nextSteps(now)).toEqual([]);
    expect(stepsNow(true, now)).toEqual(['assessed', 'notified', 'promiseSettled', 'awareSet', 'openedInError']);
  });

  test('of a closed case only reopening is offered', () => {
    expect(stepsNow(false, { missing: [], art33: 'no', art34: 'no' })).toEqual(['reopened']);
  });
});

describe('*Vurdér* opens with what is there', () => {
  const words = tabCaseHandling;
  const handling = (own: Parameters<typeof anIncident>[0], log: CaseEntry[] = []) =>
    shownHandling(
      { record: anIncident(own), mark: { list: 'incident', id: '1', version: 1 } },
      { log, tasks: [], drafts: [] },
    );
  const inside = { seenBy: 'colleague', contained: 'yes', data: ['name'] } as const;

  test('with what the facts point at, each answer with its reason', () => {
    expect(beginOf(handling({ ...inside, data: ['name'] }), words, false)).toEqual({
      risk: 'unlikely',
      riskReason: 'Kun en kollega eller en anden myndighed har set det, og det er stoppet.',
      art33: 'no',
      art33Reason: 'Risikoen for de berørte er usandsynlig.',
      art34: 'no',
      art34Reason: 'Risikoen for de berørte er ikke høj.',
    });
  });

  test('with nothing where the facts say too little', () => {
    const begin = beginOf(handling({}), words, false);
    expect([begin.risk, begin.art33, begin.art34]).toEqual([undefined, undefined, undefined]);
    expect([begin.riskReason, begin.art33Reason, begin.art34Reason]).toEqual(['', '', '']);
  });

  test('with the last assessment and its reasons, whatever the facts point at', () => {
    const note = 'Risiko: Det er et barn\nArt. 33: Derfor\nArt. 34: De ved det';
    const line = { key: 'l', actor: 'a', at: '2026-12-01T09:00:00Z', number: '1', byName: 'A', incident: 'incident:1' };
    const assessed = { ...inside, data: ['name' as const], risk: 'risk', art33: 'yes', art34: 'no' } as const;
    expect(beginOf(handling(assessed, [{ ...line, what: 'assessed', note }]), words, false)).toEqual({
      risk: 'risk',
      riskReason: 'Det er et barn',
      art33: 'yes',
      art33Reason: 'Derfor',
      art34: 'no',
      art34Reason: 'De ved det',
    });
  });

  test.each([
    ['unlikely', 'no', 'no'],
    ['risk', 'yes', 'no'],
    ['high', 'yes', 'yes'],
  ] as const)('a risk that is %s is answered %s and %s (GDPR art. 33(1) and 34(1))', (risk, art33, art34) => {
    expect(answersTo(risk, handling({}), words)).toMatchObject({ art33, art34 });
  });

  test('a near miss is no breach: neither article is relevant', () => {
    expect(beginOf(handling({ category: 'nearMiss' }), words, false)).toMatchObject({
      risk: 'unlikely',
      art33: 'notRelevant',
      art34: 'notRelevant',
      art33Reason: 'Det er ikke et brud på persondatasikkerheden.',
    });
  });

  test('somebody who has a part in a case is not offered the calmer answers, and they do not stand there', () => {
    expect(offered(true)).toEqual({ risks: ['risk', 'high'], art33: ['yes'], art34: ['yes', 'no', 'notRelevant'] });
    const begin = beginOf(handling(inside), words, true);
    expect([begin.risk, begin.art33, begin.art34]).toEqual([undefined, undefined, undefined]);
  });
});

test('what is not optional is asked for', () => {
  const asked = (step: 'notified' | 'explained') =>
    stepForms[step].filter(({ optional }) => !optional).map(({ name }) => name);
  expect(asked('notified')).toEqual(['notifiedAt', 'receiptNumber']);
  expect(asked('explained')).toEqual(['cause', 'rulesReview']);
});
