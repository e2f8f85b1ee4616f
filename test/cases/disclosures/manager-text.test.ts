import { describe, expect, test } from 'vitest';
import { handOverFaults, handOverOf, isForReporter } from '../../../src/features/cases/disclosures/hand-over.ts';
import {
  answeredText,
  holdsName,
  managerTextKey,
  releasedText,
  releaseFaults,
  shownText,
  writtenFaults,
} from '../../../src/features/cases/disclosures/manager-text.ts';
import type { ManagerText } from '../../../src/features/cases/disclosures/records.ts';
import { dpoText, managersText } from '../../../src/features/cases/disclosures/shown-disclosure.ts';
import type { Reporter } from '../../../src/features/cases/incident/breach-records.ts';
import { anIncident } from '../incidents.ts';

const now = '2026-12-01T08:00:00Z';
const nextDay = '2026-12-02T08:00:00Z';
const reporter = (managerMayKnow: Reporter['managerMayKnow']): Reporter => ({
  key: 'reporter:1',
  actor: 'lone',
  at: now,
  number: '2026-0001',
  name: 'Lone Lund',
  managerMayKnow,
  how: 'tab',
  person: 'lone',
});
const written = { text: 'Tjek nummeret, før I sender', namesReporter: false, to: { id: 'mette', name: 'Mette' } };
const shown = (own: Partial<ManagerText> = {}): ManagerText => ({
  ...shownText(anIncident(), '2026-0001', written, 24, 'dina', now),
  ...own,
});
const marked = (record: ManagerText) => ({ record, mark: { list: 'ManagerTexts', id: '1', version: 3 } });

describe('S110: the name goes to no manager without a yes', () => {
  test.each(['no', 'later'] as const)('not when the reporter has said %s, as a tick or in the words', (said) => {
    const named = { ...written, text: 'Lone har sendt en liste', namesReporter: true };
    expect(writtenFaults(named, reporter(said))).toEqual(['noConsent', 'nameInText']);
    expect(writtenFaults(written, reporter(said))).toEqual([]);
  });

  test('with the yes it may stand there; without the reporter’s row nobody has said it', () => {
    expect(writtenFaults({ ...written, text: 'Lone så det', namesReporter: true }, reporter('yes'))).toEqual([]);
    expect(writtenFaults({ ...written, namesReporter: true }, undefined)).toEqual(['noConsent']);
  });

  test.each([
    ['Lone har sendt', true],
    ['Lones liste', true],
    ['fru Lund ringede', true],
    ['hos Lonesome Records', false],
    ['en ansat i gruppen', false],
  ])('a name is found as a word: %s', (text, expected) => {
    expect(holdsName(text, 'Lone Lund')).toBe(expected);
  });

  test('a yes that has been taken back stops the release, and takes the name from the manager’s page', () => {
    const named = shown({ namesReporter: true, answer: 'agreed' });
    expect(releaseFaults(named, reporter('no'), undefined, now)).toEqual(['noConsent']);
    const opened = marked({ ...named, state: 'released', releasedAt: now, openedAt: now });
    expect(managersText(opened, reporter('yes')).opened?.reporterName).toBe('Lone Lund');
    expect(managersText(opened, reporter('no')).opened).not.toHaveProperty('reporterName');
  });
});

describe('domain.md 2.9: the reporter sees it first', () => {
  test.each<[string, Partial<ManagerText>, string | undefined, string, readonly string[]]>([
    ['not before the reporter has answered', {}, undefined, '2026-12-02T07:59:00Z', ['reporterFirst']],
    ['before that with a reason, where it is urgent', {}, 'Det haster', now, []],
    ['when the time is up', {}, undefined, nextDay, []],
    ['at once after a yes', { answer: 'agreed' }, undefined, now, []],
    ['not against a no without a reason', { answer: 'objected' }, ' ', nextDay, ['reasonMissing']],
    ['against a no with one, at once', { answer: 'objected' }, 'Det er nødvendigt', now, []],
  ])('%s', (_, own, reason, at, expected) => {
    expect(releaseFaults(shown(own), reporter('later'), reason, at)).toEqual(expected);
    const shownToDpo = dpoText(marked(shown(own)), reporter('later'), false, at);
    expect(shownToDpo.mayRelease).toBe(true);
    expect(shownToDpo.needsReason).toBe(releaseFaults(shown(own), reporter('later'), undefined, at).length > 0);
  });

  test('a manager meets the number alone before opening it', () => {
    const { opened, ...rest } = managersText(marked(shown({ state: 'released', releasedAt: now })), reporter('yes'));
    expect(opened).toBeUndefined();
    expect(Object.keys(rest).sort()).toEqual(['key', 'number', 'releasedAt', 'seen']);
  });

  test('INV15: every word of it is without CPR numbers', () => {
    const text = shownText(anIncident(), '1', { ...written, text: 'om 311236-4321' }, 24, 'dina', now);
    const objected = answeredText(text, { answer: 'objected', words: 'nej 311236-4321' }, 'lone', now);
    const released = releasedText(objected, 'fordi 311236-4321', 'dina', now);
    expect(JSON.stringify(released)).not.toContain('311236-4321');
  });

  test('each that it may go to has a text of its own', () => {
    expect(managerTextKey('incident:AB', undefined)).toBe('managertext:ab:own');
    expect(managerTextKey('incident:AB', 'nord')).toBe('managertext:ab:unit:nord');
  });
});

describe('S110: a hand-over of facts', () => {
  const said = { nonce: 'n', recipient: 'HR', basis: 'Forvaltningsloven', content: 'Hvad der skete' };

  test.each([
    ['reporter', 'yes', undefined, []],
    ['reporter', 'no', undefined, ['whyNotTold']],
    ['reporter', 'no', 'Politiet beder om det', []],
    ['other', 'yes', ' ', ['howTold']],
    ['other', 'yes', 'Brev i dag', []],
    ['other', 'no', undefined, ['whyNotTold']],
  ] as const)('about %s, told %s, note %s', (about, told, toldNote, faults) => {
    expect(handOverFaults({ ...said, about, told, toldNote })).toEqual(faults);
  });

  test('the reporter sees what is about them and they are told of, and CPR numbers nobody', () => {
    const stored = { record: anIncident(), mark: { list: 'Incidents', id: '7', version: 1 } };
    const by = { id: 'dina', name: 'Dina' };
    const row = handOverOf({ ...said, about: 'reporter', told: 'yes', content: '311236-4321' }, stored, by, now);
    expect(row).toMatchObject({ number: '2026-0007', content: '3112••-••••' });
    expect(isForReporter(row)).toBe(true);
    expect(isForReporter({ ...row, told: 'no' })).toBe(false);
    expect(isForReporter({ ...row, about: 'other' })).toBe(false);
  });
});
