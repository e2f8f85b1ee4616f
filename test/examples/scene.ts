import { employmentKey } from '../../src/features/workplace/employment.ts';
import type { Kind } from '../../src/lists.ts';
import { lists } from '../../src/lists.ts';
import type { Context } from '../../src/server/context.ts';
import { productApp, sites } from '../../src/standin/identity.ts';
import { mayMeetNames } from '../clearance/newcomer.ts';
import type { KeptWorld } from '../kept-world.ts';
import { aVersion } from '../records.ts';
import { storedRowsOf } from '../rows.ts';
import { addAccount } from '../workplace/second-accounts.ts';
import { accessAs, nameOf, store, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { insideOf } from './example.ts';

/** Who leads whom besides the workplace's own managers: a small team for each example that needs one of its own. */
export const teams = {
  saveAgenda: ['e21', 'e11'],
  holdReview: ['e22', 'e12'],
  undoReview: ['e23', 'e13'],
  openMeeting: ['e24', 'e14'],
  checkIn: ['e25', 'e15'],
  delegateTask: ['e26', 'e16'],
  takeBackTask: ['e27', 'e17'],
  declineTask: ['e28', 'e18'],
  conveyVersion: ['e29', 'e19'],
  withdrawConveyance: ['e30', 'e20'],
} as const satisfies Record<string, readonly [Who, Who]>;

/** Rules nobody but the system administrator reads, one for each example that changes a rule. */
export const rules = {
  saveDraft: 'r31',
  discardDraft: 'r32',
  askForOpinion: 'r33',
  giveOpinion: 'r34',
  putInRevision: 'r35',
  weighRevision: 'r36',
  publishRevision: 'r37',
  revisionMemo: 'r38',
  openDraft: 'r39',
  settleLearning: 'r40',
  reopenLearning: 'r41',
  takeUpDoubt: 'r42',
  markUnclear: 'r43',
  withdrawUnclear: 'r44',
  settleUpkeep: 'r45',
  chooseReading: 'r46',
  endChoice: 'r47',
  correctRule: 'r48',
  approveCorrection: 'r49',
} as const;

/** An account that may be the second one of somebody. */
export const secondAccount: Who = 'e901';

/** Two servers that do nothing by themselves: what comes each minute would be taken for what a press has done. */
export function stillWorld(from?: KeptWorld): Promise<World> {
  return world({ servers: 2, still: true, ...(from && { from }) });
}

/** A world of two servers with what the examples have in common. */
export async function scene(): Promise<World> {
  const here = await stillWorld();
  const graph = await accessAs(here.standin, productApp);
  for (const rule of Object.values(rules)) {
    const version = aVersion({ rule, title: `Regel ${rule}`, decision: 'handbook:2025', audience: ['administrators'] });
    await store(graph, 'ruleVersion', version);
  }
  for (const [manager, member] of Object.values(teams)) {
    const person = await here.as(member).id();
    await store(graph, 'employment', {
      ...{ actor: 'system', at: '2026-01-05T08:00:00Z', key: employmentKey(person, '7'), number: '7', person },
      ...{ name: nameOf(member), kind: 'employee', function: 'Vikar', area: 'school', unit: 'nord' },
      ...{ unitName: 'Hjemmeplejen Nord', manager: await here.as(manager).id(), from: '2020-01-01' },
    });
  }
  await addAccount(here, secondAccount, 'Nils Nyborg');
  await everybodyKnows(here, ['ruleVersion', 'employment']);
  await mayMeetNames(here);
  return here;
}

/** Both servers have read everything that is in SharePoint, and nothing that follows from it is under way. */
export async function everybodyKnows(here: World, kinds: readonly Kind[]): Promise<void> {
  const contexts = here.servers.map((_, server) => insideOf(here, server));
  await Promise.all(contexts.map(({ background }) => background.settled()));
  for (const place of await listsOf(here)) for (const { microsoft } of contexts) microsoft.notified(place);
  for (const kind of kinds) {
    const rows = await storedRowsOf(here, kind);
    // What is history by now as well.
    const whole = { ...lists[kind], past: undefined };
    const isKnown = ({ ports }: Context) =>
      rows.every(({ record, version }) => (ports.records.find(whole, record.key)?.mark.version ?? 0) >= version);
    await until(() => contexts.every(isKnown));
  }
}

async function listsOf({ standin }: World): Promise<readonly string[]> {
  const all = await Promise.all(sites.map(({ id }) => standin.graph('GET', `/sites/${id}/lists?$select=id`)));
  const found = all.flatMap(({ body }) => (body as { value: { id: string }[] }).value);
  return found.map(({ id }) => `sites/here/lists/${id}`);
}
