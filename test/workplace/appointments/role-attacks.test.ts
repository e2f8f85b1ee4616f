import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountLinkKey } from '../../../src/features/workplace/accountability/account-link.ts';
import { appointmentKey, holds } from '../../../src/features/workplace/appointments/appointment.ts';
import type { Kind, Kinds } from '../../../src/lists.ts';
import { toFields } from '../../../src/m365/rows/row.ts';
import { outsideApp, sites } from '../../../src/standin/identity.ts';
import { listId, rowsOf } from '../../rows.ts';
import { accessAs, nameOf, upnOf, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { addAccount } from '../second-accounts.ts';
import { roleFixture } from './guarded-roles.ts';
import { aConfirmed } from './proposal-records.ts';

/** Somebody with the right to write in the lists, and somebody quick with two windows. */
let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const { propose, answer, settled } = roleFixture(() => here);
const idOf = (who: Who) => here.as(who).id();
const rolesOf = async (who: Who) => (await here.as(who).view('me', {})).answer.roles;
const rowsFor = async (person: string) => (await rowsOf(here, 'appointment')).filter((row) => row.person === person);
const items = async (list: string) => `/sites/${sites[0]?.id}/lists/${await listId(here, list)}/items`;
const made = { actor: 'system', at: '2026-12-01T07:00:00Z' };
const today = '2026-12-01';

async function met(list: string, key: string): Promise<void> {
  for (const { inside } of here.servers)
    inside?.context.microsoft.notified(`sites/here/lists/${await listId(here, list)}`);
  await until(async () => (await rowsOf(here, 'foreignEdit')).some((edit) => edit.target === key));
}

async function typed<K extends Kind>(list: string, kind: K, record: Kinds[K]): Promise<void> {
  await (await accessAs(here.standin, outsideApp)).post(await items(list), { fields: toFields(kind, record) });
  await met(list, record.key);
}

async function changed(list: string, key: string, fields: object): Promise<void> {
  const path = await items(list);
  const outside = await accessAs(here.standin, outsideApp);
  const { value } = (await here.standin.graph('GET', `${path}?$expand=fields($select=Key)&$top=500`)).body as {
    value: { id: string; fields: { Key: string } }[];
  };
  const id = value.find((one) => one.fields.Key === key)?.id;
  await outside.patch(`${path}/${id}/fields`, fields);
  await met(list, key);
}

test('S37: of a proposal changed by hand what was proposed is confirmed, and for whom it was', async () => {
  const [asked, other] = [await idOf('e20'), await idOf('e21')];
  const { key } = (await propose({ what: 'appoint', role: 'auditor', person: asked, from: today })).answer;
  await changed('AppointmentProposals', key, {
    Person: other,
    PersonName: nameOf('e21'),
    Proposer: await idOf('sofie'),
  });
  const reply = await answer('kim', key);
  expect([await rowsFor(other), reply.status, (await rowsFor(asked)).length]).toEqual([[], 200, 1]);
});

test('S37: a confirmed proposal typed by hand makes nobody anything, on either server', async () => {
  const person = await idOf('e22');
  const proposal = aConfirmed({ key: 'proposal:typed', role: 'dpoDeputy', person, from: today, ...made });
  await typed('AppointmentProposals', 'appointmentProposal', proposal);
  await here.clock.move('2026-12-01T10:00');
  for (const { inside } of here.servers) await inside?.context.schedule.tick();
  expect([await rowsFor(person), await rolesOf('e22')]).toEqual([[], ['employee']]);
  expect((await answer('eva', 'proposal:typed', 'undo')).refusal?.code).toBe('unknownProposal');
});

test('S37: an account joined by hand speaks for nobody, and an office ended by hand goes on', async () => {
  const account = await addAccount(here, 'e95', 'Fremmed Konto');
  const aksel = await idOf('aksel');
  await typed('AccountLinks', 'accountLink', {
    ...{ ...made, key: accountLinkKey(account), account, accountUpn: upnOf('e95') },
    ...{ person: await idOf('lone'), name: nameOf('lone'), linked: true },
  });
  expect((await here.as('e95').view('me', {})).answer.name).toBe('Fremmed Konto');
  await changed('Appointments', appointmentKey('accountableExecutive', aksel, '2024-01-01'), { To: '2026-11-30' });
  expect(await rolesOf('aksel')).toContain('accountableExecutive');
});

test.each([
  ['confirmed with two numbers', 'aksel', ['confirm', '26/1'], 'aksel', ['confirm', '26/2']],
  ['confirmed and withdrawn', 'aksel', ['confirm', '26/1'], 'eva', ['withdraw']],
  ['confirmed and refused', 'aksel', ['confirm', '26/1'], 'aksel', ['refuse']],
] as const)(
  'S74: of what is %s at once on two servers one stands',
  async (_, who, [first, caseRef], other, [second, ref]) => {
    const person = await idOf('e23');
    const { key } = (await propose({ what: 'appoint', role: 'dpoDeputy', person, from: today })).answer;
    await until(async () => {
      const { proposals } = (await here.as('aksel', { server: 1 }).view('appointmentProposals', {})).answer;
      return proposals.some((one) => one.key === key);
    });
    const both = await Promise.all([answer(who, key, first, caseRef, 0), answer(other, key, second, ref, 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const state = (await rowsOf(here, 'appointmentProposal')).find((one) => one.key === key)?.state;
    const held = (await rowsFor(person)).filter(({ to }) => to === undefined);
    expect(held).toHaveLength(state === 'confirmed' ? 1 : 0);
    if (state === 'confirmed') expect((await answer('aksel', key, 'undo')).status).toBe(200);
  },
);

test('S74: of an ending undone and a successor confirmed at once on two servers one DBR stands', async () => {
  const [dina, ali] = [await idOf('dina'), await idOf('ali')];
  const end = await settled({ what: 'end', role: 'dpo', person: dina, from: '2024-01-01', to: today });
  const { key } = (await propose({ what: 'appoint', role: 'dpo', person: ali, from: '2026-12-02' })).answer;
  await until(async () => {
    const { proposals } = (await here.as('aksel', { server: 1 }).view('appointmentProposals', {})).answer;
    return proposals.some((one) => one.key === key);
  });
  await Promise.all([answer('dina', end, 'undo', undefined, 0), answer('aksel', key, 'confirm', '26/1', 1)]);
  const rows = await rowsOf(here, 'appointment');
  const dpos = rows.filter((row) => row.role === 'dpo' && holds(row, '2026-12-02')).map(({ name }) => name);
  expect(dpos).toHaveLength(1);
  // The server that is asked may hear of it a moment later.
  await here.clock.move('2026-12-02T09:00');
  await until(async () => {
    const both = await Promise.all((['dina', 'ali'] as const).map(rolesOf));
    return both.filter((roles) => roles.includes('dpo')).length === 1;
  });
});
