import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountLinkKey } from '../../src/features/workplace/accountability/account-link.ts';
import { appointmentKey } from '../../src/features/workplace/appointments/appointment.ts';
import { Appointment } from '../../src/features/workplace/appointments/records.ts';
import { employmentKey } from '../../src/features/workplace/employment.ts';
import { Partner } from '../../src/features/workplace/partner-records.ts';
import { AccountLink, Employment } from '../../src/features/workplace/records.ts';
import { chat } from '../bot/chat.ts';
import { aJob, aPartner } from '../records.ts';
import { rowsOf } from '../rows.ts';
import { addAccount, readDirectory } from '../workplace/second-accounts.ts';
import { upnOf, type Who } from '../workplace.ts';
import { type World, world } from '../world.ts';

let here: World;
const guest = { userType: 'Guest' };
const records = () => {
  const inside = here.servers[0]?.inside;
  if (!inside) throw new Error('the server is not in this process');
  return inside.context.ports.records;
};
beforeAll(async () => {
  here = await world();
  await addAccount(here, 'e950', 'Gitte Gæst', guest);
});
afterAll(() => here.close());

const rolesOf = async (who: Who) => (await here.as(who).view('me', {})).answer.roles;

test('S87: a guest meets no handbook and no colleague, and hears whom to ring and that one can report', async () => {
  const gitte = here.as('e950');
  const me = (await gitte.view('me', {})).answer;
  expect([me.roles, me.edition, me.dpoPhone]).toEqual([['outside'], undefined, '+45 70 00 00 01']);
  for (const view of ['start', 'handbook', 'searchable', 'wholeHandbook'] as const) {
    const { refusal } = await gitte.view(view, {});
    expect([refusal?.code, refusal?.next], view).toEqual(['outside', expect.stringContaining('+45 70 00 00 01')]);
  }
  expect((await gitte.view('rule', { rule: 'r06' })).refusal?.code).toBe('outside');
  expect((await gitte.view('colleagues', { name: 'Lone' })).refusal?.code).toBe('outside');
});

test('a guest’s report is never refused, and is theirs to follow', async () => {
  const gitte = here.as('e950');
  const said = {
    nonce: crypto.randomUUID(),
    category: 'wrongRecipient',
    words: 'Jeg fik et brev til en anden',
  } as const;
  const { answer, refusal } = await gitte.action('reportIncident', said);
  expect([refusal, answer.number]).toEqual([undefined, expect.stringMatching(/^2026-/)]);
  expect((await gitte.action('answerIncident', { key: answer.key, persons: '1' })).refusal).toBeUndefined();
  const { reports } = (await gitte.view('reports', {})).answer;
  expect(reports.map(({ number }) => number)).toEqual([answer.number]);
});

test('the bot takes a guest’s report, and says no to the rest as kindly', async () => {
  const gitte = chat(here, 'e950');
  await gitte.opens();
  expect(await gitte.lastWords()).toContain('Her kan du melde');
  for (const words of ['læsning', 'spørg', 'Må jeg sende CPR-numre på mail?', 'erklæring', 'møde']) {
    await gitte.writes(words);
    expect(await gitte.lastWords(), words).toContain('Det er for dem, der arbejder for kommunen');
    expect(await gitte.lastWords(), words).toContain('+45 70 00 00 01');
  }
  // A question may tell of an incident, and a guest reports like everybody.
  await gitte.writes('Skal jeg gøre noget når min mail er begyndt at sende beskeder af sig selv?');
  expect(await gitte.lastWords()).toContain('Det er for dem, der arbejder for kommunen');
  expect((await gitte.lastCard()).buttons.map(({ title }) => title)).toContain('Der er sket noget');
  const pressed = await gitte.sends({ id: 'x', verb: 'rule', data: { v: 1, rule: 'r06', lang: 'da' } });
  expect(JSON.stringify(pressed)).toContain('Det er for dem, der arbejder for kommunen');
  const before = (await rowsOf(here, 'incident')).length;
  await gitte.writes('Jeg har fået en mail med oplysninger om en borger, som ikke er til mig');
  expect((await rowsOf(here, 'incident')).length).toBe(before + 1);
  await gitte.writes('mine meldinger');
  expect(await gitte.lastWords()).toContain('2026-');
});

test('a guest comes in by a role, as a partner’s contact and by a seat in the council, and by no employment', async () => {
  const made = { actor: 'system', at: '2026-12-01T07:00:00Z' };
  const [dpo, contact, seat, job] = [
    await addAccount(here, 'e951', 'Delt Rådgiver', guest),
    await addAccount(here, 'e952', 'Partner Kontakt', guest),
    await addAccount(here, 'e953', 'Byråds Medlem', guest),
    await addAccount(here, 'e954', 'Ansat Gæst', guest),
  ];
  for (const who of ['e951', 'e952', 'e953', 'e954'] as const) expect(await rolesOf(who), who).toEqual(['outside']);
  await records().create(Appointment, {
    ...{ ...made, key: appointmentKey('dpoDeputy', dpo, '2026-01-01') },
    ...{ role: 'dpoDeputy', person: dpo, name: 'Delt Rådgiver', from: '2026-01-01' },
  });
  await records().create(Partner, aPartner({ contactAt: upnOf('e952'), owner: contact }));
  for (const [person, kind] of [
    [seat, 'councillor'],
    [job, 'employee'],
  ] as const) {
    await records().create(
      Employment,
      aJob({ person, kind, number: person.slice(0, 8), key: employmentKey(person, '1') }),
    );
  }
  expect(await rolesOf('e951')).toEqual(['dpoDeputy']);
  expect(await rolesOf('e952')).toEqual(['partner']);
  expect(await rolesOf('e953')).toEqual(['councillor']);
  expect(await rolesOf('e954')).toEqual(['outside']);
  expect((await here.as('e952').view('handbook', {})).status).toBe(200);
});

test('S37: a guest is nobody’s second account, neither joined by an editor nor joined before', async () => {
  const account = await here.as('e950').id();
  const asked = { accountUpn: upnOf('e950'), personUpn: upnOf('lone'), linked: true };
  expect((await here.as('eva').action('linkAccounts', asked)).refusal?.code).toBe('accountsInvalid');
  const person = await here.as('lone').id();
  await records().create(AccountLink, {
    ...{ key: accountLinkKey(account), actor: await here.as('eva').id(), at: '2026-12-01T07:00:00Z' },
    ...{ account, accountUpn: upnOf('e950'), person, name: 'Lone Lund', linked: true },
  });
  expect(await rolesOf('e950')).toEqual(['outside']);
  expect((await here.as('e950').view('handbook', {})).refusal?.code).toBe('outside');
});

test('whoever becomes a guest is out with the next look at the directory', async () => {
  const person = await addAccount(here, 'e955', 'Kommer Udefra');
  expect(await rolesOf('e955')).toEqual(['employee']);
  await here.standin.graph('PATCH', `/users/${person}`, guest);
  await readDirectory(here);
  expect(await rolesOf('e955')).toEqual(['outside']);
});

test('without an employment one is in, until an editor who has seen how many says otherwise', async () => {
  expect(await rolesOf('nils')).toEqual(['employee']);
  const { outside } = (await here.as('eva').view('settings', {})).answer;
  expect(outside).toMatchObject({ guests: 6, withoutEmployment: expect.any(Number) });
  expect((await here.as('dina').view('settings', {})).answer.outside).toBeUndefined();
  const choose = (value: string, seen: number) =>
    here.as('eva').action('saveSetting', { setting: 'onlyWithEmployment', value, seen });
  expect((await choose('true', 0)).refusal).toBeUndefined();
  expect(await rolesOf('nils')).toEqual(['outside']);
  expect(await rolesOf('rene')).toEqual(['auditor']);
  expect(await rolesOf('lone')).toContain('employee');
  expect((await here.as('nils').view('reports', {})).status).toBe(200);
  await choose('false', 1);
  expect(await rolesOf('nils')).toEqual(['employee']);
});
