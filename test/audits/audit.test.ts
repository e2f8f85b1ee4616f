import { describe, expect, test } from 'vitest';
import {
  asColumns,
  checklistOf,
  findingsToLookAtAgain,
  isFindingOpen,
  lookedAtAgain,
  sampleOf,
  seedOf,
  systematicStatus,
  unanswered,
} from '../../src/features/audits/audit.ts';
import { changedAudit } from '../../src/features/audits/audit-change.ts';
import { auditFigures } from '../../src/features/audits/audit-figures.ts';
import { addressOf, auditKey, pointKey } from '../../src/features/audits/audit-keys.ts';
import {
  type AuditRelation,
  mayAnswer,
  mayConclude,
  mayDescribe,
  mayRemark,
} from '../../src/features/audits/audit-rights.ts';
import type { Audit, AuditPoint } from '../../src/features/audits/records.ts';
import { aFinding, anAudit, aPoint, nonce } from './given-audits.ts';

const today = '2026-12-01';

describe('S113: a sample by its seed', () => {
  const centres = Array.from({ length: 14 }, (_, index) => `center-${index}`);

  test('the same seed and choices give the same, whatever order they come in', () => {
    const seed = seedOf(auditKey(nonce));
    expect(seed).toMatch(/^[0-9a-f]{8}$/);
    expect(sampleOf(seed, centres, 3)).toEqual(sampleOf(seed, centres.toReversed(), 3));
    expect(new Set(sampleOf(seed, centres, 3)).size).toBe(3);
  });

  test('another audit draws another sample, and over many each is drawn as often', () => {
    const drawn = Array.from({ length: 700 }, (_, index) => sampleOf(seedOf(auditKey(`${index}`)), centres, 3)).flat();
    const counts = Object.values(Object.groupBy(drawn, (centre) => centre)).map((some) => some?.length ?? 0);
    expect(counts).toHaveLength(14);
    // 150 each, give or take five standard deviations.
    expect(Math.min(...counts)).toBeGreaterThan(90);
    expect(Math.max(...counts)).toBeLessThan(210);
  });

  test('what is gone changes no other’s place: the rest of the sample stays', () => {
    const [first = '', ...others] = sampleOf('3f2a9c41', centres, 3);
    const without = centres.filter((centre) => centre !== first);
    expect(sampleOf('3f2a9c41', without, 2)).toEqual(others);
  });

  test('where there are fewer, all of them; of none, nothing', () => {
    expect(sampleOf('3f2a9c41', ['a', 'a', 'b'], 3).toSorted()).toEqual(['a', 'b']);
    expect(sampleOf('3f2a9c41', [], 3)).toEqual([]);
  });
});

test('what is to be looked at stands in two columns, a line each, and is read back', () => {
  const lines = [
    { subject: 'chapter:everyDay', heading: 'Hver dag' },
    { subject: 'rule:r06', heading: 'R06 Lås\nskærmen' },
  ];
  expect(checklistOf(asColumns(lines))).toEqual([
    { place: 1, subject: 'chapter:everyDay', heading: 'Hver dag' },
    { place: 2, subject: 'rule:r06', heading: 'R06 Lås skærmen' },
  ]);
  expect(checklistOf(asColumns([]))).toEqual([]);
  // Somebody has added a line in SharePoint: it is about nothing we know, and is answered like the others.
  expect(checklistOf({ checklist: 'A\nB', subjects: 'chapter:x' })[1]).toEqual({ place: 2, subject: '', heading: 'B' });
  expect([addressOf(auditKey('AB-1')), pointKey(auditKey('AB-1'), 4)]).toEqual(['/audit/ab-1', 'auditpoint:ab-1:4']);
});

test('a line is answered until what was said of it is withdrawn', () => {
  expect(unanswered(anAudit(), [aPoint(1)]).map(({ place }) => place)).toEqual([2]);
  expect(unanswered(anAudit(), [aPoint(1, { outcome: 'withdrawn' }), aPoint(2)]).map(({ place }) => place)).toEqual([
    1,
  ]);
});

describe('S116: followed to the next', () => {
  const done = anAudit({ state: 'done', concludedOn: '2026-06-01' });
  const again = (outcome: AuditPoint['outcome']) =>
    aPoint(1, { key: 'auditpoint:next:1', audit: 'audit:next', subject: aFinding(1).key, outcome });

  test.each<[string, readonly AuditPoint[], number]>([
    ['a finding', [aFinding(1)], 1],
    ['one that is said to be put right: another looks at it', [aFinding(1, { followUpDoneOn: '2026-08-01' })], 1],
    ['one a later audit has found in order', [aFinding(1), again('inOrder')], 0],
    ['one a later audit did not look at', [aFinding(1), again('notLookedAt')], 1],
    ['what was in order', [aPoint(1)], 0],
    ['a remark of the DBR', [aPoint('x', { outcome: 'remark' })], 0],
  ])('the next begins with %s: %#', (_, points, count) => {
    expect(findingsToLookAtAgain('systematic', [done], points)).toHaveLength(count);
  });

  test('of another kind, or of one that is under way, nothing', () => {
    expect(findingsToLookAtAgain('internal', [done], [aFinding(1)])).toEqual([]);
    expect(findingsToLookAtAgain('systematic', [anAudit()], [aFinding(1)])).toEqual([]);
  });

  test('what the next says of it counts from then on', () => {
    const open = (...points: readonly AuditPoint[]) => isFindingOpen(aFinding(1), lookedAtAgain(points, []));
    expect(open(aFinding(1))).toBe(true);
    expect(open(aFinding(1), again('finding'))).toBe(false);
    expect(open(aFinding(1), again('inOrder'))).toBe(false);
    expect(open(aFinding(1), again('notLookedAt'))).toBe(true);
    expect(isFindingOpen(aFinding(1, { followUpDoneOn: today }), new Set())).toBe(false);
    const points = [aFinding(1), again('inOrder')];
    const givenUp = anAudit({ key: again('inOrder').audit, state: 'givenUp' });
    expect(isFindingOpen(aFinding(1), lookedAtAgain(points, [givenUp]))).toBe(true);
  });
});

describe('S114, S121: at least every second year, near from two months before', () => {
  const done = (concludedOn: string, own: Partial<Audit> = {}) => anAudit({ state: 'done', concludedOn, ...own });
  test.each<[string, readonly Audit[], ReturnType<typeof systematicStatus>]>([
    ['none yet: a first year begins calm', [], { isNear: false }],
    ['21 months ago', [done('2025-03-02')], { last: '2025-03-02', by: '2027-03-02', isNear: false }],
    ['22 months ago', [done('2025-02-01')], { last: '2025-02-01', by: '2027-02-01', isNear: true }],
    [
      'the latest counts',
      [done('2024-01-01'), done('2026-01-01')],
      { last: '2026-01-01', by: '2028-01-01', isNear: false },
    ],
    ['an IT audit is none', [done('2026-01-01', { kind: 'internal' })], { isNear: false }],
    ['one under way is none', [anAudit()], { isNear: false }],
  ])('%s', (_, audits, standing) => {
    expect(systematicStatus(audits, today)).toEqual(standing);
  });
});

describe('S37: to ask, to perform and to conclude', () => {
  const nobody: AuditRelation = {
    ...{ oversees: true, answers: false, ordered: false, performs: false, audits: false, watches: false },
  };
  const external = anAudit({ kind: 'external', performer: undefined });
  test.each<[string, Partial<AuditRelation>, readonly boolean[]]>([
    ['who asked for it', { ordered: true }, [true, true, false, true, false]],
    ['the accountable director', { answers: true }, [true, true, false, true, false]],
    ['who performs it', { performs: true }, [false, false, true, false, false]],
    ['a director who performs it', { answers: true, performs: true }, [true, false, true, true, false]],
    ['the DBR', { watches: true }, [false, false, false, false, true]],
    ['the auditors', { audits: true }, [false, false, false, true, false]],
    ['another who oversees', {}, [false, false, false, false, false]],
  ])('%s', (_, own, [describes, concludes, answers, answersExternal, remarks]) => {
    const relation = { ...nobody, ...own };
    expect(mayDescribe(relation)).toBe(describes);
    expect(mayConclude(relation)).toBe(concludes);
    expect(mayAnswer(relation, anAudit())).toBe(answers);
    expect(mayAnswer(relation, external)).toBe(answersExternal);
    expect(mayRemark(relation, anAudit())).toBe(remarks);
  });

  test('when it is concluded nobody answers it any more, and the DBR may still say their own', () => {
    expect(mayAnswer({ ...nobody, performs: true }, anAudit({ state: 'done' }))).toBe(false);
    expect(mayRemark({ ...nobody, watches: true }, anAudit({ state: 'done' }))).toBe(true);
    expect(mayRemark({ ...nobody, watches: true }, anAudit({ state: 'givenUp' }))).toBe(false);
  });
});

describe('what may be done to one as it stands', () => {
  const by = { name: 'Aksel', today };
  const done = anAudit({ state: 'done', conclusion: 'Godt', concludedOn: '2026-11-01', concludedByName: 'Aksel' });

  test('the conclusion may be put right, and the day stays', () => {
    expect(changedAudit(done, { step: 'conclude', conclusion: 'Meget godt' }, by)).toEqual({
      ...done,
      conclusion: 'Meget godt',
    });
  });

  test('what is concluded is not described or given up, until it is opened again', () => {
    expect(changedAudit(done, { step: 'describe', title: 'Ny' }, by)).toBeUndefined();
    expect(changedAudit(done, { step: 'giveUp', conclusion: 'Fejl' }, by)).toBeUndefined();
    const open = changedAudit(done, { step: 'reopen' }, by);
    expect(open).toMatchObject({ state: 'underWay', conclusion: undefined, concludedOn: undefined });
  });
});

test('S115: figures of a period, with what they are of and where the rows are', () => {
  const points = [aPoint(1), aFinding(2, { followUpDue: '2026-05-01' }), aPoint('x', { outcome: 'remark' })];
  const audits = [
    anAudit({ state: 'done', concludedOn: '2026-06-01' }),
    anAudit({
      key: 'audit:other',
      kind: 'external',
      state: 'done',
      concludedOn: '2026-07-01',
      presentedOn: '2026-09-01',
    }),
    anAudit({ key: 'audit:older', kind: 'internal', state: 'done', concludedOn: '2025-07-01' }),
  ];
  expect(auditFigures(audits, points, { from: '2026-01-01', to: '2026-12-31' })).toEqual({
    concluded: { systematic: 1, internal: 0, external: 1, authority: 0 },
    ...{ lookedAt: 2, inOrder: 1, findings: 1, open: 1, late: 1, presented: 1, place: '/audits' },
  });
});
