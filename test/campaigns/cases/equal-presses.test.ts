import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLook } from '../../../src/features/cases/case-step.ts';
import { Incident } from '../../../src/features/cases/incident/records.ts';
import { CaseEntry } from '../../../src/features/cases/log/records.ts';
import { sweepCaseLog } from '../../../src/features/cases/scheduled/case-log-sweep.ts';
import { type Press, pressesOf, writtenLists } from '../../cases/any-step/presses.ts';
import { caseWork } from '../../examples/case-work.ts';
import { insideOf, nowIn } from '../../examples/example.ts';
import { listId, rowsOf } from '../../rows.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
const lists: Record<keyof typeof writtenLists, string> = { ...writtenLists };

beforeAll(async () => {
  here = await world({ servers: 2 });
  for (const kind of Object.keys(lists) as (keyof typeof lists)[]) lists[kind] = await listId(here, lists[kind]);
});
afterAll(() => here.close());

const inside = (server = 0) => insideOf(here, server);
const now = () => nowIn(here);

const work = () => caseWork(here);
const { presses } = pressesOf(() => here);

type Reply = Awaited<ReturnType<typeof send>>;
const send = ({ who, name, input }: Press, server: number) =>
  here.as(who, { server }).send('POST', `/api/jobs/${name}`, input);

/** The lines of the log that people's steps have left, once nothing of theirs is under way. */
const lines = async () => {
  await Promise.all(here.servers.map(({ inside: one }) => one?.context.background.settled()));
  return (await rowsOf(here, 'caseEntry')).filter(({ what }) => !isLook(what));
};

/** Long enough that the second press is not of the same moment. */
const secondsPass = () => new Promise((resolve) => setTimeout(resolve, 2_000));

const ways = {
  'two seconds apart on two servers': async (all: readonly Press[]) => {
    const first = await Promise.all(all.map((press) => send(press, 0)));
    await secondsPass();
    const second = await Promise.all(all.map((press) => send(press, 1)));
    return first.map((reply, at) => [reply, second[at]]);
  },
  'at once on two servers': (all: readonly Press[]) =>
    Promise.all(all.map((press) => Promise.all([send(press, 0), send(press, 1)]))),
  /** The first has read the row, and the second overtakes it, in another second. */
  'overtaking on two servers': async (all: readonly Press[]) => {
    const replies: Reply[][] = [];
    for (const press of all) replies.push(await overtaken(press));
    return replies;
  },
} satisfies Record<string, (all: readonly Press[]) => Promise<readonly (readonly (Reply | undefined)[])[]>>;
type Way = keyof typeof ways;

async function overtaken(press: Press): Promise<Reply[]> {
  const { faults } = here.standin;
  faults.add({ route: `PATCH .*/lists/${lists[press.row ?? 'incident']}/items/`, held: true, times: 1 });
  const first = send(press, 0);
  await until(() => faults.list().length === 0, 2).catch(() => faults.clear());
  const moment = now();
  await until(() => inside(1).ports.clock.now() > moment);
  const second = await send(press, 1);
  faults.clear();
  return [await first, second];
}

/**
 * Presses each twice. @returns by name what went otherwise than once: nothing where one row changed once with one line
 * and one answer
 */
async function pressTwice(names: readonly string[], way: Way): Promise<ReadonlyMap<string, readonly string[]>> {
  const ready = await Promise.all(names.map((name) => pressOf(name)));
  const before = await lines();
  const { records } = inside(1).ports;
  await Promise.all(before.map(({ key }) => records.fetch(CaseEntry, key)));
  const replies = await ways[way](ready);
  const known = new Set(before.map(({ key }) => key));
  const written = (await lines()).filter(({ key }) => !known.has(key));
  return new Map(names.map((name, at) => [name, faultsOf(ready[at], replies[at] ?? [], written)]));
}

function faultsOf(
  press: Press | undefined,
  replies: readonly (Reply | undefined)[],
  written: Awaited<ReturnType<typeof lines>>,
): readonly string[] {
  const codes = replies.map((reply) => reply?.refusal?.code ?? String(reply?.status));
  const answers = new Set(replies.map((reply) => JSON.stringify(reply?.refusal ? reply.refusal.code : reply?.answer)));
  const own = written.filter(({ incident }) => incident === press?.of.key);
  return [
    ...(codes.length === 2 && codes.every((code) => code === '200') ? [] : [codes.join()]),
    ...(answers.size === 1 ? [] : [`answers ${[...answers].join(' ')}`]),
    ...(own.length === (press?.lines ?? 1) ? [] : [`lines ${own.map(({ what }) => what).join()}`]),
  ];
}

async function pressOf(name: string): Promise<Press> {
  const press = await presses[name]?.();
  if (!press) throw new Error(name);
  return press;
}

/** They are like every other step, and are asked one way; the rest has to stand all of them. */
const likeOthers = [
  'changeCase awareSet',
  'changeCase notified',
  'changeCase informed',
  'changeCase managementInformed',
  'changeCase nis2Judged',
  'changeCase openedInError',
  'addCaseTask',
  'askReporter',
  'noteNotice',
  'inviteToCase',
];
/** So many are pressed beside each other, each about a case of its own. */
const atOnce = 12;

describe.each(Object.keys(ways) as Way[])('INV16: pressed twice, it is one step: %s', (way) => {
  const isForAll = way === 'two seconds apart on two servers';
  const asked = Object.keys(presses).filter((name) => isForAll || !likeOthers.includes(name));
  const faults = new Map<string, readonly string[]>();
  beforeAll(async () => {
    for (let at = 0; at < asked.length; at += atOnce) {
      for (const [name, found] of await pressTwice(asked.slice(at, at + atOnce), way)) faults.set(name, found);
    }
  }, 300_000);

  test.each(asked)('%s', (name) => {
    expect(faults.get(name)).toEqual([]);
  });
});

describe('what only the clock or the seal has written since a case was seen is in nobody’s way', () => {
  const bySeen = ['changeCase assessed', 'reclassifyCase upgraded', 'decideCase', 'noteTouched', 'recordNotification'];
  test.each([...bySeen, 'mergeCases'])('%s', async (name) => {
    const press = await pressOf(name);
    const { records } = inside().ports;
    const stored = await records.fetch(Incident, press.of.key);
    if (!stored) throw new Error('no case');
    // As the scheduled work on sealed cases writes it.
    const written = await records.update(Incident, stored, { ...stored.record, plainGoneAt: now() });
    expect(written.mark.version).toBeGreaterThan(stored.mark.version);
    expect((await send(press, 0)).refusal).toBeUndefined();
  });

  test('also where it is written between reading and writing', async () => {
    const { key } = await work().reported();
    const { records } = inside().ports;
    const read = await records.fetch(Incident, key);
    if (!read) throw new Error('no case');
    await records.update(Incident, read, { ...read.record, plainGoneAt: now() });
    const by = { actor: 'system', at: now() };
    const after = await records.update(Incident, read, { ...read.record, ...by, nis2: 'no' });
    expect(after.record).toMatchObject({ nis2: 'no', plainGoneAt: expect.any(String) });
    await expect(records.update(Incident, read, { ...read.record, ...by, nis2: 'yes' })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
  });
});

test('INV16: after all of it the night finds no line missing', async () => {
  const { ports } = inside();
  await Promise.all(here.servers.map(({ inside: one }) => one?.context.background.settled()));
  await here.clock.move('+1d');
  const written = (await rowsOf(here, 'caseEntry')).length;
  await until(async () => ports.records.all(CaseEntry).length === written);
  await sweepCaseLog(ports, now());
  expect((await rowsOf(here, 'caseEntry')).slice(written)).toEqual([]);
}, 90_000);
