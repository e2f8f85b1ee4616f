import type { Who } from '../workplace.ts';
import type { World } from '../world.ts';
import { adds, begins, changes, type Examples, follows, today } from './example.ts';
import { teams } from './scene.ts';

type Names =
  | 'delegateTask'
  | 'takeBackTask'
  | 'declineTask'
  | 'conveyVersion'
  | 'withdrawConveyance'
  | 'handBack'
  | 'undoHandBack'
  | 'answerHandBack'
  | 'remindTeam'
  | 'choosePlannerGroup'
  | 'runPlanner';

const task = { task: 'conveyVersion', about: 'handbook:2026' } as const;
const told = { decision: 'handbook:2026', how: 'meeting', on: today } as const;

async function delegated(here: World, [manager, member]: readonly [Who, Who]) {
  const performer = await here.as(member).id();
  const { key } = (await here.as(manager).action('delegateTask', { ...task, performer, until: '2026-12-31' })).answer;
  return { key, accountable: await here.as(manager).id() };
}

async function handedBack(here: World, who: Who): Promise<{ job: string; key: string }> {
  const job = `${await here.as(who).id()}:1`;
  return { job, key: (await here.as('mette').action('handBack', { job })).answer.key };
}

/** What a manager does with those they lead. */
export const team = {
  delegateTask: {
    ready: async (here) => {
      const [who, member] = teams.delegateTask;
      const [accountable, performer] = [await here.as(who).id(), await here.as(member).id()];
      const input = { ...task, performer, until: '2026-12-31' };
      return { who, input, writes: [adds('delegation', { accountable })], audits: 1 };
    },
  },
  takeBackTask: {
    ready: async (here) => {
      const { key } = await delegated(here, teams.takeBackTask);
      return { who: teams.takeBackTask[0], input: task, writes: [changes('delegation', { key })], audits: 1 };
    },
  },
  declineTask: {
    ready: async (here) => {
      const { key, accountable } = await delegated(here, teams.declineTask);
      const writes = [changes('delegation', { key }), begins('notification', { person: accountable })];
      return { who: teams.declineTask[1], input: { ...task, for: accountable }, writes, audits: 1 };
    },
  },
  conveyVersion: {
    ready: async (here) => {
      const [who] = teams.conveyVersion;
      return { who, input: told, writes: [adds('conveyance', { manager: await here.as(who).id() })], audits: 1 };
    },
  },
  withdrawConveyance: {
    ready: async (here) => {
      const [who] = teams.withdrawConveyance;
      const { version: seen } = (await here.as(who).action('conveyVersion', told)).answer;
      const writes = [changes('conveyance', { manager: await here.as(who).id() })];
      return { who, input: { decision: told.decision, seen }, writes, audits: 1 };
    },
  },
  handBack: {
    ready: async (here) => {
      const job = `${await here.as('simon').id()}:1`;
      return { who: 'mette', input: { job }, writes: [adds('handBack', { job })], audits: 1 };
    },
  },
  undoHandBack: {
    ready: async (here) => {
      const { key } = await handedBack(here, 'dagny');
      return { who: 'mette', input: { key }, writes: [changes('handBack', { key })], audits: 1 };
    },
  },
  answerHandBack: {
    ready: async (here) => {
      const { key } = await handedBack(here, 'sofie');
      return { who: 'eva', input: { key }, writes: [changes('handBack', { key })], audits: 1 };
    },
  },
  remindTeam: {
    ready: async (here) => {
      const person = await here.as('e10').id();
      return {
        who: 'mette',
        input: { people: [person] },
        writes: [begins('notification', { person, what: 'nudge' })],
        audits: 0,
      };
    },
    differs: {
      why: 'The second time they have been told today.',
      same: ({ came }) => came.map(({ person }) => person),
    },
  },
  choosePlannerGroup: {
    ready: async () => {
      const input = { centre: 'center-liv', group: crypto.randomUUID(), seen: 0 };
      return { who: 'eva', input, writes: [adds('setting', { value: input.group })], audits: 1 };
    },
  },
  runPlanner: {
    ready: async (here) => {
      const save = (setting: string, value: string) =>
        here.as('eva').carryOut('saveSetting', { setting, value, seen: 0 });
      await save('plannerEnabled', 'true');
      await save('plannerGroup', crypto.randomUUID());
      return {
        who: 'eva',
        input: { run: 'start' },
        writes: [begins('plannerRun', {}), follows('plannerEntry', {})],
        audits: 0,
      };
    },
    differs: { why: 'The run goes on meanwhile, and may be over.', same: () => 'started' },
  },
} satisfies Pick<Examples, Names>;
