import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ViewName, views } from '../../../src/contract/contract.ts';
import { Clearance } from '../../../src/features/clearance/records.ts';
import { bringPlannerInStep } from '../../../src/features/team/planner/scheduled/planner-sync.ts';
import { may, roleTable } from '../../../src/roles.ts';
import { taskBody } from '../../../src/standin/graph/planner/planner-tasks.ts';
import { setupApp } from '../../../src/standin/identity.ts';
import { plansOf, tasksOf } from '../../../src/standin/planner-store.ts';
import { begin, mayMeetNames } from '../../clearance/newcomer.ts';
import type { Client } from '../../client.ts';
import { queries } from '../../view-queries.ts';
import { accessAs, nameOf, upnOf, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

/** Everybody who follows other people's reading, or decides over those who do. */
const watchers = {
  mette: 'the manager',
  karen: 'the centre head',
  ditte: 'a director',
  aksel: 'the accountable director',
  kim: 'the municipal director',
  sofie: 'the secretariat',
  eva: 'an editor',
  sune: 'the service desk',
} as const satisfies Partial<Record<Who, string>>;
type Watcher = keyof typeof watchers;
const everybody = Object.keys(watchers) as Watcher[];

let here: World;
let group: string;
beforeEach(async () => {
  here = await world();
  const setup = await accessAs(here.standin, setupApp);
  const team = { displayName: 'Ledere', mailNickname: 'ledere', mailEnabled: true, securityEnabled: false };
  group = ((await setup.post('/groups', { ...team, groupTypes: ['Unified'] })) as { id: string }).id;
  for (const [setting, value] of Object.entries({ plannerEnabled: 'true', plannerGroup: group }))
    expect((await here.as('eva').action('saveSetting', { setting, value, seen: 0 })).refusal).toBeUndefined();
  await begin(here, 'e1', '2026-12-03');
  await until(async () => (await here.as('karen').view('centre', {})).answer.countedAt !== undefined);
  // Rows of newcomers are made in the whole hour.
  await here.clock.move('2026-12-01T09:05');
  await until(async () => {
    await tick();
    return (await here.as('sune').view('accessList', {})).answer.people.some(({ name }) => name === nameOf('e1'));
  });
  expect((await here.as('e1').action('signDeclaration', { version: '1.0', language: 'da' })).refusal).toBeUndefined();
  // From here on nothing moves but what the test does.
  await here.servers[0]?.inside?.context.schedule.stop();
  await settled();
  await planner();
});
afterEach(() => here.close());

const tick = () => here.servers[0]?.inside?.context.schedule.tick();
const settled = () => here.servers[0]?.inside?.context.background.settled();

/** What a page or a file told, by its name. */
type Told = Readonly<Record<string, unknown>>;

/** All a watcher may open that is not about themselves alone, and what a list of readings on paper is answered. */
async function toldTo(who: Watcher): Promise<Told> {
  const reader = here.as(who);
  const { roles } = (await reader.view('me', {})).answer;
  const theirs = { ...queries, centreManager: { person: await here.as('mette').id() } };
  const told: Record<string, unknown> = {};
  const ask = async (name: string, ...request: Parameters<Client['send']>) => {
    const reply = await reader.send(...request);
    expect(reply.status, name).not.toBe(429);
    told[name] = reply.refusal?.code ?? timeless(reply.answer);
  };
  for (const name of (Object.keys(views) as ViewName[]).filter(
    (view) => may(roles, view) && !('own' in roleTable[view]),
  ))
    await ask(name, 'GET', `/api/views/${name}?${new URLSearchParams(theirs[name] ?? {})}`);
  const csv = `Person;Regel;Version;Dato;Journalnr\r\n${upnOf('lone')};R06;3.0;20-11-2026;26/1\r\n`;
  if (may(roles, 'importPaper')) await ask('importPaper', 'POST', '/api/jobs/importPaper', { csv, check: true });
  return told;
}

/** Planner is brought in step again and again here: when that was is no news of anybody. */
function timeless(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (name, value) =>
    name === 'startedAt' || name === 'finishedAt' ? undefined : value,
  );
}

/** What Planner holds, once everything has been brought in step. */
async function planner(): Promise<unknown> {
  const context = here.servers[0]?.inside?.context;
  if (context) await bringPlannerInStep(context.ports, context.sources.now());
  return plansOf(here.standin.store, group).flatMap((plan) => tasksOf(here.standin.store, plan.id).map(taskBody));
}

async function toldToAll(who: readonly Watcher[] = everybody): Promise<Readonly<Record<string, Told>>> {
  await settled();
  return Object.fromEntries([
    ...(await Promise.all(who.map(async (one) => [one, await toldTo(one)] as const))),
    ['Planner', { tasks: await planner() }],
  ]);
}

/** `mette team` for each page that tells something else than before. */
function moved(before: Awaited<ReturnType<typeof toldToAll>>, after: typeof before): readonly string[] {
  return Object.entries(after).flatMap(([who, told]) =>
    Object.keys(told).flatMap((name) => {
      const isSame = JSON.stringify(told[name]) === JSON.stringify(before[who]?.[name]);
      return isSame ? [] : [`${who} ${name}`];
    }),
  );
}

/** Reads so many of the rules the person owes, and waits until their own page has it. */
async function read(who: Who, most = 1): Promise<void> {
  const reader = here.as(who);
  const { owed } = (await reader.view('start', {})).answer;
  const now = owed.slice(0, most);
  expect(now.length).toBeGreaterThan(0);
  for (const { rule, version } of now)
    expect((await reader.action('confirmReading', { rule, version, language: 'da' })).refusal).toBeUndefined();
  await until(async () => (await reader.view('start', {})).answer.owed.length === owed.length - now.length);
}

test.each<[reader: Who, what: string, rules: number, watching: readonly Watcher[]]>([
  ['lone', 'an employee', 1, everybody],
  ['inge', 'a member of the council', 20, everybody],
  ['e1', 'a newcomer who has more to read before access', 1, everybody],
  ['mette', 'a manager', 1, everybody.filter((who) => who !== 'mette')],
])('G8: nobody meets within the day that %s, %s, has read %i', async (reader, _what, rules, watching) => {
  await mayMeetNames(here);
  const before = await toldToAll(watching);
  await read(reader, rules);
  expect(moved(before, await toldToAll(watching))).toEqual([]);
});

test('G8: before managers may meet names nobody meets within the day that somebody else has read either', async () => {
  const before = await toldToAll();
  expect(before.mette?.team).toMatchObject({ shows: 'counts' });
  expect(Object.keys(before.mette ?? {}).length).toBeGreaterThan(25);
  await read('ali');
  expect(moved(before, await toldToAll())).toEqual([]);
});

/** Why these move at once: access waits for whoever is made ready. Everybody else meets it tomorrow. */
const atOnce = {
  'mette clearance': 'Gør klar: the manager sees that the newcomer is ready',
  'sune accessList': 'IT opens the access',
};

test('G8: only that a newcomer is ready for access shows at once, to the manager and IT', async () => {
  await mayMeetNames(here);
  const before = await toldToAll();
  const person = await here.as('e1').id();
  await read('e1', 20);
  await until(() => rowOf(person)?.state === 'cleared');
  expect(moved(before, await toldToAll()).toSorted()).toEqual(Object.keys(atOnce).toSorted());
});

test('G8: the next morning they meet it, so that the pages above were able to tell', async () => {
  await mayMeetNames(here);
  for (const reader of ['lone', 'mette'] as const) await read(reader);
  await read('inge', 20);
  const before = await toldToAll();
  await here.clock.move('2026-12-02T06:00');
  const now = moved(before, await toldToAll());
  for (const page of ['mette team', 'karen team', 'karen centre'] as const) expect(now, page).toContain(page);
});

const rowOf = (person: string) => here.servers[0]?.inside?.context.ports.records.all(Clearance, { person })[0]?.record;
