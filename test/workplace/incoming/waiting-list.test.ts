import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Stored } from '../../../src/core/stored.ts';
import { receiveList } from '../../../src/features/workplace/incoming/actions/receive-list.ts';
import { HeldJob, IncomingList } from '../../../src/features/workplace/incoming/records.ts';
import { Employment } from '../../../src/features/workplace/records.ts';
import { payrollApp } from '../../../src/standin/identity.ts';
import { insideOf } from '../../examples/example.ts';
import { rowsOf, storedRowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import { upnOf, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { heads, line, list, sendList } from './payroll.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

/** Has the server read what any of them has written? */
async function caughtUp(server: number): Promise<void> {
  const { records } = insideOf(here, server).ports;
  const known = () => [Employment, HeldJob, IncomingList].map((of) => records.all(of).map(versionOf).toSorted());
  const stored = async () => {
    const kinds = ['employment', 'heldJob', 'incomingList'] as const;
    const rows = await Promise.all(kinds.map((kind) => storedRowsOf(here, kind)));
    return rows.map((all) => all.map(({ record, version }) => `${record.key} ${version}`).toSorted());
  };
  await until(async () => JSON.stringify(known()) === JSON.stringify(await stored()));
}
const versionOf = ({ record, mark }: Stored<{ key: string }>) => `${record.key} ${mark.version}`;

let sent = 0;
/** To each server in turn, as a proxy before them does. */
async function send(csv: string) {
  sent += 1;
  await caughtUp(sent % 2);
  return sendList(here, csv, { server: sent % 2 });
}

const key = `api:${payrollApp.clientId}`;
const kept = () => insideOf(here).ports.listFiles.get(key);
const jobOf = async (who: Who) => {
  const person = await here.as(who).id();
  return (await rowsOf(here, 'employment')).find((job) => job.person === person && job.number === '1');
};
const stateOf = async () => (await rowsOf(here, 'incomingList')).map(({ state }) => state);
const settled = () => Promise.all(here.servers.map(({ inside }) => inside?.context.background.settled()));
const versions = async () => {
  await settled();
  const kinds = ['employment', 'heldJob', 'incomingList', 'auditEntry'] as const;
  const rows = await Promise.all(kinds.map((kind) => storedRowsOf(here, kind)));
  return JSON.stringify(rows.map((all) => all.map(({ record, version }) => [record.key, version]).toSorted()));
};
const leavers = (...who: readonly Who[]) => list(...who.map((one) => ({ who: one, to: '01-09-2026' })));
const many = leavers('e11', 'e12', 'e13', 'e14', 'e15');

describe('strangers do not answer lines', () => {
  strangersAreRefused(() => here, 'answerHeldJobs', 'eva', { jobs: [{ key: 'x', seen: 1 }], take: true });
});

test('nothing comes by itself before an editor has brought in the first file and chosen the columns', async () => {
  const empty = { records: { all: () => [] } } as never;
  const read = { ours: { csv: '', lines: [], keptBack: [], isWhole: false }, dropped: [] };
  await expect(receiveList(empty, { key, source: 'api' }, read)).rejects.toMatchObject({ code: 'importByHandFirst' });
});

test('columns nobody can tell are refused, and read as an editor has chosen them once', async () => {
  const strange = list({ who: 'e20', title: 'Pedel' }).replace('Arbejdsområde', 'Kode 7');
  const reply = await send(strange);
  expect([reply.status, reply.refusal?.code, reply.refusal?.details.columns]).toEqual([
    422,
    'columnsUnclear',
    'Arbejdsområde',
  ]);
  await here
    .as('eva')
    .carryOut('saveSetting', { setting: 'employmentColumns', value: 'Arbejdsområde=Kode 7', seen: 0 });
  expect((await send(strange)).answer).toMatchObject({ state: 'done', changed: 1 });
});

describe('a list that ends more than one job in twenty', () => {
  test('waits, and nothing of it is brought in', async () => {
    const first = await send(
      `CPR-nr;${heads}\n${many
        .split('\r\n')
        .slice(1, -1)
        .map((row) => `010190-1234;${row}`)
        .join('\n')}`,
    );
    expect([first.status, first.answer.state, first.answer.ended]).toEqual([202, 'waiting', 5]);
    expect((await jobOf('e11'))?.to).toBeUndefined();
    expect(await stateOf()).toEqual(['waiting']);
    expect(await kept()).toContain(upnOf('e11'));
    expect(await kept()).not.toContain('010190');
    const before = await versions();
    expect((await send(many)).status).toBe(202);
    expect(await versions()).toBe(before);
  });

  test('is forgotten when the right list comes', async () => {
    expect((await send(leavers('e11'))).answer).toMatchObject({ state: 'done', ended: 1 });
    expect(await kept()).toBeUndefined();
    expect((await jobOf('e11'))?.to).toBe('2026-09-01');
    expect((await jobOf('e12'))?.to).toBeUndefined();
  });

  test('is taken in by an editor, who sees how many it ends', async () => {
    const more = leavers('e12', 'e13', 'e14', 'e15', 'e16');
    await send(more);
    await caughtUp(0);
    const [waiting] = (await here.as('eva').view('incoming', {})).answer.lists;
    expect(waiting).toMatchObject({ state: 'waiting', ended: 5 });
    expect(await thingsOf(here.as('eva'), 'answerIncoming')).toMatchObject([
      { kind: 'answerIncoming', count: 1, place: '/organisation' },
    ]);
    const hash = waiting?.hash ?? '';
    const other = await here.as('eva').action('answerIncomingList', { key, hash: 'f'.repeat(64), take: true });
    expect(other.refusal?.code).toBe('changedMeanwhile');
    expect((await here.as('lone').action('answerIncomingList', { key, hash, take: true })).status).toBe(403);
    expect(await here.as('eva').carryOut('answerIncomingList', { key, hash, take: true })).toEqual({
      state: 'done',
      left: 0,
    });
    expect((await jobOf('e16'))?.to).toBe('2026-09-01');
    expect(await kept()).toBeUndefined();
    expect((await send(more)).answer).toMatchObject({ state: 'done', unchanged: 5 });
  });

  test('is left, and the same again asks nobody', async () => {
    const again = leavers('e21', 'e22', 'e23', 'e24', 'e25');
    await send(again);
    const hash = (await rowsOf(here, 'incomingList'))[0]?.hash ?? '';
    await here.as('eva').carryOut('answerIncomingList', { key, hash, take: false });
    expect(await kept()).toBeUndefined();
    const before = await versions();
    expect((await send(again)).answer.state).toBe('left');
    expect(await versions()).toBe(before);
    expect((await jobOf('e21'))?.to).toBeUndefined();
  });
});

describe('a line that changes who leads whom', () => {
  const held = async () => {
    await caughtUp(0);
    return (await here.as('eva').view('incoming', {})).answer.held;
  };
  const answered = async (take: boolean) => {
    const jobs = (await held()).map(({ key: job, seen }) => ({ key: job, seen }));
    return here.as('eva').action('answerHeldJobs', { jobs, take });
  };

  test('is taken in with one press, also pressed twice', async () => {
    const csv = list({ who: 'e1', leader: 'karen' }, { who: 'e2', leader: 'karen' });
    expect((await send(csv)).answer).toMatchObject({ changed: 0, waiting: 2 });
    const jobs = (await held()).map(({ key: job, seen }) => ({ key: job, seen }));
    expect((await answered(true)).answer).toEqual({ answered: 2 });
    expect((await here.as('eva', { server: 1 }).action('answerHeldJobs', { jobs, take: true })).status).toBe(200);
    expect((await jobOf('e1'))?.manager).toBe(await here.as('karen').id());
    expect(await held()).toEqual([]);
    expect((await send(csv)).answer).toMatchObject({ unchanged: 2, waiting: 0 });
  });

  test('is left, and asked about again only when the list says something else', async () => {
    const csv = list({ who: 'e3', leader: 'karen' });
    await send(csv);
    await answered(false);
    const before = await versions();
    expect((await send(csv)).answer).toMatchObject({ changed: 0, waiting: 0 });
    expect(await versions()).toBe(before);
    await send(list({ who: 'e3', leader: 'karen', title: 'Souschef' }));
    expect(await held()).toMatchObject([{ name: 'Ansat 3', function: 'Souschef' }]);
    const [row] = await held();
    await send(list({ who: 'e3', leader: 'mette', title: 'Vikar' }));
    expect(await held()).toEqual([]);
    const late = await here
      .as('eva')
      .action('answerHeldJobs', { jobs: [{ key: row?.key ?? '', seen: row?.seen ?? 1 }], take: true });
    expect(late.refusal?.code).toBe('changedMeanwhile');
    expect((await jobOf('e3'))?.function).toBe('Vikar');
  });

  test('S37: nobody comes to lead by their own press', async () => {
    await send(list({ who: 'e4', leader: 'eva' }));
    expect(await held()).toMatchObject([{ leaderAfter: 'Eva Eg', isOwn: true }]);
    expect((await answered(true)).refusal?.code).toBe('ownRole');
    expect((await jobOf('e4'))?.manager).toBe(await here.as('mette').id());
  });
});

test('two equal lists at once on two servers make one row of each job', async () => {
  const csv = [heads, ...(['e5', 'e6', 'e7'] as const).map((who) => line({ who, number: '2' }))].join('\n');
  const replies = await Promise.all([0, 1].map((server) => sendList(here, csv, { server })));
  expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  const made = (await rowsOf(here, 'employment')).filter(({ number }) => number === '2');
  expect(made.map(({ name }) => name).toSorted()).toEqual(['Ansat 5', 'Ansat 6', 'Ansat 7']);
});
