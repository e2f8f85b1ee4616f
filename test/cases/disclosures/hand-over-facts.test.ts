import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

async function reported(own: Partial<ActionInput<'reportIncident'>> = {}) {
  const said = { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev er væk', ...own } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}
const facts = (key: string, own: Partial<ActionInput<'handOverFacts'>> = {}) => ({
  key,
  nonce: crypto.randomUUID(),
  recipient: 'HR-chefen',
  basis: 'Forvaltningsloven § 28, stk. 3',
  content: 'Hvem der meldte, og hvornår',
  about: 'reporter' as const,
  told: 'yes' as const,
  ...own,
});
const mine = async (number: string) =>
  (await here.as('lone').view('passedOn', {})).answer.handOvers.filter((one) => one.number === number);

strangersAreRefused(() => here, 'handOverFacts', 'dina', facts('incident:x'));

test('S110: basis, content and recipient are kept, once, and the person is told and can read it', async () => {
  const { key, number } = await reported();
  const input = facts(key);
  const first = await here.as('dina').action('handOverFacts', input);
  expect((await here.as('dina').action('handOverFacts', input)).answer).toEqual(first.answer);
  expect((await rowsOf(here, 'handOver')).filter(({ incident }) => incident === key)).toHaveLength(1);
  expect(await mine(number)).toMatchObject([{ recipient: 'HR-chefen', content: 'Hvem der meldte, og hvornår' }]);
  await until(async () =>
    (await rowsOf(here, 'caseEntry')).some(({ incident, what }) => incident === key && what === 'handedOver'),
  );
  const told = (await rowsOf(here, 'caseNotification')).filter(
    ({ incident, as }) => incident === key && as === 'reporter',
  );
  expect(told).toHaveLength(1);
});

test('without telling the person there is a reason, and the reporter meets nothing of it', async () => {
  const { key, number } = await reported();
  const untold = await here.as('dina').action('handOverFacts', facts(key, { told: 'no' }));
  expect(untold.refusal).toMatchObject({ code: 'managerTextInvalid', details: { faults: ['whyNotTold'] } });
  const reason = { told: 'no', toldNote: 'Politiet har bedt om det' } as const;
  expect((await here.as('dina').action('handOverFacts', facts(key, reason))).status).toBe(200);
  expect(await mine(number)).toEqual([]);
});

test('nobody but the DBR and the deputy, and not when it is about them', async () => {
  const { key } = await reported({ concerns: ['dpo'] });
  for (const who of ['lone', 'mette', 'aksel', 'eva'] as const) {
    expect((await here.as(who).action('handOverFacts', facts(key))).status, who).toBe(403);
  }
  expect((await here.as('dina').action('handOverFacts', facts(key))).refusal?.code).toBe('unknownIncident');
  expect((await here.as('dorte').action('handOverFacts', facts(key))).status).toBe(200);
});

test('wrong input names its field', async () => {
  const reply = await here.as('dina').send('POST', '/api/jobs/handOverFacts', { ...facts('x'), basis: '  ' });
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field: 'basis' } });
});
