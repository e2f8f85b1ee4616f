import { describe, expect, test } from 'vitest';
import {
  deadlineColumns,
  isDeadlineStale,
  withDeadlineColumns,
} from '../../../src/features/cases/clocks/deadline-columns.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { lists } from '../../../src/lists.ts';
import { casesIn } from '../../standin/list-view.ts';
import { anIncident } from '../incidents.ts';

const deadlineAt = '2026-12-04T08:00:00Z';
const before = '2026-12-04T07:59:59Z';
const after = '2026-12-04T08:00:01Z';
const year = { notifiedYearEnds: '2026-12-31' };
const assessed = { status: 'underReview', assessedAt: before, outcome: 'breachNotified', art33: 'yes' } as const;
const notABreach = { art33: 'notRelevant', art34: 'notRelevant', outcome: 'notABreach' } as const;

interface Row {
  what: string;
  own: Partial<Incident>;
  now: string;
  frist: string;
  kept: string;
  views: readonly string[];
}

const open = 'Åbne efter frist';
const outside = 'Overskredet';
const acting = 'Kræver handling nu';
const director = 'Venter på direktøren';
const toClose = 'Mangler for at lukke';
const notified = 'Anmeldt i år';

const table: readonly Row[] = [
  { what: 'new', own: {}, now: before, frist: 'Løber', kept: '', views: [acting, open, toClose] },
  { what: 'overdue', own: {}, now: after, frist: 'Overskredet', kept: 'Nej', views: [acting, open, outside, toClose] },
  {
    what: 'assessed, and waiting for the director',
    own: { ...assessed, art33: 'no', outcome: 'breachLogged' },
    now: before,
    frist: 'Løber',
    kept: '',
    views: [director, open, toClose],
  },
  {
    what: 'to be notified, and late',
    own: assessed,
    now: after,
    frist: 'Overskredet',
    kept: 'Nej',
    views: [director, open, outside, toClose],
  },
  {
    what: 'decided, to be notified, and late',
    own: { ...assessed, decidedAt: before },
    now: after,
    frist: 'Overskredet',
    kept: 'Nej',
    views: [acting, open, outside, toClose],
  },
  {
    what: 'a report of somebody of the DBR’s side, and waits for the director',
    own: { own: 'waiting', assessedAt: before },
    now: before,
    frist: 'Løber',
    kept: '',
    views: [director, open, toClose],
  },
  {
    what: 'notified in time',
    own: { ...assessed, ...year, notifiedAt: before },
    now: after,
    frist: 'Standset',
    kept: 'Ja',
    views: [director, toClose, notified],
  },
  {
    what: 'notified at the last second',
    own: { ...assessed, ...year, notifiedAt: deadlineAt },
    now: after,
    frist: 'Standset',
    kept: 'Ja',
    views: [director, toClose, notified],
  },
  {
    what: 'notified too late',
    own: { ...assessed, ...year, notifiedAt: after },
    now: after,
    frist: 'Standset',
    kept: 'Nej',
    views: [director, outside, toClose, notified],
  },
  {
    what: 'closed after a notification in time',
    own: { ...assessed, ...year, status: 'closed', notifiedAt: before },
    now: after,
    frist: 'Standset',
    kept: 'Ja',
    views: [notified],
  },
  {
    what: 'decided that nothing is notified',
    own: { ...assessed, art33: 'no', outcome: 'breachLogged', decidedAt: before },
    now: after,
    frist: 'Standset',
    kept: 'Ikke relevant',
    views: [toClose],
  },
  {
    what: 'closed, being no breach',
    own: { ...notABreach, status: 'closed' },
    now: after,
    frist: 'Ingen frist',
    kept: 'Ikke relevant',
    views: [],
  },
  {
    what: 'merged',
    own: { status: 'merged', mergedInto: '2026-0001' },
    now: after,
    frist: 'Ingen frist',
    kept: 'Ikke relevant',
    views: [],
  },
  {
    what: 'opened in error',
    own: { status: 'openedInError' },
    now: after,
    frist: 'Ingen frist',
    kept: 'Ikke relevant',
    views: [],
  },
  {
    what: 'a near miss that waits',
    own: { category: 'nearMiss' },
    now: after,
    frist: 'Ingen frist',
    kept: 'Ikke relevant',
    views: [toClose],
  },
  {
    what: 'opened again after a notification in time',
    own: { ...assessed, ...year, status: 'reopened', notifiedAt: before },
    now: after,
    frist: 'Standset',
    kept: 'Ja',
    views: [director, toClose, notified],
  },
];

const { deadlineState, deadlineKept } = lists.incident.columns;

describe.each(table)('GDPR art. 33(1): a case that is $what', ({ own, now, frist, kept, views }) => {
  const incident = anIncident({ discoveredAt: '2026-12-01T08:00:00Z', deadlineAt, ...own });

  test(`says Frist ${frist} and Frist overholdt ${kept || '(empty)'}`, () => {
    const said = deadlineColumns(incident, now);
    expect(said.deadlineState && deadlineState.choices[said.deadlineState]).toBe(frist);
    expect(said.deadlineKept ? deadlineKept.choices[said.deadlineKept] : '').toBe(kept);
    expect(isDeadlineStale(incident, now)).toBe(true);
    expect(isDeadlineStale(withDeadlineColumns(incident, now), now)).toBe(false);
  });

  test('stands in SharePoint’s views where it belongs and nowhere else', () => {
    const row = { ...withDeadlineColumns(incident, now), number: '2026-0007' };
    const shown = [acting, director, open, outside, toClose, notified].filter(
      (view) => casesIn(view, '2026-12-05', [row]).length > 0,
    );
    expect(shown).toEqual(views);
  });
});

test('graph.md 2.3: SharePoint takes at most twenty indexes on a list, and Hændelser leaves room for more', () => {
  const indexed = Object.values(lists.incident.columns).filter((column) => 'indexed' in column);
  // Key, Actor and At are indexed in every list.
  expect(indexed.length + 3).toBeLessThanOrEqual(13);
});
