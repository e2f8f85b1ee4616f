import { describe, expect, test } from 'vitest';
import type { Registers } from '../../../src/features/systems/bridges/queries/owning-register.ts';
import type { System } from '../../../src/features/systems/records.ts';
import { isAssessedHere } from '../../../src/features/systems/risks/queries/assessed-here.ts';
import { withAnalysis } from '../../../src/features/systems/risks/queries/risks.ts';
import type { SystemRisk } from '../../../src/features/systems/risks/records.ts';
import {
  analysisOf,
  asksAuthority,
  asksDpo,
  levelOf,
  riskKey,
  standingOn,
  threatsTo,
  turnOf,
  worstOf,
} from '../../../src/features/systems/risks/risk.ts';
import { assessmentFaults, decisionFaults } from '../../../src/features/systems/risks/risk-faults.ts';
import { consequences, likelihoods } from '../../../src/features/systems/risks/stored-words.ts';
import { aDocument, aSystem } from '../given-systems.ts';
import { aRisk } from './given-risks.ts';

const today = '2026-12-01';
const sensitive = { ...aSystem(), sensitivity: 'sensitive' } as const;

test('S29, S57: likelihood × consequence, the sixteen squares', () => {
  const levels = likelihoods.map((likelihood) => consequences.map((consequence) => levelOf(likelihood, consequence)));
  expect(levels).toEqual([
    ['low', 'low', 'low', 'medium'],
    ['low', 'medium', 'medium', 'high'],
    ['low', 'medium', 'high', 'high'],
    ['medium', 'high', 'high', 'high'],
  ]);
});

test('S57: the worse of what it means for citizens and for the municipality counts', () => {
  expect(worstOf({ citizens: 'minor', municipality: 'grave' })).toBe('grave');
  expect(worstOf({ citizens: 'serious', municipality: 'negligible' })).toBe('serious');
});

test('S59: what is on paper is not hacked, and every list ends with something else', () => {
  expect(threatsTo('paper')).not.toContain('attack');
  expect(threatsTo('system')).toContain('attack');
  for (const kind of ['system', 'equipment', 'paper', 'other'] as const) expect(threatsTo(kind).at(-1)).toBe('other');
});

describe('S65: the DBR is asked of personal data and a high risk to citizens, and else informed', () => {
  test.each<[string, Partial<SystemRisk>, 'sensitive' | 'none' | undefined, boolean]>([
    ['high for citizens', { likelihood: 'likely', citizens: 'serious' }, 'sensitive', true],
    ['not assessed which data', { likelihood: 'likely', citizens: 'serious' }, undefined, true],
    ['no personal data', { likelihood: 'likely', citizens: 'serious' }, 'none', false],
    [
      'high for the municipality alone',
      { likelihood: 'likely', citizens: 'negligible', municipality: 'grave' },
      'sensitive',
      false,
    ],
    ['medium for citizens', { likelihood: 'likely', citizens: 'minor' }, 'sensitive', false],
  ])('%s', (_, own, sensitivity, isAsked) => {
    const risk = aRisk('attack', own);
    expect(asksDpo(risk, { sensitivity })).toBe(isAsked);
    expect(turnOf(risk, { sensitivity })).toBe(isAsked ? 'dpo' : 'owner');
    expect(turnOf({ ...risk, advice: 'enough' }, { sensitivity })).toBe('owner');
    expect(turnOf({ ...risk, decision: 'avoid' }, { sensitivity })).toBe('nobody');
  });
});

test('S65: what is still high for citizens when all is done is asked of Datatilsynet, unless it is given up', () => {
  const risk = aRisk('attack', { likelihood: 'expected', citizens: 'grave' });
  expect(asksAuthority(risk, sensitive)).toBe(true);
  expect(asksAuthority({ ...risk, leftLikelihood: 'unlikely', leftConsequence: 'minor' }, sensitive)).toBe(false);
  expect(asksAuthority({ ...risk, leftLikelihood: 'likely', leftConsequence: 'serious' }, sensitive)).toBe(true);
  expect(asksAuthority({ ...risk, decision: 'avoid' }, sensitive)).toBe(false);
  expect(
    asksAuthority(
      aRisk('attack', { likelihood: 'expected', citizens: 'negligible', municipality: 'grave' }),
      sensitive,
    ),
  ).toBe(false);
});

test('S59: of each threat the last look up to a day stands, and no later one changes what stood then', () => {
  const rows = [
    aRisk('attack', { round: 1, assessedOn: '2025-03-01', level: 'high' }),
    aRisk('attack', { round: 2, assessedOn: '2026-04-01', level: 'low' }),
    aRisk('outage', { round: 1, assessedOn: '2026-05-01' }),
    aRisk('attack', { round: 1, assessedOn: '2026-06-01', system: 'aula-1' }),
  ];
  const on = (day: string) => standingOn(rows, day).map(({ system, threat, round }) => `${system} ${threat} ${round}`);
  expect(on('2025-12-01')).toEqual(['nexus-1 attack 1']);
  expect(on('2026-04-01')).toEqual(['nexus-1 attack 2']);
  expect(on(today)).toEqual(['nexus-1 attack 2', 'nexus-1 outage 1', 'aula-1 attack 1']);
  expect(standingOn(rows.toReversed(), today)).toHaveLength(3);
});

test('S97: the risk analysis is ready when every risk is decided, until the first is looked at again', () => {
  expect(analysisOf([])).toBeUndefined();
  const decided = { decision: 'accept', nextLook: '2027-06-01' } as const;
  expect(analysisOf([decided, {}])).toEqual({ state: 'underWay', nextReview: undefined });
  expect(analysisOf([decided, { ...decided, nextLook: '2027-02-01' }])).toEqual({
    state: 'ready',
    nextReview: '2027-02-01',
  });
});

describe('S59: an assessment', () => {
  const system = aSystem({ kind: 'paper' });
  const sound = aRisk('loss', { likelihood: 'likely', citizens: 'serious' });
  const left = { measures: 'Et skab', leftLikelihood: 'possible', leftConsequence: 'serious' } as const;
  test.each<[string, Partial<SystemRisk>, readonly string[]]>([
    ['says what is left when something is done', left, []],
    ['says nothing of afterwards when nothing is done', {}, []],
    ['of something else without a word', { threat: 'other', scenario: undefined }, ['noScenario']],
    ['of a threat that does not fit', { threat: 'attack' }, ['noThreat']],
    ['with measures and not what is left', { ...left, leftConsequence: undefined }, ['noLeft']],
    ['with what is left and no measures', { ...left, measures: undefined }, ['noMeasures']],
    ['that is likelier afterwards', { ...left, leftLikelihood: 'expected' }, ['leftHigher']],
    ['that is worse afterwards', { ...left, leftConsequence: 'grave' }, ['leftHigher']],
  ])('%s: %j', (_, own, faults) => {
    expect(assessmentFaults({ ...sound, ...own }, system, true)).toEqual(faults);
  });

  test('of what is retired is refused', () => {
    expect(assessmentFaults(sound, { ...system, state: 'retired' }, true)).toEqual(['retired']);
  });
});

describe('S29, S30: a decision', () => {
  const high = aRisk('attack', { likelihood: 'likely', citizens: 'grave', level: 'high' });
  const accept = { decision: 'accept', nextLook: '2027-12-01' } as const;
  test.each<[string, SystemRisk, Partial<Parameters<typeof decisionFaults>[1]>, readonly string[]]>([
    ['of a low risk for three years', aRisk('attack'), { nextLook: '2029-12-01' }, []],
    ['for longer', aRisk('attack'), { nextLook: '2029-12-02' }, ['tooFar']],
    ['of a high one for more than a year', { ...high, advice: 'enough' }, { nextLook: '2027-12-02' }, ['tooFar']],
    ['with a look today', aRisk('attack'), { nextLook: today }, ['inThePast']],
    ['of a high one without the DBR', high, {}, ['noOpinion']],
    ['against the DBR', { ...high, advice: 'notEnough' }, {}, []],
    ['to give it up without the DBR', high, { decision: 'avoid' }, []],
    ['to make it smaller without saying how', aRisk('attack'), { decision: 'reduce' }, ['noMeasures']],
    ['to make it smaller', aRisk('attack', { measures: 'Et skab' }), { decision: 'reduce' }, []],
  ])('%s', (_, risk, own, faults) => {
    expect(decisionFaults(risk, { ...accept, ...own }, sensitive, { today, isHere: true })).toEqual(faults);
  });
});

describe('S59, S94: where the register it comes from owns risk it is read there, for as long as it tells of the system', () => {
  test.each<[System['source'], string, boolean]>([
    ['hand', 'told', true],
    ['file', 'told', true],
    ['kitos', 'told', true],
    ['os2compliance', 'told', false],
    ['os2compliance', 'missing', true],
    ['os2compliance', 'disconnected', true],
  ])('of %s, %s: assessed here %s', (source, how, isHere) => {
    expect(isAssessedHere(registers(how), { source, sourceId: '7' })).toBe(isHere);
  });

  test('elsewhere it is neither assessed nor decided here', () => {
    expect(assessmentFaults(aRisk('attack'), sensitive, false)).toEqual(['elsewhere']);
    const decided = { decision: 'accept', nextLook: '2027-12-01' } as const;
    expect(decisionFaults(aRisk('attack'), decided, sensitive, { today, isHere: false })).toEqual(['elsewhere']);
  });

  test('and what came from there stays', () => {
    const theirs = { ...sensitive, key: 'nexus-1', source: 'os2compliance', sourceId: '7' } as const;
    const came = { ...aDocument('riskAnalysis', { nextReview: undefined }), link: 'https://compliance.eksempel.dk/7' };
    const risk = aRisk('attack', { decision: 'accept', nextLook: '2027-12-01' });
    expect(withAnalysis(theirs, [came], [risk], registers('told'))).toEqual([came]);
    for (const how of ['missing', 'disconnected']) {
      expect(withAnalysis(theirs, [came], [], registers(how))).toEqual([came]);
      expect(withAnalysis(theirs, [came], [risk], registers(how))).toMatchObject([
        { link: came.link, state: 'ready', nextReview: '2027-12-01' },
      ]);
    }
  });
});

/** Both registers connected, or none, and whether they still tell of the system. */
function registers(how: string): Registers {
  const connected = how === 'disconnected' ? [] : [{ source: 'os2compliance' }, { source: 'kitos' }];
  const row = how === 'missing' ? { record: { state: 'missing' } } : undefined;
  return { installation: { registers: connected }, records: { find: () => row } } as unknown as Registers;
}

test('a look has a key of its own, of the system, the threat and its number', () => {
  expect(riskKey('nexus-1', 'falseData', 2)).toBe('systemrisk:nexus-1:falsedata:2');
});
