import { fetchedKey, nothingYet } from '../../../src/features/systems/bridges/fetched.ts';
import { FetchedSystem, SystemBridge } from '../../../src/features/systems/bridges/records.ts';
import { adds, changes, type Examples, follows, insideOf, nowIn } from '../../examples/example.ts';
import type { World } from '../../world.ts';

const source = 'os2compliance' as const;

/** As the night leaves it when there is something to answer. */
async function fetchedSystem(here: World): Promise<{ key: string; name: string }> {
  const sourceId = crypto.randomUUID();
  const [name, key] = [`Hentet ${sourceId.slice(0, 8)}`, fetchedKey(source, sourceId)];
  const told = JSON.stringify({ sourceId, name, facts: {}, people: [], documents: [] });
  const row = { key, source, sourceId, name, told, state: 'waiting', actor: 'system', at: nowIn(here) } as const;
  await insideOf(here).ports.records.create(FetchedSystem, row);
  return { key, name };
}

/** The register has been read once. */
async function readOnce(here: World): Promise<void> {
  const key = 'systembridge:os2compliance';
  const row = { ...nothingYet, missing: 0, key, source, state: 'done', actor: 'system', at: nowIn(here) } as const;
  await insideOf(here).ports.records.create(SystemBridge, row);
}

export const systemBridges = {
  fetchSystems: {
    // What the servers fetch then goes on by itself.
    isLast: true,
    ready: async (here) => {
      await readOnce(here);
      const fetched = ['system', 'systemRole', 'fetchedSystem'] as const;
      const writes = [follows('systemBridge', { source }), ...fetched.map((kind) => follows(kind, {}))];
      return { who: 'ivan', input: { source, nonce: crypto.randomUUID() }, writes, audits: 1 };
    },
  },
  answerFetchedSystem: {
    isLast: true,
    ready: async (here) => {
      const { name, key } = await fetchedSystem(here);
      const input = { key, is: 'new' } as const;
      return {
        ...{ who: 'ivan', input, audits: 2 },
        writes: [changes('fetchedSystem', { key }), adds('system', { name })],
      };
    },
  },
  tryWriteBack: {
    ready: async () => ({ who: 'dina', input: { source }, writes: [], audits: 0 }),
  },
  switchWriteBack: {
    isLast: true,
    ready: async (here) => {
      await readOnce(here);
      return { who: 'dina', input: { source, on: true }, writes: [follows('systemBridge', { source })], audits: 1 };
    },
  },
} satisfies Partial<Examples>;
