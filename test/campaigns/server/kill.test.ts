import { expect, test } from 'vitest';
import { toFields } from '../../../src/m365/rows/row.ts';
import { outsideApp, sites } from '../../../src/standin/identity.ts';
import { listId, rowsOf } from '../../rows.ts';
import { accessAs, crowd } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

const reading = { rule: 'r06', version: '3.0', language: 'da' } as const;

test('kill -9 in the middle of thirty confirmations loses none that was answered, and the rest can be done again', async () => {
  const here = await world({ processes: true });
  try {
    const server = here.servers[0];
    // Graph takes its time, so that there is a middle.
    here.standin.faults.add({ route: 'POST', latencyMs: 40 });
    const people = crowd.map((who) => here.as(who));
    await Promise.all(people.map((person) => person.token()));

    let answered = 0;
    const tenth = Promise.withResolvers<void>();
    const clicks = people.map(async (person, index) => {
      // Twenty come one after another; the last ten click in the moment the server is killed.
      await (index < 20 ? new Promise((resolve) => setTimeout(resolve, index * 10)) : tenth.promise);
      const reply = await person.action('confirmReading', reading).catch(() => undefined);
      if (reply?.status !== 200) return undefined;
      answered += 1;
      if (answered === 10) {
        tenth.resolve();
        server?.process?.kill('SIGKILL');
      }
      return reply.answer.key;
    });
    void Promise.all(clicks.slice(0, 20)).then(() => tenth.resolve());
    const told = (await Promise.all(clicks)).filter((key) => key !== undefined);
    here.standin.faults.clear();

    expect(told.length).toBeGreaterThanOrEqual(10);
    expect(told.length).toBeLessThan(30);
    const kept = (await rowsOf(here, 'confirmation')).map(({ key }) => key);
    expect(kept).toEqual(expect.arrayContaining(told));

    await server?.start();
    for (const person of people) expect((await person.action('confirmReading', reading)).status).toBe(200);
    expect(await rowsOf(here, 'confirmation')).toHaveLength(30);
    for (const person of people) {
      expect((await person.view('start', {})).answer.owed.map(({ rule }) => rule)).not.toContain('r06');
    }
  } finally {
    await here.close();
  }
});

test('INV16: audit entries a killed server did not get to write are written by the next night’s sweep', async () => {
  const here = await world({ processes: true });
  try {
    const server = here.servers[0];
    here.standin.faults.add({ route: `POST .*/lists/${await listId(here, 'Audit')}/items`, status: 503 });
    await here.as('lone').action('confirmReading', reading);
    server?.process?.kill('SIGKILL');
    here.standin.faults.clear();
    const entries = async () => (await rowsOf(here, 'auditEntry')).filter(({ action }) => action === 'confirmReading');
    expect(await entries()).toEqual([]);

    await here.standin.clock.move('2026-12-02T06:00');
    await server?.start();
    await until(async () => (await entries()).length === 1);
    expect(await entries()).toMatchObject([{ actor: await here.as('lone').id(), list: 'Confirmations2026' }]);
  } finally {
    await here.close();
  }
});

test('a server that is asked to stop answers what is under way, writes what follows from it, and ends well', async () => {
  const here = await world({ processes: true });
  try {
    const server = here.servers[0];
    await until(() => isMorningOver(here));
    here.standin.faults.add({ route: 'POST .*(items|batch)$', latencyMs: 300 });
    const people = crowd.slice(0, 10).map((who) => here.as(who));
    await Promise.all(people.map((person) => person.token()));
    const clicks = Promise.allSettled(people.map((person) => person.action('confirmReading', reading)));
    // A confirmation that is written, and not any write: by then the clicks are inside, and what follows is under way.
    await until(async () => (await rowsOf(here, 'confirmation')).length > 0);
    await server?.stop();

    // Whoever had not come through the door yet finds it closed; nobody inside is thrown out.
    const answers = (await clicks).flatMap((click) => (click.status === 'fulfilled' ? [click.value] : []));
    expect(answers.length).toBeGreaterThan(0);
    for (const { status } of answers) expect(status).toBe(200);
    expect(server?.process?.exitCode).toBe(0);
    const entries = (await rowsOf(here, 'auditEntry')).filter(({ action }) => action === 'confirmReading');
    expect(entries.length).toBe(answers.length);
  } finally {
    await here.close();
  }
});

test('a stop in the middle of scheduled work and follow-ups is no error: what is redone is said once, with its number', async () => {
  const here = await world({ processes: true });
  try {
    const server = here.servers[0];
    server?.process?.kill('SIGKILL');
    // The work of a new morning begins with the server, slowly, and cannot end.
    here.standin.clock.move('2026-12-02T06:00');
    here.standin.faults.add({ route: 'POST .*(items|batch)$', latencyMs: 300 });
    here.standin.faults.add({ route: `POST .*/lists/${await listId(here, 'Audit')}/items`, status: 503 });
    here.standin.faults.add({ route: `PATCH .*/lists/${await listId(here, 'Runs')}/items`, status: 503 });
    await server?.start();
    const people = crowd.slice(0, 3).map((who) => here.as(who));
    const pressed = people.map((one) => one.action('confirmReading', reading));
    for (const { status } of await Promise.all(pressed)) expect(status).toBe(200);
    await until(async () => (await rowsOf(here, 'run')).some(({ state }) => state === 'started'));
    // From here on nothing is written for longer than a stop waits.
    here.standin.faults.clear();
    here.standin.faults.add({ route: '(POST|PATCH) ', status: 429, retryAfter: 60 });
    // Ctrl+C comes twice: to the whole group, and from whoever started the server.
    server?.process?.kill('SIGINT');
    await server?.stop();

    expect(server?.process?.exitCode).toBe(0);
    const lines = (server?.log.join('') ?? '').trim().split('\n');
    const said = lines.map((line) => JSON.parse(line) as { level: number; msg: string; redone?: number });
    expect(said.filter(({ level }) => level >= 50)).toEqual([]);
    // Three audit entries, and at least one run.
    expect(said.filter(({ redone }) => redone !== undefined)).toEqual([
      expect.objectContaining({ level: 30, msg: expect.stringContaining('broken off by the stop') }),
    ]);
    expect(said.find(({ redone }) => redone !== undefined)?.redone).toBeGreaterThanOrEqual(4);
  } finally {
    await here.close();
  }
});

test('INV16: the sweep redoes the lost audit entries of every job, and none for a row somebody changed outside the app', async () => {
  const here = await world({ processes: true });
  try {
    const server = here.servers[0];
    await until(() => isMorningOver(here));
    here.standin.faults.add({ route: `POST .*/lists/${await listId(here, 'Audit')}/items`, status: 503 });
    const [eva, lone] = [here.as('eva'), here.as('lone')];
    const pressed = [
      await eva.action('saveSetting', { setting: 'cardsPerWeek', value: '3', seen: 0 }),
      await eva.action('appoint', { role: 'privileged', person: await lone.id(), from: '2026-12-01' }),
      await lone.action('confirmReading', reading),
      await lone.action('withdrawConfirmation', { rule: 'r06', version: '3.0' }),
    ];
    expect(pressed.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await rowsOf(here, 'auditEntry')).toEqual([]);
    server?.process?.kill('SIGKILL');
    here.standin.faults.clear();
    const outside = await accessAs(here.standin, outsideApp);
    const stranger = {
      key: 'plannerenabled',
      actor: await lone.id(),
      at: '2026-12-01T07:30:00Z',
      setting: 'plannerEnabled',
      value: 'true',
    };
    await outside.post(`/sites/${sites[0]?.id}/lists/Settings/items`, { fields: toFields('setting', stranger) });

    // A week later: the product stood still, and the sweep looks as far back as the last one that was finished.
    await here.standin.clock.move('2026-12-09T06:00');
    await server?.start();
    const entries = async () => (await rowsOf(here, 'auditEntry')).map(({ action }) => action).sort();
    await until(async () =>
      (await rowsOf(here, 'run')).some(({ key, state }) => key === 'run:audit-sweep:2026-12-09' && state === 'done'),
    );
    expect(await entries()).toEqual(['appoint', 'confirmReading', 'saveSetting', 'withdrawConfirmation']);
  } finally {
    await here.close();
  }
});

test('a change made outside the app reaches the DBR though the server was killed before it could write it down', async () => {
  const here = await world({ processes: true });
  try {
    const server = here.servers[0];
    here.standin.faults.add({ route: `POST .*/lists/${await listId(here, 'ForeignEdits')}/items`, status: 503 });
    const lone = here.as('lone');
    await lone.action('confirmReading', reading);
    const outside = await accessAs(here.standin, outsideApp);
    const list = `/sites/${sites[0]?.id}/lists/${await listId(here, 'Confirmations2026')}`;
    await outside.patch(`${list}/items/1/fields`, { PersonName: 'En anden' });
    await until(() => server?.log.some((line) => line.includes('foreign edit')) === true);
    server?.process?.kill('SIGKILL');
    here.standin.faults.clear();
    expect(await rowsOf(here, 'foreignEdit')).toEqual([]);
    await server?.start();
    await until(async () => (await rowsOf(here, 'foreignEdit')).length === 1);
  } finally {
    await here.close();
  }
});

/** The regular work a server begins with writes too, and would be met by the faults meant for people's. */
async function isMorningOver(here: World): Promise<boolean> {
  const runs = await rowsOf(here, 'run');
  return runs.some(({ job }) => job === 'reading-status') && runs.every(({ state }) => state === 'done');
}
