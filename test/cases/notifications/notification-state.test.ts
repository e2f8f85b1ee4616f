import { expect, test } from 'vitest';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import type { ToldAs } from '../../../src/features/cases/notifications/case-notification.ts';
import { isLateOnly, noticeState, placeToAct } from '../../../src/features/cases/notifications/notification-state.ts';
import { anIncident } from '../incidents.ts';

const assessed = { status: 'underReview', art33: 'yes', assessedAt: '2026-12-02T08:00:00Z' } as const;

test.each<[ToldAs, Partial<Incident>, string, string?]>([
  ['dpo', {}, 'waiting'],
  ['dpo', { status: 'underReview' }, 'underWay'],
  ['dpo', { status: 'closed' }, 'over'],
  ['dpo', { concerns: ['dpo'] }, 'notForYou'],
  ['dpoDeputy', { concerns: ['dpo'] }, 'waiting'],
  ['serviceDesk', {}, 'waiting'],
  ['serviceDesk', { contained: 'yes' }, 'over'],
  ['serviceDesk', { concerns: ['it'] }, 'notForYou'],
  ['executive', {}, 'waiting'],
  ['executive', {}, 'late', 'unassessed-24h'],
  ['executive', assessed, 'waiting', 'undecided-48h'],
  ['executive', assessed, 'waiting', 'unnotified-68h'],
  ['executive', { ...assessed, decidedAt: '2026-12-02T09:00:00Z' }, 'underWay', 'unnotified-68h'],
  ['executive', assessed, 'waiting'],
  ['executive', { ...assessed, decidedAt: '2026-12-02T09:00:00Z' }, 'underWay'],
])('a message to the %s about a case with %j is %s by now', (as, own, state, occasion = 'reported') => {
  expect(noticeState({ as, occasion }, anIncident(own))).toBe(state);
});

test.each<[ToldAs, string, Partial<Incident>, boolean]>([
  ['executive', 'unassessed-24h', {}, true],
  ['executive', 'unnotified-68h', { ...assessed, decidedAt: '2026-12-02T09:00:00Z' }, true],
  ['executive', 'promise-late-2026-12-15', { ...assessed, decidedAt: '2026-12-02T09:00:00Z' }, true],
  ['executive', 'unnotified-68h', assessed, false],
  ['executive', 'unreached', {}, false],
  ['dpo', 'unassessed-24h', {}, false],
])('the %s told at %s of a case with %j only hears that it is late: %s', (as, occasion, own, isLate) => {
  expect(isLateOnly({ as, occasion }, anIncident(own))).toBe(isLate);
});

test.each<[ToldAs, string]>([
  ['dpo', 'case/2026-0042'],
  ['serviceDesk', 'desk'],
  ['executive', 'decisions'],
])('the %s is led to where something can be done: %s', (as, place) => {
  expect(placeToAct({ as, number: '2026-0042' })).toBe(place);
});
