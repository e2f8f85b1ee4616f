import { expect, test } from 'vitest';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import type { ToldAs } from '../../../src/features/cases/notifications/case-notification.ts';
import { noticeState, placeToAct } from '../../../src/features/cases/notifications/notification-state.ts';
import { anIncident } from '../incidents.ts';

const assessed = { status: 'underReview', art33: 'yes', assessedAt: '2026-12-02T08:00:00Z' } as const;

test.each<[ToldAs, Partial<Incident>, string]>([
  ['dpo', {}, 'waiting'],
  ['dpo', { status: 'underReview' }, 'underWay'],
  ['dpo', { status: 'closed' }, 'over'],
  ['dpo', { concerns: ['dpo'] }, 'notForYou'],
  ['dpoDeputy', { concerns: ['dpo'] }, 'waiting'],
  ['serviceDesk', {}, 'waiting'],
  ['serviceDesk', { contained: 'yes' }, 'over'],
  ['serviceDesk', { concerns: ['it'] }, 'notForYou'],
  ['executive', {}, 'waiting'],
  ['executive', assessed, 'waiting'],
  ['executive', { ...assessed, decidedAt: '2026-12-02T09:00:00Z' }, 'underWay'],
])('a message to the %s about a case with %j is %s by now', (as, own, state) => {
  expect(noticeState({ as }, anIncident(own))).toBe(state);
});

test.each<[ToldAs, string]>([
  ['dpo', 'case/2026-0042'],
  ['serviceDesk', 'desk'],
  ['executive', 'decisions'],
])('the %s is led to where something can be done: %s', (as, place) => {
  expect(placeToAct({ as, number: '2026-0042' })).toBe(place);
});
