import { expect, test } from 'vitest';
import { reachLines } from '../../scripts/release/report.ts';
import { textHash } from '../../src/core/content-hash.ts';
import { type AdoptedVersion, prepareRelease, type Release } from '../../src/features/handbook/release.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { releaseReach } from '../../src/features/reading/release-reach.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import { aJob, aVersion, lone } from '../records.ts';

const now = '2026-11-24T13:05:00Z';
const by = { actor: 'eva', now, today: '2026-11-24' };
const rules = rulesOf([
  aVersion({ version: '1.0' }),
  aVersion({ version: '2.0', textEn: 'Old', whatsNew: 'Old news' }),
]);

function adopted(own: Partial<AdoptedVersion> = {}): AdoptedVersion {
  const textDa = own.textDa ?? 'Send kun sikkert.';
  return {
    rule: 'r06',
    version: '3.0',
    material: true,
    inForceFrom: '2026-12-01',
    whatsNew: 'Kun sikkert.',
    textDa,
    textHashDa: textHash(textDa),
    ...own,
  };
}

function release(own: Partial<AdoptedVersion> = {}, decision: Partial<Release['decision']> = {}): Release {
  return {
    decision: { edition: '2026.9', body: 'executiveBoard', decidedOn: '2026-11-20', caseRef: '26/000123', ...decision },
    versions: [adopted(own)],
  };
}

const prepare = (of: Release, decisions: Parameters<typeof prepareRelease>[1]['decisions'] = []) =>
  prepareRelease(of, { rules, pages: [], decisions }, by);
const faultsOf = (of: Release) => prepare(of).faults.map(({ fault }) => fault);

test('S16, INV6: an adopted version becomes a row that says what it did not change as before, and no more than that', () => {
  const { faults, decision, versions } = prepare(release());
  expect(faults).toEqual([]);
  expect(decision).toMatchObject({
    key: 'handbook:2026.9',
    document: 'handbook',
    body: 'executiveBoard',
    actor: 'eva',
  });
  expect(versions).toEqual([
    {
      ...aVersion({ version: '3.0', actor: 'eva', at: now }),
      decision: 'handbook:2026.9',
      material: true,
      inForceFrom: '2026-12-01',
      nextReview: '2028-12-01',
      whatsNew: 'Kun sikkert.',
      textDa: 'Send kun sikkert.',
      textHashDa: textHash('Send kun sikkert.'),
    },
  ]);
  expect(versions[0]).not.toHaveProperty('textEn');
});

test.each<[string, Release, string]>([
  ['INV5: by another body', release({}, { body: 'municipalCouncil' }), 'wrongBody'],
  ['INV5: at a meeting that has not been', release({}, { decidedOn: '2026-11-25' }), 'decidedLater'],
  ['S16: without a case number', release({}, { caseRef: ' ' }), 'noCaseRef'],
  ['without a name for the edition', release({}, { edition: '' }), 'noEdition'],
  ['INV6: over a version there is', release({ version: '2.0' }), 'notNewer'],
  ['S20: older than a version there is', release({ version: '1.9' }), 'notNewer'],
  ['before it was adopted', release({ inForceFrom: '2026-11-19' }), 'beforeDecision'],
  [
    'S88: a correction in force before the version it corrects, which would ask nobody for a change',
    release({ material: false, inForceFrom: '2025-12-20' }, { decidedOn: '2025-12-01' }),
    'beforeCorrected',
  ],
  ['S88: a change of content that does not say what is new', release({ whatsNew: '' }), 'whatsNewMissing'],
  [
    'S16: with another text than the one adopted',
    release({ textDa: 'Send bare.', textHashDa: textHash('Send.') }),
    'textChanged',
  ],
  ['S16: with another English text', release({ textEn: 'Send.', textHashEn: textHash('Sent.') }), 'textChanged'],
  ['without a text', release({ textDa: ' ' }), 'incomplete'],
  ['INV15: with a CPR number in it', release({ textDa: 'Ring til 311236-4321.' }), 'cpr'],
  [
    'INV15: with a CPR number for its case',
    { ...release(), decision: { ...release().decision, caseRef: 'Sag 311236-4321' } },
    'cpr',
  ],
  ['of a rule nobody knows', release({ rule: 'r99', version: '2.0' }), 'unknownRule'],
  ['of a new rule that does not say everything', release({ rule: 'r99', version: '1.0' }), 'incomplete'],
  ['with nothing in it', { ...release(), versions: [] }, 'nothing'],
  ['with a rule twice', { ...release(), versions: [adopted(), adopted({ version: '3.1' })] }, 'twice'],
])('an edition is not released %s', (_, of, fault) => {
  expect(faultsOf(of)).toContain(fault);
});

test('every fault is told at once, each with its rule', () => {
  const { faults } = prepare(release({ whatsNew: '', version: '1.0' }, { caseRef: '', body: 'financeCommittee' }));
  expect(faults).toEqual([
    { fault: 'wrongBody' },
    { fault: 'noCaseRef' },
    { rule: 'r06', fault: 'notNewer' },
    { rule: 'r06', fault: 'whatsNewMissing' },
  ]);
});

test('a new rule that says everything is released as version 1.0, and needs no news', () => {
  const {
    key: _k,
    actor: _a,
    at: _t,
    decision: _d,
    ...said
  } = aVersion({ rule: 'r99', version: '1.0', inForceFrom: '2026-12-01' });
  const { faults, versions } = prepare({ ...release(), versions: [said] });
  expect(faults).toEqual([]);
  expect(versions[0]).toMatchObject({ key: 'r99:1.0', decision: 'handbook:2026.9', nextReview: said.nextReview });
});

test('a change of content may come before a version that waits for its day: it asks everybody anew', () => {
  const early = release({ inForceFrom: '2025-12-20' }, { decidedOn: '2025-12-01' });
  expect(faultsOf(early)).toEqual([]);
});

test('a correction needs no news, and one that is there already in this edition is left out', () => {
  expect(faultsOf(release({ material: false, whatsNew: undefined }))).toEqual([]);
  const { versions } = prepare(release());
  const again = prepareRelease(
    release(),
    { rules: rulesOf([...(rules.get('r06')?.versions ?? []), ...versions]), pages: [], decisions: [] },
    by,
  );
  expect(again).toMatchObject({ faults: [], versions: [] });
});

test('an edition name that another decision has used is refused', () => {
  const { decision } = prepare(release());
  expect(prepare(release(), [decision]).faults).toEqual([]);
  expect(prepare(release({}, { caseRef: '26/999999' }), [decision]).faults).toEqual([{ fault: 'editionTaken' }]);
});

test('S18, S88: a change asks those it is for, a correction nobody, and somebody on leave not now', () => {
  const plan = readingPlan(rulesOf([aVersion({ version: '1.0', audience: ['employees'] })]), [], [], []);
  const at = (own: Parameters<typeof aJob>[0]) =>
    placementOf(own?.person ?? lone.id, [aJob(own)], [], '2026-11-24', []);
  const placements = [
    at({ person: 'a' }),
    at({ person: 'b' }),
    at({ person: 'birgit', kind: 'councillor' }),
    at({ person: 'leave', pausedFrom: '2026-11-01' }),
  ];
  const [changed] = prepareRelease(
    release({ version: '2.0' }),
    { rules: plan.rules, pages: [], decisions: [] },
    by,
  ).versions;
  if (!changed) throw new Error('nothing was prepared');
  expect(releaseReach(plan, [changed], placements)).toEqual({
    rules: [{ rule: 'r06', version: '2.0', material: true, people: 2 }],
    people: 2,
    seconds: 60,
    most: 30,
    byType: [{ type: 'employee', people: 2, seconds: 60 }],
    together: [['r06']],
  });
  expect(releaseReach(plan, [{ ...changed, material: false }], placements)).toMatchObject({ people: 0, seconds: 0 });
});

test('S18: a correction that makes a rule somebody’s asks those it was not for before, and says so', () => {
  const plan = readingPlan(rulesOf([aVersion({ version: '1.0', areas: ['school'] })]), [], [], []);
  const wider = aVersion({ version: '1.1', material: false, inForceFrom: '2026-12-01' });
  const placements = [aJob({ person: 'carer' }), aJob({ person: 'teacher', area: 'school' })].map((job) =>
    placementOf(job.person, [job], [], '2026-11-24', []),
  );
  expect(releaseReach(plan, [wider], placements)).toMatchObject({ rules: [{ people: 1 }], people: 1, seconds: 30 });
  const [line] = reachLines(
    { ...prepare(release()), versions: [wider] },
    releaseReach(plan, [wider], placements),
  ).slice(1);
  expect(line).toBe('  + R06 1.1: a correction, and new to 1 people, who read it');
});
