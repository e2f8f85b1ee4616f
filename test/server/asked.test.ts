import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseMessage, messageKey } from '../../src/domain/breaches/case-message.ts';
import { productApp } from '../../src/standin/identity.ts';
import { rowsOf } from '../rows.ts';
import { accessAs, store } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

test('what a server stored and stopped before it could tell of is told by the next, once', async () => {
  const nonce = crypto.randomUUID();
  const said = { nonce, category: 'paper', words: 'Et brev er væk' } as const;
  const { key, number = '' } = (await here.as('lone').job('reportIncident', said)).answer;
  const [incident] = (await rowsOf(here, 'incident')).filter((row) => row.key === key);
  if (!incident) throw new Error('the report is not there');
  const stored = { record: incident, mark: { list: 'Incidents', id: '1', version: 2 } };
  const asked = { key: messageKey(nonce), kind: 'asked', text: 'Hvor lå brevet?' } as const;
  const dina = await here.as('dina').id();
  const question = caseMessage(stored, asked, { id: dina }, here.standin.clock.now());
  await store(await accessAs(here.standin, productApp), 'caseMessage', question);

  await here.clock.move('2026-12-01T08:12');
  await until(async () => (await here.as('dina').view('caseRelations', { number })).answer.thread.length === 1);
  const told = async () =>
    (await rowsOf(here, 'caseTelling')).filter((row) => row.number === number && row.as === 'reporter');
  await here.servers[0]?.inside?.context.schedule.tick();
  await until(async () => (await told()).some(({ state }) => state === 'sent'));
  await here.clock.move('2026-12-01T08:25');
  await here.servers[0]?.inside?.context.schedule.tick();
  expect(await told()).toHaveLength(1);
});
