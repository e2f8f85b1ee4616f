import { adds, changes, type Examples } from '../../examples/example.ts';
import { until, type World } from '../../world.ts';
import { saidOf } from '../examples.ts';

/** A system of its own without personal data, with an owner. */
export async function ownedSystem(here: World, name: string, own: object = { sensitivity: 'none' }): Promise<string> {
  const nonce = crypto.randomUUID();
  const ivan = here.as('ivan');
  const said = { ...saidOf(`${name} ${nonce.slice(0, 8)}`), ...own };
  const { key, version: seen } = (await ivan.action('addSystem', { ...said, nonce })).answer;
  await ivan.carryOut('appointToSystem', { part: 'owner', system: key, person: await here.as('karen').id(), seen });
  await until(async () => (await here.as('karen').view('system', { system: key })).answer?.isOwner);
  return key;
}

const said = { kind: 'purchase', what: 'Nyt modul', plannedFor: '2027-01-15', seen: 0 } as const;

export const life = {
  saveLifeEvent: {
    ready: async (here) => {
      const about = await ownedSystem(here, 'Købt');
      const input = { about, event: crypto.randomUUID(), ...said };
      return { who: 'ivan', input, writes: [adds('lifeEvent', { about })], audits: 1 };
    },
  },
  decideLifeEvent: {
    ready: async (here) => {
      const about = await ownedSystem(here, 'Opgivet');
      const { key: event, version: seen } = (
        await here.as('karen').action('saveLifeEvent', { about, event: crypto.randomUUID(), ...said })
      ).answer;
      const input = { event, decision: 'drop', seen } as const;
      return { who: 'karen', input, writes: [changes('lifeEvent', { key: event })], audits: 1 };
    },
  },
} satisfies Pick<Examples, 'saveLifeEvent' | 'decideLifeEvent'>;
