import { describe, expect, test } from 'vitest';
import { changedCase } from '../../../src/features/cases/case-change.ts';
import { journalAnswer, missingToClose } from '../../../src/features/cases/closing.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { readable } from '../../readable.ts';
import { anIncident } from '../incidents.ts';
import { ayse, changedTo, faults, fine, now } from './given-change.ts';

describe('INV10: closing', () => {
  const ready = anIncident({
    risk: 'unlikely',
    art33: 'no',
    art34: 'no',
    assessedAt: now,
    decidedAt: now,
    cause: 'Travlhed',
    contained: 'yes',
    rulesReview: 'no',
    managementInformedAt: now,
    prevention: 'To kolleger tjekker adressen',
  });

  test('demands every answer, and says which are missing in the order they are given', () => {
    expect(missingToClose(anIncident())).toEqual([
      'risk',
      'art33',
      'art34',
      'cause',
      'contained',
      'rulesReview',
      'management',
      'prevention',
      'journal',
    ]);
    expect(changedTo(ready, { step: 'closed', journal: '26/0042' })).toMatchObject({
      status: 'closed',
      missing: undefined,
    });
  });

  test.each<[string, Partial<Incident>, string]>([
    ['no decision of the controller on a breach', { decidedAt: undefined }, 'decision'],
    ['notifiable and not notified', { art33: 'yes' }, 'notification'],
    ['people to be informed and not informed', { art33: 'yes', art34: 'yes', notifiedAt: now }, 'informing'],
    ['S66: nobody has said whether the rules need a look', { rulesReview: undefined }, 'rulesReview'],
    ['S107: management not informed', { managementInformedAt: undefined }, 'management'],
    ['S106: nobody knows whether it has stopped', { contained: 'unknown' }, 'contained'],
    ['S109: no cause', { cause: ' ' }, 'cause'],
    ['S106: nobody says what keeps it from happening again', { prevention: ' ' }, 'prevention'],
  ])('%s keeps it open', (_, own, missing) => {
    expect(faults({ ...ready, ...own }, { step: 'closed', journal: '26/0042' })).toContain(missing);
  });

  test('S109: it is not closed before somebody has said what caused it, and what was said stands on it', () => {
    const unexplained = { ...ready, cause: undefined, rulesReview: undefined };
    const closing = { step: 'closed', journal: '26/0042', prevention: 'Vi tjekker' } as const;
    expect(faults(unexplained, closing)).toEqual(['cause', 'rulesReview']);
    const explained = changedTo(unexplained, {
      step: 'explained',
      cause: 'To navne lignede hinanden',
      rulesReview: 'no',
    });
    expect(explained.cause).toBe('To navne lignede hinanden');
    expect(changedTo(explained, closing)).toMatchObject({ status: 'closed', cause: 'To navne lignede hinanden' });
  });

  test('a journal number, or why there is none, is asked for', () => {
    expect(faults(ready, { step: 'closed', journal: ' ' })).toEqual(['journal']);
    expect(changedTo(ready, { step: 'closed', journal: 'Journaliseres ikke, fordi det var en øvelse' }).status).toBe(
      'closed',
    );
  });

  test('what needs neither article needs no decision of the controller, no rules looked over, no word to management', () => {
    const relevant = { decidedAt: undefined, rulesReview: undefined, managementInformedAt: undefined };
    const none = { ...ready, ...relevant, art33: 'notRelevant', art34: 'notRelevant' } as const;
    expect(missingToClose({ ...none, journalNumber: '1' })).toEqual([]);
    expect(missingToClose({ ...ready, ...relevant, journalNumber: '1' })).toEqual([
      'decision',
      'rulesReview',
      'management',
    ]);
  });

  test('S106: the preventive step is asked for as it is closed, kept on the case and in the log', () => {
    const before = { ...ready, prevention: undefined };
    expect(faults(before, { step: 'closed', journal: '1' })).toEqual(['prevention']);
    const change = { step: 'closed', journal: '1', prevention: 'Skabet låses, borger 311236-4321' } as const;
    const changed = changedCase(before, change, ayse, now);
    expect(readable(changed)).toContain('Skabet låses');
    expect(readable(changed)).not.toContain('4321');
    expect(changedTo({ ...ready, status: 'reopened' }, { step: 'closed', journal: '1' }).prevention).toBe(
      'To kolleger tjekker adressen',
    );
  });

  test('a closed case takes nothing more until it is reopened, with a reason', () => {
    const closed = changedTo(ready, { step: 'closed', journal: '26/0042' });
    expect(faults(closed, { step: 'assessed', ...fine })).toEqual(['incidentClosed']);
    expect(changedTo(closed, { step: 'reopened', reason: 'Nyt brev' }).status).toBe('reopened');
    expect(faults(ready, { step: 'reopened', reason: 'x' })).toEqual(['incidentOpen']);
  });

  test('what is part of another case is parted from it, never opened beside it', () => {
    const merged = { ...ready, status: 'merged', mergedInto: '2026-0001', statusBefore: 'received' } as const;
    expect(faults(merged, { step: 'reopened', reason: 'x' })).toEqual(['incidentMerged']);
    expect(faults(merged, { step: 'assessed', ...fine })).toEqual(['incidentMerged']);
  });
});

describe('S106: the journal answer is filled in by the outcome', () => {
  const registered = 'Journaliseres ikke: dokumenteret i registeret over brud (art. 33, stk. 5)';
  const notified = { outcome: 'breachNotified', notifiedAt: now } as const;

  test.each<[string, Partial<Incident>, string | undefined]>([
    ['a near miss is not filed', { outcome: 'nearMiss' }, 'Journaliseres ikke: nærved-hændelse'],
    ['nor what is no breach', { outcome: 'notABreach' }, 'Journaliseres ikke: ikke et brud'],
    ['a breach that is only registered stands in the register', { outcome: 'breachLogged' }, registered],
    ['one with a letter to those affected has papers', { outcome: 'breachLogged', informedAt: now }, undefined],
    ['so has one somebody else was told of', { outcome: 'breachLogged', otherNotices: 'Politiet' }, undefined],
    ['so has an outage another authority was told of', { outcome: 'notABreach', otherNotices: 'SAMSIK' }, undefined],
    ['a notified breach has papers', notified, undefined],
    ['and one that is to be notified', { outcome: 'breachNotified' }, undefined],
    ['and one whose affected are informed', { ...notified, outcome: 'breachInformed', informedAt: now }, undefined],
    ['nothing is said of what is not assessed', { outcome: 'notAssessed' }, undefined],
    ['a number stands', { outcome: 'breachLogged', journalNumber: '26/0042' }, '26/0042'],
    ['a number of a notified breach too', { ...notified, journalNumber: '26/0042' }, '26/0042'],
    ['opened anew and notified, no reason of before', { ...notified, journalNumber: registered }, undefined],
    [
      'what was a near miss and is registered now',
      { outcome: 'breachLogged', journalNumber: 'Journaliseres ikke: nærved-hændelse' },
      registered,
    ],
  ])('%s', (_, own, answer) => {
    expect(journalAnswer(anIncident(own))).toBe(answer);
  });
});

describe('what surely nobody has seen is judged and closed in one', () => {
  const change = { step: 'noBreach', outcome: 'nearMiss', reason: 'Set i tide', prevention: 'Ny kuvert' } as const;

  test.each([
    ['nearMiss', 'Journaliseres ikke: nærved-hændelse'],
    ['notABreach', 'Journaliseres ikke: ikke et brud'],
  ] as const)('S106: as %s, with its answers and the journal answer of its outcome', (outcome, journalNumber) => {
    const changed = changedCase(anIncident(), { ...change, outcome }, ayse, now);
    expect(changed).toMatchObject({
      next: {
        ...{ status: 'closed', outcome, risk: 'unlikely', art33: 'notRelevant', art34: 'notRelevant' },
        ...{ assessedBy: 'Ayse', contained: 'yes', cause: 'Set i tide', prevention: 'Ny kuvert', journalNumber },
      },
      note: 'Kan nogen have set det? Nej, sikkert.\nSet i tide\nForebyggelse: Ny kuvert',
    });
    expect('next' in changed && missingToClose(changed.next)).toEqual([]);
  });

  test.each<[string, Partial<Incident>, string]>([
    ['a colleague has seen', { seenBy: 'colleague' }, 'saidSeen'],
    ['an unknown person has', { seenBy: 'unknown' }, 'saidSeen'],
    ['a system lost', { category: 'availabilityIntegrity', seenBy: 'nobody' }, 'mayBeLost'],
    ['was decided as a breach', { art33: 'no', art34: 'no', decidedAt: now }, 'alreadyBreach'],
    ['was notified', { notifiedAt: now }, 'alreadyBreach'],
    ['goes on', { contained: 'no' }, 'contained'],
    ['has a promise to Datatilsynet', { promised: 'Årsagen følger' }, 'promise'],
  ])('INV10: not what %s', (_, own, fault) => {
    expect(faults(anIncident(own), change)).toContain(fault);
  });

  test('INV15: a CPR number reaches neither the case nor the log', () => {
    const said = { ...change, reason: 'Om 311236-4321', prevention: 'Om 311236-4321' };
    expect(readable(changedCase(anIncident(), said, ayse, now))).not.toContain('4321');
  });
});
