import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ActionName, actions, type ViewName, views } from '../../src/contract/contract.ts';
import type { Actor } from '../../src/core/person.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { allRoles } from '../../src/core/role.ts';
import { actorOf } from '../../src/features/workplace/queries/actor-of.ts';
import type { ViewDefinition } from '../../src/kernel/action.ts';
import type { RecordDefinition } from '../../src/kernel/record.ts';
import { type Kind, lists } from '../../src/lists.ts';
import { may } from '../../src/roles.ts';
import { carryOut } from '../../src/server/carry-out.ts';
import { keptContract } from '../../src/server/kept-contract.ts';
import { openViewSources } from '../../src/server/view-source.ts';
import { type Fill, filledRecords, valuesIn, withColumn, withEveryColumn } from '../contract/filled-rows.ts';
import { insideOf } from '../examples/example.ts';
import { type Prepared, prepare } from '../examples/pressing.ts';
import { everybodyKnows, scene } from '../examples/scene.ts';
import { holders } from '../role-holders.ts';
import { queries } from '../view-queries.ts';
import type { Who } from '../workplace.ts';
import type { World } from '../world.ts';

// What an answer says is made from rows, and a row may stand in any state its columns allow: also in one that no sample has.
let here: World;
let prepared: Prepared;
const actionNames = Object.keys(actions) as ActionName[];
const viewNames = Object.keys(views) as ViewName[];
beforeAll(async () => {
  here = await scene();
  prepared = await prepare(here, actionNames);
  await everybodyKnows(here, Object.keys(lists) as Kind[]);
}, 180_000);
afterAll(() => here.close());

const actorFor = async (who: Who): Promise<Actor> =>
  actorOf(insideOf(here).ports, await here.as(who).id(), 'tab', 'da');

/** What an answer of a view breaks of its contract while the rows stand so; nothing where it has no answer to them. */
function faultsOf(name: ViewName, actor: Actor, fill: Fill, noted: (of: RecordDefinition) => void = () => {}) {
  const { ports } = insideOf(here);
  let revision = 0;
  const changing = { revision: () => (revision += 1), loaded: () => true };
  const sources = openViewSources({ ...ports, records: filledRecords(ports.records, fill, noted) }, changing);
  const { read, query, output }: ViewDefinition = views[name];
  try {
    const answer = read(sources.now(), actor, query.parse(queries[name] ?? {}));
    const faults: string[] = [];
    keptContract(output, answer, ({ fields }) => faults.push(...fields));
    return { answered: true, faults };
  } catch {
    // A state the product never writes, such as a text that is no key.
    return { answered: false, faults: [] };
  }
}

test('a view keeps to its contract whatever its rows say', async () => {
  const broken = new Set<string>();
  let answers = 0;
  for (const name of viewNames) {
    const role = allRoles.find((one) => one !== 'outside' && may([one], name));
    if (!role) continue;
    const actor = await actorFor(holders[role]);
    const read = new Set<RecordDefinition>();
    faultsOf(
      name,
      actor,
      (_, row) => row,
      (of) => read.add(of),
    );
    for (const of of read) {
      const only =
        (fill: Fill): Fill =>
        (one, row) =>
          one.kind === of.kind ? fill(one, row) : row;
      const states = [
        withEveryColumn,
        ...Object.entries(of.columns).flatMap(([column, declared]) =>
          Array.from({ length: valuesIn(declared) }, (_, at) => withColumn(column, at)),
        ),
      ];
      for (const state of states) {
        const { answered, faults } = faultsOf(name, actor, only(state));
        answers += Number(answered);
        for (const fault of faults) broken.add(`${name}: ${of.kind}: ${fault}`);
      }
    }
  }
  expect([...broken]).toEqual([]);
  expect(answers).toBeGreaterThan(5_000);
}, 300_000);

test('an action is not refused for the shape of its answer once it is done, whatever the rows say', async () => {
  const broken: string[] = [];
  let done = 0;
  for (const [name, { who, input }] of prepared.presses) {
    const { ports } = insideOf(here);
    const actor = await actorFor(who);
    const log = { contractBroken: ({ fields }: { fields: readonly string[] }) => broken.push(`${name}: ${fields}`) };
    const filled = { ...ports, records: filledRecords(ports.records, withEveryColumn) };
    try {
      await carryOut(name, { ports: filled, log }, actor, input);
      done += 1;
    } catch (error) {
      // A rule may have it that somebody comes too late in such a state.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  expect(broken).toEqual([]);
  expect(done).toBeGreaterThan(200);
}, 180_000);
