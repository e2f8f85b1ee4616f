import { afterAll, beforeAll, expect, test } from 'vitest';
import { Statement } from '../../../src/features/cases/incident/breach-records.ts';
import { Incident } from '../../../src/features/cases/incident/records.ts';
import { Invitation } from '../../../src/features/cases/relations/records.ts';
import type { Kinds } from '../../../src/lists.ts';
import { serverKeys } from '../../../src/server/keys/server-keys.ts';
import { openWorkplace, type Workplace } from '../workplace.ts';

const [old, now] = ['the-first-key-of-this-municipality', 'the-second-key-of-this-municipality'];
const keys = (sealKey: string, ...sealKeysBefore: string[]) => serverKeys({ sealKey, sealKeysBefore }, 'sealed cases');

let workplace: Workplace;
const at = '2026-12-01T07:00:00Z';
const incident: Kinds['incident'] = {
  ...{ key: 'incident:a', actor: 'reporter', at, number: '2026-0001', concerns: ['dpo'], cause: 'Nysgerrighed' },
  ...{ status: 'received', outcome: 'notAssessed', category: 'unauthorisedAccess', discoveredAt: at, reportedAt: at },
  ...{ art33: 'notAssessed', art34: 'notAssessed' },
};
const statement: Kinds['statement'] = {
  key: 'statement:a',
  actor: 'reporter',
  at,
  number: '2026-0001',
  facts: 'Hun læste med',
};
const invitation: Kinds['invitation'] = {
  ...{ key: 'invitation:a:00000000-0000-4000-8000-000000000001', actor: 'x', at, number: '2026-0001', name: 'Ida' },
  ...{ purpose: 'decide', until: '2026-12-02', person: '00000000-0000-4000-8000-000000000001', incident: 'incident:a' },
};

beforeAll(async () => {
  workplace = await openWorkplace();
  await workplace.addPeople(1);
  const { microsoft } = await workplace.open({ sealKeys: keys(old) });
  await microsoft.start();
  await microsoft.records.create(Incident, { ...incident, sealed: 'yes' });
  await microsoft.records.create(Statement, statement);
  await microsoft.records.create(Invitation, invitation);
});
afterAll(() => workplace.close());

test('under a lost key a case says that it cannot be read, its clock goes on, and nothing is written over it', async () => {
  const { records, start } = (await workplace.open({ sealKeys: keys(now) })).microsoft;
  await start();
  expect(records.find(Statement, 'statement:a')?.record).toMatchObject({
    facts: 'kan ikke læses: nøglen mangler',
    sealed: 'lost',
  });
  const lost = await records.fetch(Incident, 'incident:a');
  if (!lost) throw new Error('the case is there');
  expect(lost.record).toMatchObject({
    number: '2026-0001',
    concerns: ['dpo'],
    cause: 'kan ikke læses: nøglen mangler',
  });

  const closed = await records.update(Incident, lost, { ...lost.record, status: 'closed' });
  expect(closed.record).toMatchObject({ status: 'closed', sealed: 'lost' });
  const written = records.update(Incident, closed, { ...closed.record, cause: 'En anden' });
  await expect(written).rejects.toMatchObject({ code: 'sealKeyMissing' });
});

test('named among the earlier keys it is read again, found by its own key, and sealed with today’s when it changes', async () => {
  const { records, start } = (await workplace.open({ sealKeys: keys(now, old) })).microsoft;
  await start();
  expect((await records.fetch(Incident, 'incident:a'))?.record).toMatchObject({
    status: 'closed',
    cause: 'Nysgerrighed',
  });
  const again = await records.create(Invitation, { ...invitation, name: 'En anden' });
  expect([again.existed, again.record.name]).toEqual([true, 'Ida']);
  const read = await records.fetch(Statement, 'statement:a');
  if (!read) throw new Error('the statement is there');
  await records.update(Statement, read, { ...read.record, facts: 'Hun læste mere' });

  const afterwards = (await workplace.open({ sealKeys: keys(now) })).microsoft;
  await afterwards.start();
  expect(afterwards.records.find(Statement, 'statement:a')?.record).toMatchObject({
    facts: 'Hun læste mere',
    sealed: 'yes',
  });
});

test('a row nobody has in the mirror yet is found in SharePoint by the imprint of its key', async () => {
  const { records, start } = (await workplace.open({ sealKeys: keys(now, old) })).microsoft;
  await start();
  const person = '00000000-0000-4000-8000-000000000002';
  const later = { ...invitation, key: `invitation:a:${person}`, person };
  const elsewhere = (await workplace.open({ sealKeys: keys(now, old) })).microsoft;
  await elsewhere.start();
  await elsewhere.records.create(Invitation, later);
  expect((await records.fetch(Invitation, later.key))?.record).toMatchObject({ person, sealed: 'yes' });
});
