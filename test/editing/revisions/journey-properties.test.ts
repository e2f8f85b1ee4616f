import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../../src/core/role.ts';
import type { Draft } from '../../../src/features/editing/drafts/records.ts';
import { peopleIn } from '../../../src/features/editing/drafts/writers.ts';
import { releaseOf } from '../../../src/features/editing/revisions/adopted-edition.ts';
import { writtenReach } from '../../../src/features/editing/revisions/memo/reach.ts';
import { publishingFaults } from '../../../src/features/editing/revisions/publishing.ts';
import type { Revision } from '../../../src/features/editing/revisions/records.ts';
import { refusedTo } from '../../../src/features/editing/revisions/refused-to.ts';
import { isBegun } from '../../../src/features/editing/revisions/revision.ts';
import { changedRevision, type RevisionChange } from '../../../src/features/editing/revisions/revision-change.ts';
import { revisionFaults } from '../../../src/features/editing/revisions/revision-faults.ts';
import { bodiesFor } from '../../../src/features/editing/revisions/routing.ts';
import type { Decision, RuleVersion } from '../../../src/features/handbook/records.ts';
import { prepareRelease } from '../../../src/features/handbook/release.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import { aVersion, countsAsOne } from '../../records.ts';
import { aDraft, aMandate, aRevision, by, now, today } from './revision-records.ts';

/** Six people with the roles there are around an edition, one of them with two accounts; ida wrote the text. */
const people: readonly (readonly [string, readonly Role[]])[] = [
  ['ida', ['editor']],
  ['oliver', ['editor']],
  ['mette', ['accountableExecutive']],
  ['emil', ['secretariat']],
  ['ayse', ['dpo']],
  ['lone', ['employee']],
  // Ida again, with whatever she could give her second account.
  ['ida-2', ['editor', 'secretariat', 'accountableExecutive']],
];
const personOf = (account: string) => account.replace('-2', '');

const day = fc.constantFrom('2026-10-01', '2026-11-30', '2026-12-01', '2026-12-02');
const change: fc.Arbitrary<RevisionChange> = fc.oneof(
  fc.constant<RevisionChange>({ step: 'submit' }),
  fc.constant<RevisionChange>({ step: 'return', note: 'Ret det' }),
  fc.constant<RevisionChange>({ step: 'approve' }),
  fc.record({ step: fc.constant('noteMed' as const), on: day, note: fc.constant('Taget til efterretning') }),
  fc.record({
    step: fc.constant('decide' as const),
    body: fc.constantFrom('executiveBoard' as const, 'municipalCouncil' as const, 'financeCommittee' as const),
    on: day,
    caseRef: fc.constant('26/1'),
    mandate: fc.constantFrom(undefined, 'standing:correction:2026-03-02'),
  }),
  fc.record({
    step: fc.constant('takeBack' as const),
    of: fc.constantFrom('submission' as const, 'approval' as const, 'med' as const, 'decision' as const),
  }),
  fc.constant<RevisionChange>({ step: 'withdraw' }),
  fc.constant<RevisionChange>({ step: 'reopen' }),
);
type Step = { who: number; act: { do: 'change'; change: RevisionChange } | { do: 'publish' } | { do: 'write' } };
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat({ max: people.length - 1 }),
  act: fc.oneof(
    { weight: 8, arbitrary: change.map((one) => ({ do: 'change' as const, change: one })) },
    { weight: 2, arbitrary: fc.constant({ do: 'publish' as const }) },
    { weight: 1, arbitrary: fc.constant({ do: 'write' as const }) },
  ),
});

/** The editions as the actions see them: what is asked is refused or done, and rows are only ever added. */
interface Editions {
  revision: Revision;
  drafts: readonly Draft[];
  versions: readonly RuleVersion[];
  decisions: readonly Decision[];
}

function after(editions: Editions, { who, act }: Step): Editions {
  const [id = '', roles = []] = people[who] ?? [];
  const actor = by(id, ...roles);
  if (act.do === 'write') {
    // Whoever gets hold of the list itself may change a text that lies on the table.
    return {
      ...editions,
      drafts: editions.drafts.map((draft) => ({ ...draft, textDa: `${draft.textDa} Og mere.`, writtenBy: id })),
    };
  }
  const table = { drafts: editions.drafts, writers: editions.drafts.map(({ writtenBy = '' }) => writtenBy) };
  if (act.do === 'change') {
    if (refusedTo(editions.revision, act.change, actor, countsAsOne)) return editions;
    const facts = { table, mandates: [aMandate()], countsAsOne, decisions: editions.decisions, settings: [], today };
    if (revisionFaults(editions.revision, act.change, facts).length > 0) return editions;
    return { ...editions, revision: changedRevision(editions.revision, act.change, table, actor, now) };
  }
  const books = { rules: rulesOf(editions.versions), pages: [], decisions: editions.decisions };
  if (!roles.includes('editor') || publishingFaults(editions.revision, editions.drafts, books, today).length > 0)
    return editions;
  const release = releaseOf(editions.revision, editions.drafts, today);
  const prepared = prepareRelease(release, books, { actor: id, now, today });
  if (prepared.faults.length > 0) return editions;
  return {
    ...editions,
    revision: { ...editions.revision, state: 'published', publishedBy: id, publishedAt: now, begunAt: now },
    versions: [...editions.versions, ...prepared.versions],
    decisions: [...editions.decisions, prepared.decision],
  };
}

const starting = fc.record({
  changeType: fc.constantFrom('content' as const, 'correction' as const),
  touchesStaff: fc.boolean(),
});

test('INV5, INV6, S37: whoever does what in whatever order, nothing comes out that was not written, approved and adopted by the right ones', () => {
  let published = 0;
  fc.assert(
    fc.property(starting, fc.array(step, { maxLength: 60 }), (own, steps) => {
      const first = aVersion({ version: '1.0' });
      const material = own.changeType === 'content';
      let editions: Editions = {
        revision: aRevision({ ...own, reach }),
        drafts: [aDraft({ material })],
        versions: [first],
        decisions: [],
      };
      for (const one of steps) {
        const before = editions;
        editions = after(editions, one);
        // INV6: a row that is there stays as it is, and an edition that is out stays out.
        expect(editions.versions.slice(0, before.versions.length)).toEqual(before.versions);
        if (isBegun(before.revision)) expect(editions.revision).toEqual(before.revision);
        const { author, reviewer, writers, state } = editions.revision;
        if (state === 'approved' || state === 'decided' || state === 'published') {
          expect(reviewer).toBeDefined();
          const theirs = [author ?? '', ...peopleIn(writers)].map(personOf);
          expect(theirs).not.toContain(personOf(reviewer ?? ''));
          if (state !== 'approved') expect(theirs).not.toContain(personOf(editions.revision.recordedBy ?? ''));
        }
        expect(
          new Set(
            rulesOf(editions.versions)
              .get('r06')
              ?.versions.map(({ version }) => version),
          ).size,
        ).toBe(editions.versions.length);
      }
      if (editions.versions.length === 1) return;
      published += 1;
      const { revision, decisions } = editions;
      expect(bodiesFor(revision)).toContain(decisions[0]?.body);
      expect((decisions[0]?.decidedOn ?? '') <= today).toBe(true);
      if (revision.touchesStaff) expect((revision.medOn ?? '9') <= (revision.decidedOn ?? '')).toBe(true);
      // S20: exactly one is in force.
      const rule = rulesOf(editions.versions).get('r06');
      expect(rule?.versions.filter((version) => rule.stateOf(version, today) === 'inForce')).toHaveLength(1);
    }),
    { numRuns: 300, examples: [[{ changeType: 'content', touchesStaff: true }, wholeJourney]] },
  );
  expect(published).toBeGreaterThan(0);
});

const reach = writtenReach({
  ...{ people: 1, seconds: 60, most: 60, byType: [], together: [['r06']] },
  rules: [{ rule: 'r06', version: '1.1', material: true, people: 1 }],
});
const wholeJourney: Step[] = [
  { who: 0, act: { do: 'change', change: { step: 'submit' } } },
  { who: 0, act: { do: 'change', change: { step: 'approve' } } },
  { who: 2, act: { do: 'change', change: { step: 'approve' } } },
  { who: 3, act: { do: 'change', change: { step: 'noteMed', on: '2026-12-01', note: 'Enig' } } },
  {
    who: 3,
    act: { do: 'change', change: { step: 'decide', body: 'executiveBoard', on: '2026-12-01', caseRef: '26/1' } },
  },
  { who: 0, act: { do: 'publish' } },
];
