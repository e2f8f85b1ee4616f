import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Appointment } from '../../../../src/features/workplace/appointments/records.ts';
import type { Kinds } from '../../../../src/lists.ts';
import type { Microsoft365 } from '../../../../src/m365/microsoft365.ts';
import { toFields } from '../../../../src/m365/rows/row.ts';
import { serverKeys } from '../../../../src/server/keys/server-keys.ts';
import { openWorkplace, type Workplace } from '../../../m365/workplace.ts';
import { until } from '../../../world.ts';

const keysFrom = (sealKey: string, ...sealKeysBefore: string[]) => serverKeys({ sealKey, sealKeysBefore }, 'seal rows');
const first = 'the first key of this municipality';
const second = 'the second key of this municipality';

let workplace: Workplace;

beforeEach(async () => {
  workplace = await openWorkplace();
  workplace.standin.clock.move('2026-12-01T08:00');
  await workplace.addPeople(1);
});

afterEach(() => workplace.close());

/** A server with a mirror of its own, as after an upgrade, unless it is given one. */
async function started(proofKeys = keysFrom(first), mirrorFile = ':memory:'): Promise<Microsoft365> {
  const { microsoft } = await workplace.open({ proofKeys, mirrorFile });
  await microsoft.start();
  return microsoft;
}

const somebody = (number: number) => `00000000-0000-4000-8000-0000000000${number}`;
const dpo = (person: string, own: Partial<Kinds['appointment']> = {}): Kinds['appointment'] => ({
  ...{ key: `dpo:${person}:2026-01-01`, actor: 'system', at: '2026-12-01T07:00:00Z', role: 'dpo', person },
  ...{ name: 'Dina', from: '2026-01-01', ...own },
});
const byHand = async (record: Kinds['appointment'], own: object = {}) =>
  workplace.as('outside').post(`${await workplace.list('Appointments')}/items`, {
    fields: { ...toFields('appointment', record), ...own },
  });
const sealOfRow = async (id: string) =>
  (
    (await workplace
      .as('setup')
      .get(`${await workplace.list('Appointments')}/items/${id}?$expand=fields($select=Seal,Key)`)) as {
      fields: { Seal: string };
    }
  ).fields.Seal;
const status = ({ records }: Microsoft365) =>
  records.all(Appointment).map(({ record: { person, to } }) => [person, to]);

/** Every server has met what was done by hand. */
const met = (microsoft: Microsoft365, key: string) =>
  until(async () => {
    await microsoft.records.fetch(Appointment, key);
    return microsoft.records.unproven().some(({ record }) => record.key === key);
  }, 15);

/** Somebody who held the role until yesterday. */
async function ended(microsoft: Microsoft365) {
  const stored = await microsoft.records.create(Appointment, dpo(somebody(10)));
  const Seal = await sealOfRow(stored.mark.id);
  workplace.standin.clock.move('2026-12-03T08:00');
  const to = { to: '2026-12-02', at: '2026-12-03T07:00:00Z' } as const;
  await microsoft.records.update(Appointment, stored, { ...stored.record, ...to });
  workplace.standin.clock.move('2026-12-05T08:00');
  return { Seal, id: stored.mark.id, record: stored.record };
}

test('an appointment that was ended, brought back from its history, gives nobody the role on a server with a new mirror', async () => {
  const microsoft = await started();
  const { id } = await ended(microsoft);
  await workplace
    .as('outside')
    .post(`${await workplace.list('Appointments')}/items/${id}/versions/1.0/restoreVersion`, {});
  const again = await started();
  await until(() => status(again).some(([, to]) => to === '2026-12-02'), 15);
  expect(status(again)).toEqual([[somebody(10), '2026-12-02']]);
});

test('an appointment that was ended, deleted and typed again with its earlier seal, gives nobody the role', async () => {
  const microsoft = await started();
  const { id, Seal, record } = await ended(microsoft);
  await workplace.standin.graph('DELETE', `${await workplace.list('Appointments')}/items/${id}`);
  await byHand(record, { Seal });
  const again = await started();
  for (const server of [microsoft, again]) {
    await met(server, record.key);
    expect(status(server)).toEqual([]);
  }
});

test('with the column of the seal taken away, a typed appointment gives nobody the role', async () => {
  const microsoft = await started();
  await microsoft.records.create(Appointment, dpo(somebody(10)));
  const list = await workplace.list('Appointments');
  const columns = (await workplace.as('setup').get(`${list}/columns`)) as { value: { id: string; name: string }[] };
  const seal = columns.value.find(({ name }) => name === 'Seal')?.id;
  await workplace.standin.graph('DELETE', `${list}/columns/${seal}`);
  // The server writes on: from now on it knows that the column is gone.
  await microsoft.records.create(
    Appointment,
    dpo(somebody(11), { role: 'auditor', key: `auditor:${somebody(11)}:2026-01-01` }),
  );
  await byHand(dpo(somebody(12)));
  const again = await started();
  for (const server of [microsoft, again]) {
    await met(server, dpo(somebody(12)).key);
    expect(status(server).map(([person]) => person)).toEqual([somebody(10), somebody(11)]);
  }
});

test('with the row that says when the seal began taken away, a typed appointment gives nobody the role', async () => {
  const microsoft = await started();
  await microsoft.records.create(Appointment, dpo(somebody(10)));
  workplace.standin.clock.move('2026-12-05T08:00');
  await byHand(dpo(somebody(12)));
  const settings = await workplace.list('Settings');
  const { value } = (await workplace.as('setup').get(`${settings}/items?$expand=fields($select=Key)`)) as {
    value: { id: string; fields: { Key: string } }[];
  };
  const begun = value.find(({ fields }) => fields.Key === 'sealedfrom')?.id;
  await workplace.standin.graph('DELETE', `${settings}/items/${begun}`);
  workplace.standin.clock.move('2026-12-05T09:00');
  const again = await started();
  await met(again, dpo(somebody(12)).key);
  expect(status(again).map(([person]) => person)).toEqual([somebody(10)]);
});

test('an appointment typed while the servers are stopped for another key gives nobody the role', async () => {
  const mirrorFile = path.join(workplace.folder, 'mirror.sqlite');
  const microsoft = await started(keysFrom(first), mirrorFile);
  await microsoft.records.create(Appointment, dpo(somebody(10)));
  await microsoft.stop();
  workplace.standin.clock.move('2026-12-05T08:00');
  await byHand(dpo(somebody(12)));
  const again = await started(keysFrom(second, first), mirrorFile);
  await met(again, dpo(somebody(12)).key);
  expect(status(again).map(([person]) => person)).toEqual([somebody(10)]);
});

test('an appointment typed before a server starts that is refused the columns for a moment gives nobody the role', async () => {
  const microsoft = await started();
  await microsoft.records.create(Appointment, dpo(somebody(10)));
  workplace.standin.clock.move('2026-12-05T08:00');
  await byHand(dpo(somebody(12)));
  workplace.standin.faults.add({ route: 'GET .*/columns', status: 503, times: 40 });
  const { microsoft: again } = await workplace.open({ proofKeys: keysFrom(first) });
  const start = again.start();
  await until(() => again.records.all(Appointment).length > 0 || again.records.unproven().length > 0, 60);
  workplace.standin.faults.clear();
  await start;
  await met(again, dpo(somebody(12)).key);
  expect(status(again).map(([person]) => person)).toEqual([somebody(10)]);
});
