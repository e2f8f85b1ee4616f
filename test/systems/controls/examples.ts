import { adds, changes, type Examples } from '../../examples/example.ts';
import { until, type World } from '../../world.ts';
import { saidOf } from '../examples.ts';

/** A system of its own with an owner, and a control that is due today. */
export async function plannedControl(here: World, name: string): Promise<{ about: string; control: string }> {
  const nonce = crypto.randomUUID();
  const ivan = here.as('ivan');
  const { key: about, version: seen } = (
    await ivan.action('addSystem', { ...saidOf(`${name} ${nonce.slice(0, 8)}`), nonce })
  ).answer;
  await ivan.carryOut('appointToSystem', { part: 'owner', system: about, person: await here.as('karen').id(), seen });
  const said = { about, kind: 'accessReview', months: 12, startOn: '2026-12-01', seen: 0 } as const;
  const { key: control } = (await ivan.action('planControl', said)).answer;
  await until(async () => {
    const { answer } = await here.as('karen').view('system', { system: about });
    return answer?.isOwner && answer.controls.length === 1;
  });
  return { about, control };
}

const result = { dueOn: '2026-12-01', doneOn: '2026-12-01', seen: 0 } as const;

export const controls = {
  planControl: {
    ready: async (here) => {
      const { about } = await plannedControl(here, 'Planlagt');
      const input = { about, kind: 'dataCheck', months: 6, startOn: '2027-03-01', seen: 0 } as const;
      return { who: 'ivan', input, writes: [adds('control', { about, kind: 'dataCheck' })], audits: 1 };
    },
  },
  endControl: {
    ready: async (here) => {
      const { control } = await plannedControl(here, 'Stoppet');
      return { who: 'karen', input: { control }, writes: [changes('control', { key: control })], audits: 1 };
    },
  },
  answerControl: {
    ready: async (here) => {
      const { control, about } = await plannedControl(here, 'Kontrolleret');
      const input = { control, ...result, outcome: 'inOrder', note: 'Sag 26/1042' } as const;
      return { who: 'karen', input, writes: [adds('controlResult', { about })], audits: 1 };
    },
  },
  followUpControl: {
    ready: async (here) => {
      const { control } = await plannedControl(here, 'Fulgt op');
      const followUp = { followUp: 'Luk ti konti', followUpDue: '2026-12-20' };
      const found = { ...result, ...followUp, outcome: 'findings', note: 'Ti konti er ikke lukket' } as const;
      const followUpOwner = await here.as('signe').id();
      const { key, version: seen } = (
        await here.as('karen').action('answerControl', { control, ...found, followUpOwner })
      ).answer;
      const input = { followUp: 'done', result: key, seen, note: 'Alle er lukket' } as const;
      return { who: 'signe', input, writes: [changes('controlResult', { key })], audits: 1 };
    },
  },
} satisfies Pick<Examples, 'planControl' | 'endControl' | 'answerControl' | 'followUpControl'>;
