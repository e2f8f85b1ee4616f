import { expect, test } from 'vitest';
import { fieldGroupsFor, mayHandle } from '../../src/features/cases/case-access.ts';
import { numberOf } from '../../src/features/cases/incident/incident.ts';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import {
  afterNotification,
  caseNotification,
  toldAtOnce,
} from '../../src/features/cases/notifications/case-notification.ts';
import type { Appointment } from '../../src/features/workplace/appointments/records.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { anIncident } from '../cases/incidents.ts';
import { aJob, anAppointment } from '../records.ts';
import { givenWorkplace } from '../workplace/given-workplace.ts';

const at = (role: Appointment['role'], person: string) => anAppointment({ role, person, name: person });
const officers = [at('dpo', 'ayse'), at('dpoDeputy', 'dorte')];
const editions = [at('serviceDesk', 'ravi'), at('serviceDesk', 'nina')];
const people = ['ayse', 'dorte', 'ravi', 'nina', 'lone'].map((id) => ({ id }));

const told = (own: Partial<Incident>, by = 'lone', jobs: readonly Employment[] = []) =>
  toldAtOnce(anIncident(own), by, givenWorkplace({ people, officers, jobs }), editions)
    .map(({ person }) => person)
    .sort();

test('S105, INV9: a breach is told to the DBR and to IT-Servicedesk', () => {
  expect(told({ category: 'lostDevice' })).toEqual(['ayse', 'nina', 'ravi']);
});

test.each(['nearMiss', 'threat'] as const)('S27: %s is told to the DBR alone: there is nothing to stop', (category) => {
  expect(told({ category })).toEqual(['ayse']);
});

test('S105: the deputy is told too while the DBR is on leave', () => {
  const leave = aJob({ person: 'ayse', pausedFrom: '2026-11-01' });
  expect(told({}, 'lone', [leave])).toContain('dorte');
});

test('somebody the report is about hears nothing of it', () => {
  expect(told({ concerns: ['dpo'] })).toEqual(['dorte', 'nina', 'ravi']);
  expect(told({ concerns: ['it'] })).toEqual(['ayse']);
});

test('nobody is told of their own report, and the deputy hears of the DBR’s', () => {
  expect(told({}, 'ravi')).toEqual(['ayse', 'nina']);
  expect(told({}, 'ayse')).toContain('dorte');
});

test('a closed account is not told', () => {
  const closed = people.map(({ id }) => ({ id, enabled: id !== 'nina' }));
  const found = toldAtOnce(anIncident(), 'lone', givenWorkplace({ people: closed, officers }), editions);
  expect(found.map(({ person }) => person).sort()).toEqual(['ayse', 'ravi']);
});

test('a notification has the number and nothing of what was told', () => {
  const stored = {
    record: anIncident({ redFlags: ['protectedAddress'] }),
    mark: { list: 'Incidents', id: '42', version: 1 },
  };
  const notification = caseNotification(
    { person: 'ayse', name: 'Ayse', as: 'dpo' },
    stored,
    'reported',
    '2026-12-01T08:00:00Z',
  );
  expect(notification.number).toBe('2026-0042');
  expect(JSON.stringify(notification)).not.toMatch(/protected|wrongRecipient|lone/);
});

test('the number has the year by the clock in Denmark and SharePoint’s own number of the row', () => {
  const mark = { list: 'Incidents', id: '7', version: 1 };
  expect(numberOf({ record: anIncident({ reportedAt: '2026-12-31T23:30:00Z' }), mark })).toBe('2027-0007');
  expect(numberOf({ record: anIncident({ number: '2026-0003' }), mark })).toBe('2026-0003');
});

test('what may still arrive is tried again, what cannot is not', () => {
  const stored = { record: anIncident(), mark: { list: 'Incidents', id: '1', version: 1 } };
  const notification = caseNotification(
    { person: 'ayse', name: 'Ayse', as: 'dpo' },
    stored,
    'reported',
    '2026-12-01T08:00:00Z',
  );
  const now = '2026-12-01T08:01:00Z';
  expect(afterNotification(notification, undefined, now)).toMatchObject({ state: 'sent', sentAt: now, tries: 1 });
  for (const code of ['503', 'unreachable', 'unknown']) {
    expect(afterNotification(notification, code, now), code).toMatchObject({ state: 'planned', fault: code });
  }
  expect(afterNotification(notification, 'Forbidden', now)).toMatchObject({ state: 'failed' });
});

test('S74: only the DBR and the deputy meet a case; IT meets what is technical, and nothing about IT', () => {
  expect(fieldGroupsFor(['dpo'], anIncident())).toContain('identities');
  expect(fieldGroupsFor(['serviceDesk', 'employee'], anIncident())).toEqual(['technical']);
  expect(fieldGroupsFor(['serviceDesk'], anIncident({ concerns: ['it'] }))).toEqual([]);
  for (const role of [
    'lineManager',
    'centreHead',
    'accountableExecutive',
    'editor',
    'auditor',
    'secretariat',
  ] as const) {
    expect(fieldGroupsFor([role], anIncident()), role).toEqual([]);
  }
});

test('a case about the DBR is the deputy’s', () => {
  expect(mayHandle(['dpo'], anIncident({ concerns: ['dpo'] }))).toBe(false);
  expect(mayHandle(['dpoDeputy'], anIncident({ concerns: ['dpo'] }))).toBe(true);
});
