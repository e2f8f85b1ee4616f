import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ViewName, views } from '../../src/contract/contract.ts';
import { sweepAudit } from '../../src/features/reconciliation/scheduled/audit-sweep.ts';
import type { Kind } from '../../src/lists.ts';
import { lists } from '../../src/lists.ts';
import { may } from '../../src/roles.ts';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';
import { asking, keyOf, seenBy } from './asked.ts';

const secret = 'Min leder beder os skrive koden på en seddel';
const straight = asking({ to: 'dpo', text: secret });
const ordinary = asking({ text: 'Et almindeligt spørgsmål' });
const taken = asking({ to: 'dpo', text: `${secret} – taget tilbage` });

/** Lone has asked the DBR past Mette and has an answer; Mette passes on another question of hers meanwhile. */
let here: World;
beforeAll(async () => {
  here = await world();
  const [lone, mette, dina] = [here.as('lone'), here.as('mette'), here.as('dina')];
  await lone.action('askQuestion', straight);
  await lone.action('askQuestion', ordinary);
  await lone.action('askQuestion', taken);
  await lone.action('withdrawQuestion', { key: keyOf(taken) });
  const passing = await seenBy(mette, keyOf(ordinary));
  await mette.action('passQuestion', { key: keyOf(ordinary), seen: passing.seen });
  const { seen } = await seenBy(dina, keyOf(straight));
  await dina.action('answerQuestion', { key: keyOf(straight), answer: 'Godt, du siger det.', seen });
  const ports = here.servers[0]?.inside?.context.ports;
  if (ports) await sweepAudit(ports, ports.clock.now());
  await until(async () => (await rowsOf(here, 'notification')).length >= 5);
});
afterAll(() => here.close());

test('S64: no view a manager may open shows what went straight to the DBR, nor that there is such a question', async () => {
  const names = (Object.keys(views) as ViewName[]).filter((name) =>
    may(['lineManager', 'centreHead', 'employee'], name),
  );
  expect(names).toContain('questions');
  for (const who of ['mette', 'karen'] as const) {
    for (const name of names) {
      const query = name === 'rule' ? 'rule=r06' : name === 'page' ? 'page=policy' : 'key=x';
      const plain = await here.as(who).send('GET', `/api/views/${name}`);
      const asked = plain.status === 400 ? await here.as(who).send('GET', `/api/views/${name}?${query}`) : plain;
      const answer = JSON.stringify(asked.refusal ?? asked.answer);
      expect(answer, `${name} of ${who}`).not.toMatch(/seddel|Godt, du siger/);
      expect(answer, `${name} of ${who}`).not.toContain(straight.nonce);
      expect(answer, `${name} of ${who}`).not.toContain(taken.nonce);
    }
  }
});

test('S64: the row of such a question names no manager', async () => {
  const row = (await rowsOf(here, 'question')).find(({ key }) => key === keyOf(straight));
  expect(row).toMatchObject({ to: 'dpo', state: 'answered' });
  expect(row).not.toHaveProperty('manager');
  expect(JSON.stringify(row)).not.toContain('Mette');
  expect(JSON.stringify(row)).not.toContain(await here.as('mette').id());
});

test('S64: no notification about it goes to a manager', async () => {
  const managers = await Promise.all((['mette', 'karen'] as const).map((who) => here.as(who).id()));
  const notifications = await rowsOf(here, 'notification');
  const about = notifications.filter(({ key }) => key.includes(straight.nonce) || key.includes(taken.nonce));
  expect(about.length).toBe(2);
  expect(about.filter(({ person }) => managers.includes(person))).toEqual([]);
});

test('S64, S74: nothing on the main site joins Lone to it: no row names both her and the question, and no row its words', async () => {
  const lone = await here.as('lone').id();
  const main = (Object.keys(lists) as Kind[]).filter((kind) => lists[kind].site === 'main');
  for (const kind of main) {
    const rows = (await rowsOf(here, kind)).map((row) => JSON.stringify(row));
    expect(
      rows.filter((row) => /seddel|Godt, du siger/.test(row)),
      kind,
    ).toEqual([]);
    for (const { nonce } of [straight, taken]) {
      expect(
        rows.filter((row) => row.includes(nonce) && (row.includes(lone) || row.includes('Lone'))),
        kind,
      ).toEqual([]);
    }
  }
});

test('S64, INV16: the audit list knows the question to the manager and every step of it, and nothing of the other, also after the nightly sweep', async () => {
  const audited = async () => (await rowsOf(here, 'auditEntry')).filter(({ list }) => list === 'Questions');
  await until(async () => (await audited()).length === 2);
  expect((await audited()).map(({ action, target }) => [action, target]).sort()).toEqual([
    ['askQuestion', keyOf(ordinary)],
    ['passQuestion', keyOf(ordinary)],
  ]);
});

test('S64: a manager who guesses the key is told that there is no such question', async () => {
  for (const name of ['answerQuestion', 'passQuestion'] as const) {
    const input = { key: keyOf(straight), seen: 1, ...(name === 'answerQuestion' && { answer: 'Hvad?' }) };
    const reply = await here.as('mette').send('POST', `/api/jobs/${name}`, input);
    expect([reply.status, reply.refusal?.code, reply.refusal?.details]).toEqual([404, 'unknownQuestion', {}]);
  }
  const stolen = await here.as('mette').action('askQuestion', straight);
  expect([stolen.status, stolen.refusal?.details]).toEqual([404, {}]);
});

test('the logs have neither the words nor who asked', async () => {
  const log = here.servers.flatMap((server) => server.log).join('');
  expect(log).not.toMatch(/seddel|Godt, du siger|Lone/);
});
