import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ProvenKind, provenKinds } from '../../../src/features/audit/proof/proof.ts';
import { sealColumn } from '../../../src/kernel/record.ts';
import type { Kinds } from '../../../src/lists.ts';
import { listName, lists } from '../../../src/lists.ts';
import type { Microsoft365 } from '../../../src/m365/microsoft365.ts';
import { toFields } from '../../../src/m365/rows/row.ts';
import { sealOf } from '../../../src/m365/rows/row-seal.ts';
import { serverKeys } from '../../../src/server/keys/server-keys.ts';
import { until } from '../../world.ts';
import { recordOf } from '../any-record.ts';
import { aConfirmation, openWorkplace, type Workplace } from '../workplace.ts';

const proofKeys = serverKeys({ sealKey: 'the key of this municipality', sealKeysBefore: [] }, 'seal rows');
let workplace: Workplace;
let microsoft: Microsoft365;

beforeAll(async () => {
  workplace = await openWorkplace();
  workplace.standin.clock.move('2026-12-01T08:00');
  await workplace.addPeople(1);
  ({ microsoft } = await workplace.open({ proofKeys }));
  await microsoft.start();
  workplace.standin.clock.move('2026-12-03T08:00');
});
afterAll(() => workplace.close());

/** A row of a kind as somebody may type it, with a key of its own. */
function typed<K extends ProvenKind>(kind: K, number: number): Kinds[K] {
  const [record] = fc.sample(recordOf(kind), { seed: 11, numRuns: 1 });
  const short = Object.entries(record ?? {}).map(([name, value]) => [name, isLine(value) ? value : 'tekst']);
  return { ...Object.fromEntries(short), key: `2026:${kind}:${number}`.toLowerCase() } as Kinds[K];
}
const isLine = (value: unknown) => typeof value !== 'string' || /^[\x20-\x7e]{1,60}$/.test(value);

const kinds = Object.keys(provenKinds) as ProvenKind[];
const sealOfAnother = sealOf(proofKeys, 'confirmation', aConfirmation());

test.each(kinds)(
  'rows of %s typed by hand do not count: bare, with the seal of another row or list, nor many at once',
  async (kind) => {
    const list = await workplace.list(listName(kind, 2026).name);
    const seals = [{}, { [sealColumn.name]: sealOfAnother }, {}, { [sealColumn.name]: 'x' }, {}];
    for (const [number, seal] of seals.entries())
      await workplace
        .as('outside')
        .post(`${list}/items`, { fields: { ...toFields(kind, typed(kind, number)), ...seal } });
    microsoft.notified(list.slice(1));
    await until(() => microsoft.records.unproven().filter((row) => row.kind === kind).length === seals.length);
    expect(microsoft.records.unproven().filter((row) => row.kind === kind)).toMatchObject(
      seals.map(() => ({ stands: 'nothing', isAlarming: true })),
    );
    expect(microsoft.records.all(lists[kind])).toEqual([]);
  },
);
