import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../src/features/editing/revisions/memo/contents.ts';
import { asksAgain, nextVersion } from '../../../src/features/editing/revisions/next-version.ts';
import type { Revision } from '../../../src/features/editing/revisions/records.ts';
import type { ChangeType } from '../../../src/features/editing/revisions/revision.ts';
import { type RevisionFault, revisionFaults } from '../../../src/features/editing/revisions/revision-faults.ts';
import { bodiesFor, mandateKindOf } from '../../../src/features/editing/revisions/routing.ts';
import type { Decision } from '../../../src/features/handbook/records.ts';
import { countsAsOne } from '../../records.ts';
import { aDraft, aMandate, aRevision, today } from './revision-records.ts';

test.each<[Revision['document'], ChangeType, readonly string[]]>([
  ['policy', 'periodicEvaluation', ['municipalCouncil']],
  ['policy', 'runningChange', ['financeCommittee', 'municipalCouncil']],
  ['policy', 'content', []],
  ['policy', 'correction', []],
  ['policy', 'urgentWarning', []],
  ['handbook', 'content', ['executiveBoard']],
  ['handbook', 'correction', ['executiveBoard']],
  ['handbook', 'urgentWarning', ['executiveBoard']],
  ['handbook', 'periodicEvaluation', []],
  ['handbook', 'runningChange', []],
])('S13, S16, S70: the %s for %s goes to %j', (document, changeType, bodies) => {
  expect(bodiesFor({ document, changeType })).toEqual(bodies);
});

test('only corrections and urgent warnings may be under a standing mandate', () => {
  const types = ['content', 'correction', 'urgentWarning', 'periodicEvaluation', 'runningChange'] as const;
  expect(types.map(mandateKindOf)).toEqual([undefined, 'correction', 'urgentWarning', undefined, undefined]);
});

test.each<[string | undefined, boolean, ChangeType, string]>([
  [undefined, true, 'content', '1.0'],
  ['3.1', true, 'content', '3.2'],
  ['3.1.2', true, 'content', '3.2'],
  ['3.1', false, 'content', '3.1.1'],
  ['3.1', false, 'correction', '3.1.1'],
  ['3.1.4', false, 'correction', '3.1.5'],
  ['3.9', true, 'urgentWarning', '3.10'],
])('%s, material %s, in a %s becomes %s', (base, material, changeType, version) => {
  expect(nextVersion({ base, material, document: 'rule' }, changeType)).toBe(version);
});

test('a page says by its edition whether it changes the content', () => {
  const page = { base: '2.0', document: 'page' } as const;
  expect(nextVersion(page, 'runningChange')).toBe('2.1');
  expect(nextVersion(page, 'correction')).toBe('2.0.1');
  expect(asksAgain({ document: 'rule' }, 'content')).toBe(false);
});

describe('a decision', () => {
  const drafts = [aDraft()];
  const laid = aRevision({
    state: 'approved',
    author: 'ida',
    contents: contentsOf(drafts),
    submittedAt: '2026-11-10T08:00:00Z',
  });
  const former: Decision = {
    ...{ key: 'handbook:2026.1', actor: 'system', at: '2026-01-01T08:00:00Z', document: 'handbook' },
    ...{ edition: '2026.1', body: 'executiveBoard', decidedOn: '2026-01-01', caseRef: '26/0' },
  };
  const table = { drafts, writers: ['ida'] };
  const facts = { table, mandates: [], countsAsOne, decisions: [former], settings: [], today };
  const decide = { step: 'decide', body: 'executiveBoard', on: '2026-11-20', caseRef: '26/1' } as const;
  const under = { ...decide, mandate: 'standing:correction:2026-03-02' };
  const correction = aRevision({ ...laid, changeType: 'correction' });
  const [given, warning] = [aMandate(), aMandate({ kind: 'urgentWarning' })];

  test.each<[string, Partial<Revision>, object, RevisionFault[]]>([
    ['is right', {}, {}, []],
    ['INV5: may not lie in the future', {}, { on: '2026-12-02' }, ['inTheFuture']],
    ['may not be older than the text that lay on the table', {}, { on: '2026-11-09' }, ['beforeSubmitted']],
    ['INV5: is the right body’s', {}, { body: 'municipalCouncil' }, ['wrongBody']],
    [
      'INV5: of the policy’s evaluation is Byrådet’s',
      { document: 'policy', changeType: 'periodicEvaluation' },
      { body: 'financeCommittee' },
      ['wrongBody'],
    ],
    ['about staff conditions waits for Hoved-MED', { touchesStaff: true }, {}, ['medMissing']],
    [
      'does not come before Hoved-MED has talked it over',
      { touchesStaff: true, medOn: '2026-11-21' },
      {},
      ['beforeMed'],
    ],
    ['holds no CPR number', {}, { caseRef: '26/1, 311236-4321' }, ['cpr']],
    ['is about the text that lay on the table', { contents: 'draft:r06:1.0 other' }, {}, ['textChanged']],
    ['is not taken of what nobody has approved', { state: 'reviewing' }, {}, ['wrongState']],
    ['is not changed once it is being let out', { state: 'decided', begunAt: '2026-11-30T08:00:00Z' }, {}, ['begun']],
  ])('%s', (_, own, change, faults) => {
    expect(revisionFaults({ ...laid, ...own }, { ...decide, ...change }, facts)).toEqual(faults);
  });

  test('S13, S16: of the first edition of a document may be older than Rettesnor, and is entered with its own date', () => {
    const of = (document: Decision['document']) => ({ ...facts, decisions: [{ ...former, document }] });
    const old = { ...decide, on: '2026-03-02' };
    expect(revisionFaults(laid, old, of('policy'))).toEqual([]);
    expect(revisionFaults(laid, old, of('handbook'))).toEqual(['beforeSubmitted']);
  });

  test.each<[string, Revision, readonly (typeof given)[], RevisionFault[]]>([
    ['of that kind and in force', correction, [given], []],
    ['there is none', correction, [], ['noMandate']],
    ['it has ended', correction, [{ ...given, to: '2026-11-19' }], ['noMandate']],
    ['it begins later', correction, [{ ...given, from: '2026-11-21' }], ['noMandate']],
    ['it is of the other kind', correction, [{ ...warning, key: given.key }], ['noMandate']],
    ['the content changes', laid, [given], ['noMandate']],
    ['S37: whoever wrote the edition has recorded it', correction, [{ ...given, actor: 'ida' }], ['ownMandate']],
    ['S37: they recorded it, and another changed it', correction, [{ ...given, recordedBy: 'ida' }], ['ownMandate']],
    ['S37: they resumed it', correction, [{ ...given, recordedBy: 'sofie', actor: 'ida' }], ['ownMandate']],
  ])('S16, INV5: under a standing mandate when %s', (_, revision, mandates, faults) => {
    expect(revisionFaults(revision, under, { ...facts, mandates })).toEqual(faults);
  });
});

describe('putting an edition before others', () => {
  const facts = { mandates: [], countsAsOne, decisions: [], settings: [], today };
  const submit = (revision: Partial<Revision>, ...drafts: ReturnType<typeof aDraft>[]) =>
    revisionFaults(aRevision(revision), { step: 'submit' }, { ...facts, table: { drafts, writers: [] } });
  const policy = aDraft({ document: 'page', subject: 'policy', pageKind: 'policy' });

  test('there must be something in it, and it belongs to its document', () => {
    expect(submit({})).toEqual(['nothing']);
    expect(submit({}, policy)).toEqual(['wrongDocument']);
    expect(submit({ document: 'policy', changeType: 'runningChange' }, aDraft())).toEqual(['wrongDocument']);
    expect(submit({ document: 'policy', changeType: 'runningChange' }, policy)).toEqual([]);
  });

  test('S16: a correction changes no content and brings nothing new', () => {
    expect(submit({ changeType: 'correction' }, aDraft())).toEqual(['materialCorrection']);
    expect(submit({ changeType: 'correction' }, aDraft({ material: false }))).toEqual([]);
    const fresh = { ...aDraft({ material: false }), base: undefined };
    expect(submit({ changeType: 'correction' }, fresh)).toEqual(['materialCorrection']);
  });

  test.each(['http://strategi.dk', 'javascript:alert(1)', 'https://a@b.dk/', 'https://', 'strategi.dk'])(
    'S5: %s is no link to the strategy',
    (strategyLink) => {
      const change = { step: 'describe', changeType: 'content', why: 'x', touchesStaff: false, strategyLink } as const;
      const table = { drafts: [], writers: [] };
      expect(revisionFaults(aRevision(), change, { ...facts, table })).toContain('linkInvalid');
    },
  );
});
