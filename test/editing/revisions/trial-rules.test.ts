import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../src/features/editing/revisions/memo/contents.ts';
import type { Revision } from '../../../src/features/editing/revisions/records.ts';
import { changedRevision } from '../../../src/features/editing/revisions/revision-change.ts';
import {
  isInForce,
  isLetOutForTrial,
  lastTrial,
  trialOf,
} from '../../../src/features/editing/revisions/trial/trial-edition.ts';
import { type TrialFault, trialFaults } from '../../../src/features/editing/revisions/trial/trial-faults.ts';
import type { Decision, Page } from '../../../src/features/handbook/records.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import { isTrialVersion, trialVersion } from '../../../src/features/handbook/trial/trial.ts';
import type { Setting } from '../../../src/features/workplace/records.ts';
import { aVersion } from '../../records.ts';
import { aDraft, aRevision, by, now, today } from './revision-records.ts';

const approvedAt = '2026-11-20T08:00:00Z';
const drafts = [aDraft({ base: undefined, key: 'draft:r06:-' })];
const tried = (own: Partial<Revision> = {}) =>
  aRevision({
    ...{ state: 'approved', reviewedAt: approvedAt, trialAt: '2026-11-21T08:00:00Z', trialNumber: 1 },
    ...{ contents: contentsOf(drafts), ...own },
  });
const none = { rules: new Map(), pages: [] };
const draftOf = (key: string) => drafts.find((draft) => draft.key === key);
const aPage = (kind: Page['kind'], inForceFrom: string): Page => ({
  ...{ key: `${kind}:1.0`, actor: 'system', at: approvedAt, page: kind, kind, version: '1.0', title: 'T' },
  ...{ textDa: 'T', textHashDa: '', inForceFrom, decision: '' },
});

test('INV5: no version a body can adopt is taken for one on trial', () => {
  expect([1, 2, 12].map(trialVersion)).toEqual(['0.1', '0.2', '0.12']);
  expect(['0.1', '0.12', '1.0', '10.0', '2.0.1'].map(isTrialVersion)).toEqual([true, true, false, false, false]);
});

test.each<[string, Partial<Revision>, boolean]>([
  ['approved and let out', {}, true],
  ['adopted, and not out yet', { state: 'decided' }, true],
  ['out, and not in force yet', { state: 'published' }, true],
  ['let out a moment before it was approved, by another server’s clock', { reviewedAt: '2026-11-21T08:00:02Z' }, true],
  ['never let out', { trialAt: undefined }, false],
  ['sent back to be written on', { state: 'writing', reviewedAt: undefined }, false],
  ['before others again', { state: 'reviewing', reviewedAt: undefined }, false],
  ['withdrawn', { state: 'withdrawn' }, false],
  ['S37: approved anew after it was let out, with other words', { reviewedAt: '2026-11-22T08:00:00Z' }, false],
])('an edition that is %s is on trial: %s %s', (_, own, isOn) => {
  expect(isLetOutForTrial(tried(own))).toBe(isOn);
  expect(trialOf([tried(own)], draftOf, none, today) !== undefined).toBe(isOn);
});

describe('INV5: what is on trial', () => {
  test('has the words that were approved, in versions of its own, from the day it was let out', () => {
    const book = trialOf([tried()], draftOf, none, today);
    expect(book?.editions).toEqual([{ document: 'handbook', edition: '2026.9', since: '2026-11-21' }]);
    expect(book?.rules.get('r06')?.versions).toMatchObject([
      {
        rule: 'r06',
        version: '0.1',
        textDa: 'Send kun sikkert.',
        inForceFrom: '2026-11-21',
        at: '2026-11-21T08:00:00Z',
      },
    ]);
  });

  test('leaves out a text somebody has changed past the app, and one that is a proposal again', () => {
    const other = (own: object) => trialOf([tried()], (key) => ({ ...aDraft(), ...draftOf(key), ...own }), none, today);
    expect(other({})?.rules.size).toBe(1);
    expect(other({ textDa: 'Send bare.' })?.rules.size).toBe(0);
    expect(other({ example: 'r06' })?.rules.size).toBe(0);
    expect(other({ example: 'r06', oursAt: approvedAt })?.rules.size).toBe(1);
  });

  test('S13: is the policy as well, beside the handbook, each with the day it was let out', () => {
    const page = { document: 'page', pageKind: 'policy', subject: 'policy', title: 'Politik' } as const;
    const policy = aDraft({ base: undefined, key: 'draft:policy:-', ...page });
    const all = [...drafts, policy];
    const of = {
      document: 'policy',
      edition: '1',
      key: 'revision:policy:1',
      changeType: 'periodicEvaluation',
    } as const;
    const other = tried({ ...of, contents: contentsOf([policy]), trialAt: '2026-11-25T08:00:00Z', trialNumber: 3 });
    const book = trialOf([tried(), other], (key) => all.find((draft) => draft.key === key), none, today);
    expect(book?.editions).toMatchObject([{ since: '2026-11-21' }, { document: 'policy', since: '2026-11-25' }]);
    expect(book?.pages).toMatchObject([{ page: 'policy', kind: 'policy', version: '0.3', inForceFrom: '2026-11-25' }]);
    expect(book?.rules.get('r06')?.newest.version).toBe('0.1');
  });

  test('of two editions of a document is the one let out last', () => {
    const later = tried({ edition: '2026.10', key: 'revision:handbook:2026.10', trialNumber: 2, contents: '' });
    expect(trialOf([later, tried()], draftOf, none, today)?.editions).toMatchObject([{ edition: '2026.10' }]);
  });

  test('is over when the first adopted one takes effect, and not before', () => {
    const from = (inForceFrom: string) => ({ rules: rulesOf([aVersion({ rule: 'r01', inForceFrom })]), pages: [] });
    expect(trialOf([tried()], draftOf, from('2026-12-02'), today)).toBeDefined();
    expect(trialOf([tried()], draftOf, from(today), today)).toBeUndefined();
  });

  test('a policy in force ends no trial of the handbook, and a handbook none of the policy', () => {
    const policy = { rules: new Map(), pages: [aPage('policy', today)] };
    const handbook = { rules: new Map(), pages: [aPage('introduction', today)] };
    expect([isInForce(policy, 'policy', today), isInForce(policy, 'handbook', today)]).toEqual([true, false]);
    expect([isInForce(handbook, 'policy', today), isInForce(handbook, 'handbook', today)]).toEqual([false, true]);
  });
});

describe('letting an edition out for trial', () => {
  const table = { drafts, writers: [], lastTrial: 1 };
  const change = (revision: Revision) => changedRevision(revision, { step: 'trial' }, table, by('ida', 'editor'), now);

  test('gives it the next number, and again changes nothing', () => {
    const out = change(tried({ trialAt: undefined, trialNumber: undefined }));
    expect(out).toMatchObject({ state: 'approved', trialAt: now, trialNumber: 2, actor: 'ida' });
    expect(change(out)).toBe(out);
    expect(lastTrial([out, tried()], 'handbook')).toBe(2);
    expect(lastTrial([out], 'policy')).toBe(0);
  });

  test('is taken back without losing the number', () => {
    const back = changedRevision(tried(), { step: 'takeBack', of: 'trial' }, table, by('ida', 'editor'), now);
    expect(back).toMatchObject({ state: 'approved', trialNumber: 1 });
    expect(isLetOutForTrial(back)).toBe(false);
  });

  const setting = (name: string, value: string): Setting => ({
    ...{ key: name, actor: 'system', at: approvedAt, setting: name, value },
  });
  const ready = [
    setting('staffCommitteeDiscussedOn', '2026-10-01'),
    setting('employeesToldOn', '2026-10-20'),
    setting('deletesByHand', 'Ole Olsen, sekretariatet'),
  ];
  const without = (name: string) => ready.filter((one) => one.setting !== name);
  const decided: Decision = {
    ...{ key: 'handbook:1', actor: 'system', at: approvedAt, document: 'handbook', edition: '1' },
    ...{ body: 'executiveBoard', decidedOn: today, caseRef: '26/1' },
  };

  test.each<[string, object, TrialFault[]]>([
    ['with everything done', {}, []],
    ['G8: before the works council', { settings: without('staffCommitteeDiscussedOn') }, ['noticeNotOver']],
    ['G8: before anybody was told', { settings: without('employeesToldOn') }, ['noticeNotOver']],
    ['G8: a day too early', { settings: [...ready, setting('weeksOfNotice', '7')] }, ['noticeNotOver']],
    ['G8: on the first day after the notice', { settings: [...ready, setting('weeksOfNotice', '6')] }, []],
    ['while nobody deletes', { settings: without('deletesByHand') }, ['nobodyDeletes']],
    ['INV5: once a body has adopted one', { decisions: [decided] }, ['alreadyAdopted']],
    ['once a body has adopted the policy alone', { decisions: [{ ...decided, document: 'policy' }] }, []],
  ])('%s lacks what it lacks', (_, own, faults) => {
    expect(trialFaults(tried(), drafts, { decisions: [], settings: ready, today, ...own })).toEqual(faults);
  });

  test('G8: what touches staff conditions waits for Hoved-MED, as for a decision', () => {
    const ground = { decisions: [], settings: ready, today };
    expect(trialFaults(tried({ touchesStaff: true }), drafts, ground)).toEqual(['medMissing']);
    expect(trialFaults(tried({ touchesStaff: true, medOn: '2026-11-20' }), drafts, ground)).toEqual([]);
  });

  test('a proposal nobody has made the municipality’s own lacks just that', () => {
    const proposal = [{ ...aDraft(), example: 'r06' }];
    expect(trialFaults(tried(), proposal, { decisions: [], settings: ready, today })).toEqual(['stillProposal']);
  });
});
