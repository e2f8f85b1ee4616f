import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { readable } from '../../readable.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { anAssessment, saidOf } from '../examples.ts';

let here: World;
let nexus: string;
const nextLook = '2027-06-01';

/** Karen owns it, Signe administers it, Mette owns its data, Lone holds the budget; it holds sensitive data. */
beforeAll(async () => {
  here = await world();
  const ivan = here.as('ivan');
  const said = { ...saidOf('Nexus'), sensitivity: 'sensitive', criticality: 'critical', nonce: crypto.randomUUID() };
  const { key: system, version } = (await ivan.action('addSystem', said as ActionInput<'addSystem'>)).answer;
  nexus = system;
  const id = (who: Who) => here.as(who).id();
  const owner = { part: 'owner', system, person: await id('karen'), seen: version } as const;
  const { version: seen } = (await ivan.action('appointToSystem', owner)).answer;
  await ivan.carryOut('appointToSystem', { part: 'budgetHolder', system, person: await id('lone'), seen });
  await ivan.carryOut('appointToSystem', { part: 'dataOwner', system, person: await id('mette') });
  const tasks = ['logging'] as ['logging'];
  await ivan.carryOut('appointToSystem', { part: 'administrator', system, person: await id('signe'), tasks });
  await until(async () => (await shown('signe')).mayAssess);
});
afterAll(() => here.close());

const shown = async (who: Who) => (await here.as(who).view('systemRisks', { system: nexus })).answer;
type Assessing = ActionInput<'assessRisk'>;
const assess = (who: Who, own: Partial<Assessing> = {}) =>
  here.as(who).action('assessRisk', { ...anAssessment(nexus), ...own });
const decide = (who: Who, threat: Assessing['threat'], own: Partial<ActionInput<'decideRisks'>> = {}) =>
  here.as(who).action('decideRisks', {
    ...{ system: nexus, risks: [{ threat, round: 1 }], decision: 'accept', tradeOff: 'Det er sjældent.', nextLook },
    ...own,
  });
const high = { threat: 'misdirection', likelihood: 'likely', citizens: 'grave' } as const;

test('S29: owner, data owner, administrator, IT security, DBR, auditor and director see the risks; nobody else', async () => {
  for (const who of ['karen', 'mette', 'signe', 'ivan', 'dina', 'rene', 'ditte', 'kim'] as const) {
    expect((await here.as(who).view('systemRisks', { system: nexus })).status, who).toBe(200);
  }
  for (const who of ['lone', 'petra', 'eva'] as const) {
    expect((await here.as(who).view('systemRisks', { system: nexus })).refusal?.code, who).toBe('unknownSystem');
    expect((await assess(who)).refusal?.code, who).toBe('unknownSystem');
    expect((await here.as(who).view('riskPicture', {})).status, who).toBe(403);
  }
  expect((await here.as('lone').view('system', { system: nexus })).answer.risks).toBeUndefined();
});

test('S65, art. 38(6): the DBR assesses and decides nothing, and an auditor and a director only look', async () => {
  for (const who of ['dina', 'rene', 'ditte'] as const) {
    expect((await assess(who)).refusal?.code, who).toBe('notAllowed');
    expect((await decide(who, 'attack')).refusal?.code, who).toBe('notAllowed');
  }
});

describe('S59: a look at a threat', () => {
  test('everything in the way is said at once, and nothing is kept', async () => {
    const wrong = {
      threat: 'other',
      measures: 'Et skab',
      leftLikelihood: 'expected',
      leftConsequence: 'grave',
    } as const;
    const reply = await assess('signe', wrong);
    expect(reply.refusal).toMatchObject({ code: 'riskInvalid', details: { faults: ['noScenario', 'leftHigher'] } });
    expect(await rowsOf(here, 'systemRisk')).toEqual([]);
  });

  test('of two who look at the same threat at once, one is told; the same press again is the same look', async () => {
    const replies = await Promise.all([assess('signe'), assess('ivan', { likelihood: 'likely' })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = replies[0]?.status === 200 ? 'signe' : 'ivan';
    const again = await assess(won, won === 'ivan' ? { likelihood: 'likely' } : {});
    expect(again.status).toBe(200);
    expect(await rowsOf(here, 'systemRisk')).toHaveLength(1);
  });

  test('a look that was in nobody’s sight is refused', async () => {
    expect((await assess('signe', { threat: 'loss', seen: 4 })).refusal?.code).toBe('changedMeanwhile');
  });

  test('INV15: a CPR number in what is said is covered', async () => {
    await assess('signe', { threat: 'outage', scenario: 'Sagen om 311236-4321 kan ikke åbnes' });
    expect(readable(await rowsOf(here, 'systemRisk'))).not.toContain('4321');
  });
});

describe('S29, S30: the owner decides', () => {
  test('and nobody else, not even who administers it', async () => {
    for (const who of ['signe', 'mette', 'ivan'] as const) {
      expect((await decide(who, 'attack')).refusal?.code, who).toBe('notAllowed');
    }
  });

  test('the risk analysis is under way, then ready until the next look', async () => {
    const analysis = async () =>
      (await here.as('karen').view('system', { system: nexus })).answer.documents.find(
        ({ kind }) => kind === 'riskAnalysis',
      );
    await until(async () => (await analysis())?.state === 'underWay');
    expect((await analysis())?.mayChange).toBe(false);
    const document = { system: nexus, kind: 'riskAnalysis', state: 'ready', nextReview: nextLook, seen: 0 } as const;
    const reply = await here.as('karen').action('saveSystemDocument', document);
    expect(reply.refusal?.details?.faults).toEqual(['fromRisks']);

    const both = { risks: [{ threat: 'attack', round: 1 } as const, { threat: 'outage', round: 1 } as const] };
    expect((await decide('karen', 'attack', both)).status).toBe(200);
    expect((await decide('karen', 'attack', both)).status).toBe(200);
    expect((await decide('karen', 'attack', { ...both, decision: 'avoid' })).refusal?.code).toBe('changedMeanwhile');
    await until(async () => (await analysis())?.isInOrder === true);
    expect((await analysis())?.nextReview).toBe(nextLook);
  });

  test('everything in the way of any is said before the first is written', async () => {
    await assess('signe', { threat: 'supplier' });
    await assess('signe', { threat: 'loss' });
    const risks = (['supplier', 'loss'] as const).map((threat) => ({ threat, round: 1 }));
    const reply = await decide('karen', 'loss', { risks, decision: 'reduce', nextLook: '2026-12-01' });
    expect(reply.refusal).toMatchObject({ code: 'riskInvalid', details: { faults: ['noMeasures', 'inThePast'] } });
    const unknown = [...risks, { threat: 'premises' as const, round: 1 }];
    expect((await decide('karen', 'loss', { risks: unknown })).refusal?.code).toBe('unknownRisk');
    const decided = (await rowsOf(here, 'systemRisk')).filter(({ decision }) => decision !== undefined);
    expect(decided.map(({ threat }) => threat).sort()).toEqual(['attack', 'outage']);
  });
});

describe('S65: a high risk to citizens with personal data', () => {
  test('waits for the DBR, who says once whether what is done is enough; then for the owner', async () => {
    const { key } = (await assess('signe', high)).answer;
    const waits = async (who: Who) => {
      const { first, rest } = (await here.as(who).view('tasks', {})).answer;
      return [...first, ...rest].flatMap((one) => (one.kind === 'systems' ? [one.what] : []));
    };
    await until(async () => (await waits('dina')).includes('adviseOnRisks'));
    expect((await decide('karen', 'misdirection')).refusal?.details?.faults).toEqual(['noOpinion']);

    const advise = (who: Who, advice: 'enough' | 'notEnough') =>
      here.as(who).action('adviseOnRisk', { key, advice, reason: 'Der mangler en log.' });
    expect((await advise('ivan', 'enough')).status).toBe(403);
    expect((await advise('dina', 'notEnough')).status).toBe(200);
    expect((await advise('dina', 'notEnough')).status).toBe(200);
    expect((await advise('dina', 'enough')).refusal?.code).toBe('changedMeanwhile');
    await until(async () => (await waits('karen')).includes('decideRisks'));
    await until(async () => !(await waits('dina')).includes('adviseOnRisks'));
    expect((await decide('karen', 'misdirection')).status).toBe(200);
    const risk = (await shown('rene')).risks.find(({ threat }) => threat === 'misdirection');
    expect(risk).toMatchObject({ advice: 'notEnough', decision: 'accept', asksAuthority: true });
  });

  test('of a low one no opinion is asked', async () => {
    const key = (await shown('dina')).risks.find(({ threat }) => threat === 'loss')?.key ?? '';
    const reply = await here.as('dina').action('adviseOnRisk', { key, advice: 'enough', reason: 'Fint.' });
    expect(reply.refusal?.code).toBe('notAllowed');
  });
});

test('S59: looked at again, what was decided before stays and is seen, and the owner decides anew', async () => {
  expect((await assess('signe', { ...high, seen: 1, likelihood: 'unlikely', citizens: 'minor' })).status).toBe(200);
  await until(async () => (await shown('karen')).risks.find(({ threat }) => threat === 'misdirection')?.round === 2);
  const risk = (await shown('karen')).risks.find(({ threat }) => threat === 'misdirection');
  expect(risk).toMatchObject({
    level: 'low',
    turn: 'owner',
    before: [{ round: 1, decision: 'accept', level: 'high' }],
  });
  expect((await decide('karen', 'misdirection')).refusal?.code).toBe('changedMeanwhile');
});

test('S65, S108: lesser risks the owner has decided are told to the DBR, in one notice of the week, and stand on the picture', async () => {
  const told = async () => (await rowsOf(here, 'notification')).filter(({ what }) => what === 'riskDecided');
  await until(async () => (await told()).length > 0);
  expect((await told()).map(({ person, state }) => [person, state])).toEqual([[await here.as('dina').id(), 'planned']]);
  const informed = async (who: Who) => (await here.as(who).view('riskPicture', {})).answer.informed;
  expect((await informed('dina')).map(({ threat }) => threat).sort()).toEqual(['attack', 'outage']);
  expect(await informed('ditte')).toEqual([]);
});

test('S7, S57: the picture of risk has today and a year ago, and what nobody has assessed', async () => {
  const picture = (await here.as('dina').view('riskPicture', {})).answer;
  expect(picture.today.reduce((sum, { count }) => sum + count, 0)).toBe((await shown('dina')).risks.length);
  expect(picture.yearAgo).toEqual([]);
  expect(picture).toMatchObject({ systems: 1, unassessed: 0, yearAgoOn: '2025-12-01', lines: [] });
  const square = { likelihood: 'unlikely', consequence: 'minor' } as const;
  const { lines } = (await here.as('dina').view('riskPicture', square)).answer;
  expect(lines).toMatchObject([{ system: nexus, name: 'Nexus', threat: 'misdirection' }]);
  const every = (await here.as('ditte').view('riskPicture', { every: 'yes' })).answer.lines;
  expect(every).toHaveLength((await shown('dina')).risks.length);
});

test('S115: the picture is narrowed to the risks of a level, or to those nobody has decided on', async () => {
  const { risks } = await shown('dina');
  for (const level of ['low', 'medium', 'high'] as const) {
    const { lines } = (await here.as('dina').view('riskPicture', { level })).answer;
    expect(lines, level).toHaveLength(risks.filter((risk) => risk.level === level).length);
  }
  const { lines } = (await here.as('dina').view('riskPicture', { level: 'undecided' })).answer;
  expect(lines).toHaveLength(risks.filter(({ decision }) => decision === undefined).length);
});
