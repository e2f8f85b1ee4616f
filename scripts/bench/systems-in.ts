import type { JsonObject } from '../../src/standin/json.ts';
import { limitOf, quiet, type Row, round } from './figures.ts';
import { auditRows, lookedAtMeanwhile } from './meanwhile.ts';
import { ask, type Headers, pause, type Town } from './town.ts';

/** The deputy of a synthetic municipality keeps the register too. */
const deputy = 3;
/** As the tab does it: the whole file each time, so many of its systems at a time. */
const atMost = 100;
/** Of a hundred systems one has another purpose the third time. */
const changedEvery = 100;
const suppliers = 40;
const restMs = 1_000;
/** Audit rows wait until the minute's limit has filled by a third: so long without another, and none is left. */
const auditedMs = 30_000;
const source = 'os2compliance';

/**
 * A register brought in from a file and then read from OS2compliance by night, each new, unchanged, and with one in a hundred
 * changed: what Graph is asked to write beside what changed, and what a page costs its readers meanwhile, at the pace
 * Microsoft allows.
 */
export async function benchSystemsIn(town: Town): Promise<Row[]> {
  const { standin, size } = town;
  const headers = await town.signedIn(deputy);
  await ask(town, await town.signedIn(deputy + 1), 'jobs/saveSetting', {
    setting: 'moduleSystems',
    value: 'true',
    seen: 0,
  });
  await town.quiet();
  standin.meter.limit = limitOf(size.people);
  const owners = await ownersIn(town);
  const rows: Row[] = [];
  for (const [of, bring] of [
    ['file', (every: number) => fromFile(town, headers, owners, every)],
    [source, (every: number) => byNight(town, headers, owners, every)],
  ] as const) {
    for (const [what, every, most] of [
      ['all of them', 0, undefined],
      ['the same again', 0, 0],
      ['one in a hundred changed', changedEvery, Math.ceil(size.systems / changedEvery)],
    ] as const) {
      await quiet(standin);
      const { result, writes, units, figures } = await lookedAtMeanwhile(town, async () => {
        const began = performance.now();
        const came = await bring(every);
        const seconds = round((performance.now() - began) / 1000);
        await untilNoMoreAudited(town);
        return { ...came, seconds };
      });
      rows.push({
        section: `${size.systems} systems brought in from ${of}`,
        what,
        figures: { ...result, 'Graph writes, audit rows too': writes, units, ...figures },
        fault: faultOf(what, result, most),
      });
    }
  }
  return rows;
}

/** Only what changed may be written. @param most how much has changed; nothing where all of it is new */
function faultOf(what: string, { added, changed }: Came, most: number | undefined): string | undefined {
  if (most === undefined || added + changed <= most) return undefined;
  return `${what}: ${added + changed} systems were written, and ${most} had changed.`;
}

async function untilNoMoreAudited(town: Town): Promise<void> {
  for (let before = -1, now = auditRows(town); before !== now; now = auditRows(town)) {
    before = now;
    await pause(auditedMs);
  }
}

interface Came {
  added: number;
  changed: number;
}

interface Kept extends Came {
  left: number;
}

async function fromFile(town: Town, headers: Headers, owners: readonly Owner[], every: number): Promise<Came> {
  const columns = ['name', 'owner', 'purpose', 'supplier'] as const;
  const file = {
    ...{ nonce: crypto.randomUUID(), answers: [] },
    columns: columns.map((column) => ({ column, head: column })),
    lines: systemsOf(town, owners, every).map(({ name, owner, purpose, supplier }, at) => ({
      line: at + 2,
      cells: [name, owner.upn, purpose, supplier],
    })),
  };
  const importOf = async (more: object) =>
    (await ask<{ record: { kept?: Kept } }>(town, headers, 'jobs/importSystems', { ...file, ...more })).record;
  await importOf({ check: true });
  const came = { added: 0, changed: 0 };
  for (let left = 1; left > 0; ) {
    const { kept } = await importOf({ check: false, atMost });
    came.added += kept?.added ?? 0;
    came.changed += kept?.changed ?? 0;
    left = kept?.left ?? 0;
  }
  return came;
}

interface Bridges {
  bridges: { source: string; last?: Came & { state: string; came: number; waiting: number } }[];
}

/** Asked for by hand: a night is nothing else. */
async function byNight(town: Town, headers: Headers, owners: readonly Owner[], every: number): Promise<Came> {
  const { os2compliance } = town.standin;
  os2compliance.users = owners.map(os2User);
  os2compliance.assets = systemsOf(town, owners, 0).map(({ name, owner }, at): JsonObject => {
    return {
      ...{ id: at + 1, version: 1, name, properties: [], systemOwners: [os2User(owner)] },
      ...{ assetType: { identifier: 'asset-type-it-system-123456' }, sociallyCritical: every > 0 && at % every === 0 },
    };
  });
  await ask(town, headers, 'jobs/fetchSystems', { source, nonce: crypto.randomUUID() });
  for (;;) {
    const { data } = await ask<{ data: Bridges }>(town, headers, 'views/systemBridges');
    const last = data.bridges.find((bridge) => bridge.source === source)?.last;
    if (last?.state === 'failed' || (last?.waiting ?? 0) > 0) throw new Error(JSON.stringify(last));
    if (last?.state === 'done') return { added: last.added, changed: last.changed };
    await pause(restMs);
  }
}

interface Owner {
  id: string;
  upn: string;
}

function os2User({ id, upn }: Owner): JsonObject {
  return { uuid: id, userId: upn.split('@')[0] ?? upn, name: upn, email: upn };
}

/** The heads of centres, as the register has them. */
async function ownersIn({ standin }: Town): Promise<readonly Owner[]> {
  const rows = standin.store.all<{ fields: string }>(
    "SELECT item.fields FROM item JOIN list ON list.id = item.list WHERE list.name = 'Systems'",
  );
  const ids = new Set(rows.map(({ fields }) => (JSON.parse(fields) as { Owner: string }).Owner));
  return Promise.all(
    [...ids].map(async (id) => {
      const { body } = await standin.graph('GET', `/users/${id}?$select=userPrincipalName`);
      return { id, upn: (body as { userPrincipalName: string }).userPrincipalName };
    }),
  );
}

/** Of as many suppliers as a municipality has, so that no two names look like one. */
function systemsOf({ size }: Town, owners: readonly Owner[], every: number) {
  return Array.from({ length: size.systems }, (_, at) => ({
    name: `Leverance${at % suppliers} Modul${at}`,
    owner: owners[at % owners.length] ?? { id: '', upn: '' },
    purpose: every > 0 && at % every === 0 ? 'Sagsbehandling og arkiv' : 'Sagsbehandling',
    supplier: `Leverance${at % suppliers} A/S`,
  }));
}
