import { describe, expect, test } from 'vitest';
import {
  lostTask,
  type PlannerStep,
  type PlannerTask,
  stepFor,
  stepWithoutWish,
} from '../../src/features/team/planner/planner-steps.ts';
import type { PlannerWish } from '../../src/features/team/planner/planner-wish.ts';
import type { PlannerEntry } from '../../src/features/team/planner/records.ts';

const now = '2026-12-01T08:00:00Z';
const long = '2026-12-01T07:00:00Z';

const aWish = (own: Partial<PlannerWish> = {}): PlannerWish => ({
  ...{ key: 'planner:review:2026:1:nord', what: 'review', year: 2026, centre: 'liv', place: 'reviews' },
  ...{ manager: 'mette', managerName: 'Mette', title: 'Hold gennemgang 1 af 2 i 2026', dueOn: '2026-12-31' },
  ...{ isDone: false, isNow: true, ...own },
});
const anEntry = (own: Partial<PlannerEntry> = {}): PlannerEntry => ({
  ...{ key: 'planner:review:2026:1:nord', actor: 'system', at: long, what: 'review', state: 'open', year: 2026 },
  ...{ centre: 'liv', title: 'Hold gennemgang 1 af 2 i 2026', manager: 'mette', managerName: 'Mette' },
  ...{ dueOn: '2026-12-31', ticked: false, described: true, group: 'g', planId: 'p', taskId: 't', ...own },
});
const aTask = (own: Partial<PlannerTask> = {}): PlannerTask => ({
  ...{ id: 't', plan: 'p', title: 'Hold gennemgang 1 af 2 i 2026', dueOn: '2026-12-31', isDone: false },
  ...{ assignees: ['mette'], tag: 'W/"1"', ...own },
});

/** What a step comes to, in a line. */
function said(step: PlannerStep | undefined): unknown {
  switch (step?.kind) {
    case undefined:
      return 'nothing';
    case 'make':
      return step.old ? 'make, old away' : 'make';
    case 'change':
      return step.change;
    case 'note':
      return `note ${step.after.state}${step.after.ticked ? ' ticked' : ''}`;
    case 'withdraw':
      return step.task ? 'withdraw task' : 'withdraw';
  }
}

type Row = [string, PlannerWish, PlannerEntry | undefined, PlannerTask | undefined, unknown];

describe('what Planner should hold, and what is done about it', () => {
  test.each<Row>([
    ['a new thing is made', aWish(), undefined, undefined, 'make'],
    ['one that is not due yet is not', aWish({ isNow: false }), undefined, undefined, 'nothing'],
    ['one that is done already is not', aWish({ isDone: true }), undefined, undefined, 'nothing'],
    ['one that agrees is left alone', aWish(), anEntry(), aTask(), 'nothing'],
    ['somebody is making it just now', aWish(), anEntry({ state: 'planned', at: now }), undefined, 'nothing'],
    ['somebody died while making it', aWish(), anEntry({ state: 'planned' }), undefined, 'make'],
    ['deleted by hand, it comes again', aWish(), anEntry(), undefined, 'make'],
    ['deleted by hand after it was done, it stays away', aWish({ isDone: true }), anEntry(), undefined, 'note done'],
    ['withdrawn and owed again, it comes again', aWish(), anEntry({ state: 'withdrawn' }), undefined, 'make'],
    ['ours is done: so is Planner’s', aWish({ isDone: true }), anEntry(), aTask(), { isDone: true }],
    ['both are done', aWish({ isDone: true }), anEntry(), aTask({ isDone: true }), 'note done'],
    [
      'both have long been done',
      aWish({ isDone: true }),
      anEntry({ state: 'done' }),
      aTask({ isDone: true }),
      'nothing',
    ],
    [
      'ours is open again: so is Planner’s',
      aWish(),
      anEntry({ state: 'done' }),
      aTask({ isDone: true }),
      { isDone: false },
    ],
    [
      'another title and day follow',
      aWish({ dueOn: '2026-12-30', title: 'B' }),
      anEntry(),
      aTask(),
      { dueOn: '2026-12-30', title: 'B' },
    ],
    [
      'a title somebody changed by hand is ours again',
      aWish(),
      anEntry(),
      aTask({ title: 'X' }),
      { title: 'Hold gennemgang 1 af 2 i 2026' },
    ],
    ['somebody was added by hand and stays', aWish(), anEntry(), aTask({ assignees: ['bo', 'mette'] }), 'nothing'],
    [
      'ticked in Planner alone: ours stays open, and we know',
      aWish(),
      anEntry(),
      aTask({ isDone: true }),
      'note open ticked',
    ],
    ['ticked and known', aWish(), anEntry({ ticked: true }), aTask({ isDone: true }), 'nothing'],
    ['the tick is taken away', aWish(), anEntry({ ticked: true }), aTask(), 'note open'],
    [
      'the one who led has left: it moves',
      aWish({ manager: 'ole', managerName: 'Ole' }),
      anEntry(),
      aTask(),
      { assign: 'ole', unassign: 'mette' },
    ],
    [
      'ticked by who left, it moves open',
      aWish({ manager: 'ole' }),
      anEntry({ ticked: true }),
      aTask({ isDone: true }),
      { assign: 'ole', unassign: 'mette', isDone: false },
    ],
    [
      'what the one before has done stays theirs',
      aWish({ manager: 'ole' }),
      anEntry({ state: 'done' }),
      aTask({ isDone: true }),
      'make',
    ],
    [
      'in another plan it is made anew, and the old one goes',
      aWish(),
      anEntry(),
      aTask({ plan: 'q' }),
      'make, old away',
    ],
  ])('%s', (_what, wish, entry, task, expected) => {
    expect(said(stepFor(wish, entry, task, 'p', now))).toEqual(expected);
  });

  test.each<[string, PlannerEntry, PlannerTask | undefined, unknown]>([
    ['is taken away while it is open', anEntry(), aTask(), 'withdraw task'],
    ['is forgotten when it is gone', anEntry(), undefined, 'withdraw'],
    ['stays when it is done', anEntry({ state: 'done' }), aTask({ isDone: true }), 'nothing'],
    ['is left to whoever is making it', anEntry({ state: 'planned', at: now }), undefined, 'nothing'],
    ['is a plan, and plans stay', anEntry({ what: 'plan' }), undefined, 'nothing'],
  ])('what nobody is asked for %s', (_what, entry, task, expected) => {
    expect(said(stepWithoutWish(entry, task, now))).toEqual(expected);
  });

  test('a task whose answer was lost is known by its title and whose it is, unless a row names it', () => {
    const others = [aTask({ id: 'a', assignees: ['bo'] }), aTask({ id: 'b', title: 'X' })];
    expect(lostTask(aWish(), others, new Set())).toBeUndefined();
    expect(lostTask(aWish(), [...others, aTask()], new Set())?.id).toBe('t');
    expect(lostTask(aWish(), [aTask()], new Set(['t']))).toBeUndefined();
  });
});
