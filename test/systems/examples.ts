import { adds, changes, type Examples, found } from '../examples/example.ts';
import { storedRowsOf } from '../rows.ts';
import type { World } from '../world.ts';

/** What is said of a system that has a name and nothing else. */
export const saidOf = (name: string) => ({ name, kind: 'system', state: 'inUse', processing: 'unclear' }) as const;

/** A first look at a threat that harms nobody much. */
export const anAssessment = (system: string) =>
  ({
    system,
    ...({ threat: 'attack', likelihood: 'possible', citizens: 'minor', municipality: 'minor' } as const),
    seen: 0,
  }) as const;

/** A file with one system, as the tab sends it. */
export const fileOf = (name: string, nonce: string) => ({
  ...{ nonce, check: false, answers: [] },
  columns: [{ column: 'name' as const, head: 'Navn' }],
  lines: [{ line: 2, cells: [name] }],
});

/** A system of its own, so that no example is in the way of another. */
async function addedSystem(here: World, name: string): Promise<{ key: string; version: number }> {
  const nonce = crypto.randomUUID();
  return (await here.as('ivan').action('addSystem', { ...saidOf(`${name} ${nonce.slice(0, 8)}`), nonce })).answer;
}

export const systems = {
  addSystem: {
    ready: async () => {
      const nonce = crypto.randomUUID();
      const name = `Prøvesystem ${nonce.slice(0, 8)}`;
      return { who: 'dina', input: { ...saidOf(name), nonce }, writes: [adds('system', { name })], audits: 1 };
    },
  },
  describeSystem: {
    ready: async (here) => {
      const { key, version: seen } = await addedSystem(here, 'Beskrevet');
      const input = {
        ...saidOf(`Beskrevet ${key}`),
        key,
        seen,
        criticality: 'critical',
        storage: 'Hos leverandøren',
      } as const;
      return { who: 'ivan', input, writes: [changes('system', { key })], audits: 1 };
    },
  },
  appointToSystem: {
    ready: async (here) => {
      const { key, version: seen } = await addedSystem(here, 'Ejet');
      const input = { part: 'owner', system: key, person: await here.as('karen').id(), seen } as const;
      return { who: 'dina', input, writes: [changes('system', { key })], audits: 1 };
    },
  },
  endSystemPart: {
    ready: async (here) => {
      const { key: system } = await addedSystem(here, 'Passet');
      const about = { part: 'dataOwner', system, person: await here.as('mette').id() } as const;
      const { key } = (await here.as('ivan').action('appointToSystem', about)).answer;
      return { who: 'ivan', input: about, writes: [changes('systemRole', { key })], audits: 1 };
    },
  },
  takeSystem: {
    ready: async (here) => {
      const { key: system } = await addedSystem(here, 'Hentet');
      return { who: 'ivan', input: { system }, writes: [], audits: 0 };
    },
    differs: { why: 'Word notes when it was made.', same: ({ name, mime }) => [name, mime] },
  },
  saveSystemDocument: {
    ready: async (here) => {
      const { key: system } = await addedSystem(here, 'Dokumenteret');
      const input = { system, kind: 'riskAnalysis', state: 'ready', nextReview: '2027-06-01', seen: 0 } as const;
      return { who: 'ivan', input, writes: [adds('systemDocument', { system })], audits: 1 };
    },
  },
  assessRisk: {
    ready: async (here) => {
      const { key: system } = await addedSystem(here, 'Vurderet');
      return { who: 'ivan', input: anAssessment(system), writes: [adds('systemRisk', { system })], audits: 1 };
    },
  },
  adviseOnRisk: {
    ready: async (here) => {
      const { key: system } = await addedSystem(here, 'Udtalt');
      const high = { likelihood: 'likely', citizens: 'grave' } as const;
      const { key } = (await here.as('ivan').action('assessRisk', { ...anAssessment(system), ...high })).answer;
      const input = { key, advice: 'notEnough', reason: 'Der mangler en log.' } as const;
      return { who: 'dina', input, writes: [changes('systemRisk', { key })], audits: 1 };
    },
  },
  decideRisks: {
    ready: async (here) => {
      const { key: system, version: seen } = await addedSystem(here, 'Besluttet');
      const person = await here.as('karen').id();
      await here.as('ivan').action('appointToSystem', { part: 'owner', system, person, seen });
      const { key } = (await here.as('ivan').action('assessRisk', anAssessment(system))).answer;
      const risks = [{ threat: 'attack', round: 1 } as const];
      const decided = { decision: 'accept', tradeOff: 'Det er sjældent.', nextLook: '2027-06-01' } as const;
      return {
        who: 'karen',
        input: { system, risks, ...decided },
        writes: [changes('systemRisk', { key })],
        audits: 1,
      };
    },
  },
  importSystems: {
    ready: async () => {
      const nonce = crypto.randomUUID();
      const name = `Hentet ${nonce.slice(0, 8)}`;
      return { who: 'ivan', input: fileOf(name, nonce), writes: [adds('system', { name })], audits: 1 };
    },
    differs: { why: 'The second finds it there.', same: ({ faults }) => faults },
  },
  undoSystemImport: {
    ready: async (here) => {
      const batch = crypto.randomUUID();
      const name = `Fortrudt ${batch.slice(0, 8)}`;
      await here.as('ivan').carryOut('importSystems', fileOf(name, batch));
      return { who: 'ivan', input: { batch }, writes: [changes('system', { name })], audits: 1 };
    },
    differs: { why: 'The second finds it undone.', same: ({ left }) => left },
  },
  answerProposedOwner: {
    ready: async (here) => {
      const nonce = crypto.randomUUID();
      const name = `Foreslået ${nonce.slice(0, 8)}`;
      const { columns, lines, ...file } = fileOf(name, nonce);
      const owner = { column: 'owner' as const, head: 'Systemejer' };
      const cells = [name, await here.as('mette').id()];
      const input = { ...file, columns: [...columns, owner], lines: [{ line: 2, cells }] };
      await here.as('ivan').carryOut('importSystems', input);
      const rows = await storedRowsOf(here, 'system');
      const { record, version: seen } = found(
        rows.find((row) => row.record.name === name),
        name,
      );
      const { key: system } = record;
      return {
        who: 'karen',
        input: { answer: 'takes', system, seen },
        writes: [changes('system', { name })],
        audits: 1,
      };
    },
  },
} satisfies Partial<Examples>;
