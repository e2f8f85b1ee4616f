import { textHash } from '../../src/core/content-hash.ts';
import { LifeEvent } from '../../src/features/systems/life/records.ts';
import { System } from '../../src/features/systems/records.ts';
import { WheelItem } from '../../src/features/wheel/records.ts';
import { pdfOf } from '../audits/examples.ts';
import { adds, changes, type Examples, found, insideOf } from '../examples/example.ts';
import { aPurchase, aSystem } from '../systems/given-systems.ts';
import { until, type World } from '../world.ts';

const key = 'wheel:2026:riskevaluation';
/** Of the last year laid: it has what was said no to. */
const keeper = 'wheel:2027:breachfollowup';

/** An own item that Thomas does, due today. */
async function plannedItem(here: World, title: string): Promise<{ id: string; control: string }> {
  const id = crypto.randomUUID();
  const performer = await here.as('karen').id();
  const said = { id, title, months: 12, startOn: '2026-12-01', performer, triggers: ['law'] as const, seen: 0 };
  const { key: control } = (await here.as('dina').action('planWheelItem', { ...said, triggers: [...said.triggers] }))
    .answer;
  await until(async () => (await here.as('karen').view('wheel', {})).answer.own.some((one) => one.id === id));
  return { id, control };
}

/** What came of an own item, in order. */
async function answeredItem(here: World, title: string): Promise<{ key: string; version: number }> {
  const { control } = await plannedItem(here, title);
  const said = { control, ...result, outcome: 'inOrder', note: 'Sag 26/1042' } as const;
  return (await here.as('karen').action('answerWheelItem', said)).answer;
}

const result = { dueOn: '2026-12-01', doneOn: '2026-12-01', seen: 0 } as const;

export const wheel = {
  changeWheel: {
    ready: async (here) => {
      // The servers make the year's items themselves.
      const item = () => insideOf(here).ports.records.find(WheelItem, key);
      await until(() => item() !== undefined);
      const seen = found(item(), 'item').mark.version;
      return {
        who: 'aksel',
        input: { step: 'confirm', key, seen },
        writes: [changes('wheelItem', { key })],
        audits: 1,
      };
    },
  },
  planWheelItem: {
    ready: async () => {
      const said = { id: crypto.randomUUID(), title: 'Tilsyn med aflåste skabe', months: 12, startOn: '2027-03-01' };
      return {
        who: 'dina',
        input: { ...said, triggers: [], seen: 0 },
        writes: [adds('control', { title: said.title })],
        audits: 1,
      };
    },
  },
  endWheelItem: {
    ready: async (here) => {
      const { control } = await plannedItem(here, 'Stoppet punkt');
      return { who: 'dina', input: { control }, writes: [changes('control', { key: control })], audits: 1 };
    },
  },
  answerWheelItem: {
    ready: async (here) => {
      const { control } = await plannedItem(here, 'Udført punkt');
      const input = { control, ...result, outcome: 'inOrder', note: 'Sag 26/1042' } as const;
      return { who: 'karen', input, writes: [adds('controlResult', { control })], audits: 1 };
    },
  },
  followUpWheelItem: {
    ready: async (here) => {
      const { control } = await plannedItem(here, 'Punkt med fund');
      const found = { outcome: 'findings', note: 'To skabe stod åbne', followUp: 'Nye låse' } as const;
      const followUpOwner = await here.as('ivan').id();
      const answer = { control, ...result, ...found, followUpOwner, followUpDue: '2026-12-20' };
      const { key: about, version: seen } = (await here.as('karen').action('answerWheelItem', answer)).answer;
      const input = { followUp: 'done', result: about, seen, note: 'Låsene er skiftet' } as const;
      return { who: 'ivan', input, writes: [changes('controlResult', { key: about })], audits: 1 };
    },
  },
  saveWheelEvidence: {
    ready: async (here) => {
      const { key: of, version: seen } = await answeredItem(here, 'Punkt med en fil');
      const input = { key: of, name: 'Rundering.pdf', content: pdfOf('rundering'), seen };
      return { who: 'karen', input, writes: [changes('controlResult', { key: of })], audits: 1 };
    },
  },
  takeWheelEvidence: {
    ready: async (here) => {
      const { key: of, version: seen } = await answeredItem(here, 'Punkt med en hentet fil');
      const file = { key: of, name: 'Rundering.pdf', content: pdfOf('hentet'), seen };
      await here.as('karen').carryOut('saveWheelEvidence', file);
      return { who: 'dina', input: { key: of }, writes: [], audits: 0 };
    },
  },
  declineEvent: {
    ready: async (here) => {
      const { records } = insideOf(here).ports;
      const bought = aPurchase({ key: 'lifeevent:fravalgt-1:1', about: 'fravalgt-1' });
      await records.create(System, aSystem({ key: 'fravalgt-1', name: 'Fravalgt system' }));
      await records.create(LifeEvent, bought);
      const isSeen = (server: number) => {
        const { find } = insideOf(here, server).ports.records;
        return find(LifeEvent, bought.key) !== undefined && find(WheelItem, keeper) !== undefined;
      };
      await until(() => here.servers.every((_, server) => isSeen(server)));
      return {
        who: 'dina',
        input: { event: textHash(bought.key), declined: true },
        writes: [changes('wheelItem', { key: keeper })],
        audits: 1,
      };
    },
  },
  bringForward: {
    ready: async (here) => {
      const id = crypto.randomUUID();
      const said = { id, title: 'Gennemgang efter nyt system', months: 12, startOn: '2027-11-01' };
      const { key: control } = (
        await here.as('dina').action('planWheelItem', { ...said, triggers: ['system'], seen: 0 })
      ).answer;
      const isSeen = async (_: unknown, server: number) =>
        (await here.as('dina', { server }).view('wheel', {})).answer.own.some((one) => one.id === id);
      await until(async () => (await Promise.all(here.servers.map(isSeen))).every(Boolean));
      return {
        who: 'dina',
        input: { trigger: 'system', startOn: '2027-06-30' },
        writes: [changes('control', { key: control })],
        audits: 1,
      };
    },
  },
} satisfies Pick<
  Examples,
  | 'changeWheel'
  | 'planWheelItem'
  | 'endWheelItem'
  | 'answerWheelItem'
  | 'followUpWheelItem'
  | 'bringForward'
  | 'declineEvent'
  | 'saveWheelEvidence'
  | 'takeWheelEvidence'
>;
