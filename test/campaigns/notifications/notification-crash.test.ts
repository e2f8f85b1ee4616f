import { expect, test } from 'vitest';
import { tellEverybody } from '../../../src/features/notifications/scheduled/tell.ts';
import { Question } from '../../../src/features/questions/records.ts';
import { rowsOf } from '../../rows.ts';
import { crowd, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

/** How many notices stand under each one's bell. */
async function bells(here: World, whos: readonly Who[]): Promise<number[]> {
  return Promise.all(
    whos.map(async (who) => {
      const answer = await fetch(`${here.standin.url}/_standin/activity?person=${await here.as(who).id()}`);
      return ((await answer.json()) as { items: unknown[] }).items.length;
    }),
  );
}

const tellRuns = async (here: World) => (await rowsOf(here, 'run')).filter(({ job }) => job === 'tell');

test('three servers whose hour comes at the same time tell everybody once', async () => {
  const here = await world({ servers: 3 });
  try {
    await Promise.all(here.servers.map(({ inside }) => inside?.context.schedule.tick()));
    await until(async () => (await tellRuns(here)).some(({ state }) => state === 'done'));
    expect(new Set(await bells(here, crowd))).toEqual(new Set([1]));
    const rows = await rowsOf(here, 'notification');
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['sent']));
    expect(new Set(rows.map(({ person }) => person)).size).toBe(rows.length);

    // Two holders of one claim are harmless: here all three do the whole work at once, whoever has the claim.
    await here.clock.move('2026-12-03T08:00');
    await Promise.all(
      here.servers.map(
        ({ inside }) =>
          inside && tellEverybody(inside.context.ports, inside.context.ports.clock.now(), inside.context.sources.now()),
      ),
    );
    expect(new Set(await bells(here, crowd))).toEqual(new Set([2]));
  } finally {
    await here.close();
  }
});

test('kill -9 between the rows and the sending: nobody is told the same digest twice, and the list says that nobody knows', async () => {
  const here = await world({ processes: true });
  try {
    const server = here.servers[0];
    await until(async () => (await tellRuns(here)).some(({ state }) => state === 'done'));
    expect(new Set(await bells(here, crowd))).toEqual(new Set([1]));
    const waiting = async () => (await rowsOf(here, 'notification')).filter(({ state }) => state === 'planned');
    // The feed takes so long that the server is killed while it waits.
    here.standin.faults.add({ route: 'POST .*endActivityNotification', latencyMs: 4_000 });
    here.standin.clock.move('2026-12-03T08:00');
    await until(async () => (await waiting()).length >= crowd.length, 60);
    server?.process?.kill('SIGKILL');
    here.standin.faults.clear();
    const planned = await waiting();
    expect(planned.length).toBeGreaterThan(0);

    here.standin.clock.move('2026-12-03T10:10');
    await server?.start();
    await until(
      async () => (await tellRuns(here)).some(({ period, state }) => period.endsWith('t10') && state === 'done'),
      60,
    );
    const after = await rowsOf(here, 'notification');
    expect(after.filter(({ state }) => state === 'planned')).toEqual([]);
    const uncertain = after.filter(({ fault }) => fault === 'interrupted').map(({ key }) => key);
    expect(uncertain).toEqual(expect.arrayContaining(planned.map(({ key }) => key)));
    expect(Math.max(...(await bells(here, crowd)))).toBeLessThanOrEqual(2);
  } finally {
    await here.close();
  }
}, 120_000);

/** Lone's question about R06, as it is kept. */
const asker =
  (person: string) =>
  (key: string, own: Partial<Question>): Question => ({
    ...{ key: `question:${key}`, actor: person, at: '2026-12-01T07:01:00Z', rule: 'r06', version: '3.0' },
    ...{ text: 'Må jeg sende en sms?', to: 'dpo', state: 'open', askedAt: '2026-12-01T07:01:00Z' },
    ...{ person, name: 'Lone Lund' },
    ...own,
  });

const answerOf = (answeredBy: string) =>
  ({ state: 'answered', answer: 'Nej.', answeredAt: '2026-12-01T07:02:00Z', answeredBy }) as const;

const toldOfQuestions = async (here: World) =>
  (await rowsOf(here, 'notification'))
    .filter(({ what }) => what === 'question' || what === 'answer')
    .map((row) => [row.what, row.person])
    .toSorted();

test('S84: a server that stopped between a question and its notification leaves nobody waiting unseen, and tells once', async () => {
  const here = await world();
  try {
    const context = here.servers[0]?.inside?.context;
    const [person, manager, officer] = [
      await here.as('lone').id(),
      await here.as('mette').id(),
      await here.as('dina').id(),
    ];
    const asked = asker(person);
    const answer = answerOf(manager);
    await context?.ports.records.create(Question, asked('a', {}));
    await context?.ports.records.create(Question, asked('b', { to: 'manager', manager, managerName: 'Mette Madsen' }));
    await context?.ports.records.create(Question, asked('c', { to: 'manager', manager, ...answer }));
    await context?.ports.records.create(Question, asked('d', { state: 'withdrawn' }));
    const told = () => toldOfQuestions(here);
    for (const hour of ['09', '10']) {
      await here.clock.move(`2026-12-01T${hour}:05`);
      await context?.schedule.tick();
      await until(async () => (await told()).length === 3);
    }
    const all = [
      ['answer', person],
      ['question', manager],
      ['question', officer],
    ];
    expect(await told()).toEqual(all.toSorted());
  } finally {
    await here.close();
  }
});

test('S84: a question and an answer from before everything stood still for a week are told of when it runs again', async () => {
  const here = await world();
  try {
    const [server] = here.servers;
    const [person, officer] = [await here.as('lone').id(), await here.as('dina').id()];
    const asked = asker(person);
    const records = server?.inside?.context.ports.records;
    await until(async () => (await tellRuns(here)).some(({ state }) => state === 'done'));
    await records?.create(Question, asked('e', {}));
    await records?.create(Question, asked('f', answerOf(officer)));
    await server?.stop();
    here.standin.clock.move('2026-12-08T09:05');
    await server?.start();
    const all = [
      ['answer', person],
      ['question', officer],
    ];
    await until(async () => (await toldOfQuestions(here)).length === all.length);
    expect(await toldOfQuestions(here)).toEqual(all);
  } finally {
    await here.close();
  }
});
