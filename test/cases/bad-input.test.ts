import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';

type Change = ActionInput<'changeCase'>['change'];

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const dina = () => here.as('dina');
const caseOf = async (number: string) => (await dina().view('case', { number })).answer;

async function change(number: string, wanted: Change): Promise<void> {
  const { line, handling } = await caseOf(number);
  await dina().carryOut('changeCase', { key: line.key, seen: handling.seen, change: wanted });
}

/** A case the DBR holds to be notified, which the director decides. */
async function assessed(who: Who): Promise<{ key: string; number: string; seen: number }> {
  const said = {
    nonce: crypto.randomUUID(),
    category: 'wrongRecipient' as const,
    words: 'Et brev',
    persons: '1' as const,
  };
  const { key, number = '' } = (await here.as(who).action('reportIncident', said)).answer;
  await dina().carryOut('takeOverIncident', { key });
  await dina().carryOut('reportContained', { key, contained: 'yes' });
  const why = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
  await change(number, { step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...why });
  return { key, number, seen: (await caseOf(number)).handling.seen };
}

const decision = ({ key, seen }: { key: string; seen: number }) => ({ key, seen, art33: 'yes', art34: 'no' }) as const;
const linesOf = async (key: string, ...what: readonly string[]) => {
  await Promise.all(here.servers.map(({ inside }) => inside?.context.background.settled()));
  return (await rowsOf(here, 'caseEntry')).filter((line) => line.incident === key && what.includes(line.what));
};

test('GDPR art. 33(4): a follow-up after the case is closed is refused, and is recorded once it is open again', async () => {
  const one = await assessed('lone');
  await here.as('aksel').carryOut('decideCase', decision(one));
  const sentAt = here.standin.clock.now();
  const record = async (turn: number) => {
    const { seen } = (await caseOf(one.number)).handling;
    const receiptNumber = `V-${one.number}-${turn}`;
    return dina().action('recordNotification', { key: one.key, seen, turn, receiptNumber, sentAt });
  };
  expect((await record(1)).status).toBe(200);
  await change(one.number, { step: 'managementInformed', informedAt: sentAt, whom: 'Centerchefen' });
  await change(one.number, { step: 'explained', cause: 'To navne lignede hinanden', rulesReview: 'no' });
  const { promises } = (await caseOf(one.number)).handling;
  if (promises.length > 0) await change(one.number, { step: 'promiseSettled', reason: 'Intet mere at sige' });
  await change(one.number, { step: 'closed', journal: '26/1', prevention: 'Vi tjekker to gange' });

  const { refusal } = await record(2);
  expect(refusal?.code).toBe('incidentClosed');
  expect(await linesOf(one.key, 'followedUp')).toEqual([]);
  await change(one.number, { step: 'reopened', reason: 'Datatilsynet har spurgt' });
  expect((await record(2)).status).toBe(200);
  expect(await linesOf(one.key, 'followedUp')).toHaveLength(1);
});

test('INV11: a correction while the director decides: one of the two is first, and the other is said to look again', async () => {
  const one = await assessed('lone');
  const correction = { key: one.key, seen: one.seen, persons: '100+', reason: 'Talt efter' } as const;
  const replies = await Promise.all([
    here.as('dina', { server: 0 }).action('correctFacts', correction),
    here.as('aksel', { server: 1 }).action('decideCase', decision(one)),
  ]);
  const refused = replies.flatMap(({ refusal }) => refusal?.code ?? []);
  expect(refused).toHaveLength(1);
  expect(['changedMeanwhile', 'nothingToDecide']).toContain(refused[0]);
  const [corrected] = replies;
  const isCorrected = corrected.refusal === undefined;
  const lines = await linesOf(one.key, 'factsCorrected', 'decided');
  expect(lines.map(({ what }) => what)).toEqual([isCorrected ? 'factsCorrected' : 'decided']);
  const row = (await rowsOf(here, 'incident')).find(({ key }) => key === one.key);
  expect([row?.persons, row?.decidedBy]).toEqual(isCorrected ? ['100+', undefined] : ['1', 'Aksel Ager']);
});

test('INV10: two directors who decide at once on two servers: one has decided, and the other is told', async () => {
  const person = await here.as('ditte').id();
  const mandate = { person, covers: 'outOfHours', from: '2026-12-01', basis: '26/0042' } as const;
  await here.as('aksel').carryOut('giveMandate', mandate);
  const one = await assessed('lone');
  await here.clock.move('2026-12-01T21:00');
  const replies = await Promise.all([
    here.as('aksel', { server: 0 }).action('decideCase', decision(one)),
    here.as('ditte', { server: 1 }).action('decideCase', decision(one)),
  ]);
  const refused = replies.flatMap(({ refusal }) => refusal?.code ?? []);
  expect(refused).toHaveLength(1);
  expect(['changedMeanwhile', 'nothingToDecide']).toContain(refused[0]);
  const decider = replies[0].refusal === undefined ? 'Aksel Ager' : 'Ditte Dal';
  const row = (await rowsOf(here, 'incident')).find(({ key }) => key === one.key);
  expect(row?.decidedBy).toBe(decider);
  expect((await linesOf(one.key, 'decided')).map(({ byName }) => byName)).toEqual([decider]);
});

test('S108: one receipt written on two cases by two servers in the same second is told on both, and refused to a third', async () => {
  const [one, other] = [await assessed('lone'), await assessed('e1')];
  for (const number of [one, other]) await here.as('aksel').carryOut('decideCase', decision(number));
  const notified = async ({ key, number }: typeof one, server: number) => {
    const { seen } = (await caseOf(number)).handling;
    const wanted = { step: 'notified', notifiedAt: here.standin.clock.now(), receiptNumber: 'V-4711' } as const;
    return here.as('dina', { server }).action('changeCase', { key, seen, change: wanted });
  };
  const { faults } = here.standin;
  // Both writes are on their way before either server hears of the other.
  faults.add({ route: 'PATCH .*/lists/Incidents/items/', latencyMs: 1_000, times: 2 });
  const replies = await Promise.all([notified(one, 0), notified(other, 1)]);
  faults.clear();
  expect(replies.flatMap(({ refusal }) => refusal?.code ?? [])).toEqual([]);
  for (const [of, with_] of [
    [one, other],
    [other, one],
  ] as const) {
    await expect.poll(async () => (await caseOf(of.number)).receiptAlsoOn).toEqual([with_.number]);
  }
  const third = await assessed('e2');
  await here.as('aksel').carryOut('decideCase', decision(third));
  expect((await notified(third, 0)).refusal?.details).toEqual({ faults: ['receiptUsed'] });
  expect((await caseOf(third.number)).receiptAlsoOn).toEqual([]);
});
