import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Kind } from '../../src/lists.ts';
import { lists } from '../../src/lists.ts';
import { setupApp, sites } from '../../src/standin/identity.ts';
import { mayMeetNames } from '../clearance/newcomer.ts';
import { askedExemption } from '../exemptions/asked-exemption.ts';
import { listId, rowsOf } from '../rows.ts';
import { accessAs, upnOf } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await here.as('eva').carryOut('saveSetting', { setting: 'plannerEnabled', value: 'true', seen: 0 });
  await mayMeetNames(here);
  const [lone, e1] = [await here.as('lone').id(), await here.as('e1').id()];
  const mette = here.as('mette');
  const about = { task: 'holdReview', about: '2026' } as const;
  await mette.action('delegateTask', { ...about, performer: lone, until: '2026-12-31' });
  await mette.action('conveyVersion', { decision: 'handbook:2026', how: 'meeting', on: '2026-12-01' });
  await mette.action('handBack', { job: `${e1}:1` });
  const points = [{ kind: 'privateData' as const, minutes: 2 }];
  const { number, seen } = (await mette.action('saveAgenda', { number: '2026-1', seen: 0, points })).answer;
  const minutes = { agreed: '', doubts: '', next: '' };
  await mette.action('holdReview', {
    number,
    seen,
    on: '2026-12-01',
    minutes,
    attended: { by: 'names', people: [lone] },
  });
  const csv = `Person;Regel;Version;Dato;Journalnr\n${upnOf('lone')};R01;1.0;20-11-2026;26/1`;
  expect((await here.as('eva').action('importPaper', { csv, check: false })).answer.stored).toBe(1);
  const described = { organisation: 'Rengøring A/S', service: 'Rengøring', processing: 'noData' } as const;
  const contact = { contactName: 'Rikke Ren', contactAt: '70 00 00 02' };
  const nonce = '6f1c1111-1111-4111-8111-111111111111';
  const added = await here.as('eva').action('addPartner', { nonce, ...described, ...contact, rules: ['r01'] });
  expect(added.status).toBe(200);
  const asked = await here.as('mette').action('askExemption', askedExemption('00000000-0000-4000-8000-0000000000a2'));
  expect(asked.status).toBe(200);
  for (const kind of ['reviewYear', 'presence'] as const)
    await until(async () => (await rowsOf(here, kind)).length > 0);
});
afterAll(() => here.close());

/** Somebody opens the list in SharePoint and types over the first row. */
async function typeOver(kind: Kind, fields: object): Promise<void> {
  const owner = await accessAs(here.standin, setupApp);
  const { name } = lists[kind];
  const path = `/sites/${sites[0]?.id}/lists/${await listId(here, name)}/items`;
  const { value } = (await here.standin.graph('GET', `${path}?$expand=fields&$top=1`)).body as {
    value: { id: string }[];
  };
  await owner.patch(`${path}/${value[0]?.id}/fields`, fields);
}

const flagged = async (kind: Kind) =>
  (await rowsOf(here, 'foreignEdit')).filter((edit) => edit.list === lists[kind].name).length;

async function everyPage(): Promise<(number | undefined)[]> {
  const [mette, lone, karen, eva] = (['mette', 'lone', 'karen', 'eva'] as const).map((who) => here.as(who));
  const replies = await Promise.all([
    ...(
      ['team', 'tasks', 'conveyances', 'delegations', 'reviews', 'handBacks', 'aboutMe', 'me', 'exemptions'] as const
    ).map((view) => mette?.view(view, {})),
    ...(['me', 'tasks', 'conveyances', 'delegations', 'aboutMe'] as const).map((view) => lone?.view(view, {})),
    lone?.view('rule', { rule: 'r06' }),
    karen?.view('centre', {}),
    karen?.view('tasks', {}),
    ...(['handBacks', 'paperImports', 'planner', 'partners', 'distribution', 'tasks'] as const).map((view) =>
      eva?.view(view, {}),
    ),
  ]);
  return replies.map((reply) => reply?.status);
}

const typed: readonly (readonly [Kind, object])[] = [
  ['review', { Meetings: '1. december · alle', Attendance: 'Lone og Ali' }],
  ['review', { Points: 'Husk kage', Number: 'den første', Manager: 'Mette' }],
  ['reviewYear', { Manager: 'Mette Madsen', Year: 26.5 }],
  ['presence', { Person: 'Lone', Review: 'mødet' }],
  ['reviewYear', { UnitNames: '', Year: null }],
  ['conveyance', { Coverage: 'næsten alle', PersonTypes: 'fem ud af ti', Decision: 'håndbogen' }],
  ['delegation', { About: 'i år', Performer: 'Lone', Accountable: 'Mette' }],
  ['delegation', { Task: 'Formidl ny version', Until: null }],
  ['handBack', { Job: 'jobbet', Person: 'Ansat 1' }],
  ['handBack', { Manager: 'Mette' }],
  ['partner', { Rules: 'R 01 og resten', AgreementRef: '' }],
  ['partner', { Unit: 'x'.repeat(120), SentEdition: 'den nye' }],
  ['partner', { Organisation: '', ContactName: '' }],
  ['exemption', { Units: 'hele Nord', Reason: '', ScopeName: '' }],
  ['exemption', { DecidedBy: 'Ditte', AssessedBy: 'Dina', State: 'Givet' }],
  ['exemption', { ExpiresOn: null }],
  ['exemption', { RuleVersion: 'den nye', AskedBy: 'Mette' }],
  ['paperConfirmation', { Batch: 'stakken', Rule: 'R 01', Person: 'Lone' }],
];
test.each(typed)(
  'whatever somebody types over a row of %s, it is told of and every page opens: %j',
  async (kind, fields) => {
    const before = await flagged(kind);
    await typeOver(kind, fields);
    const place = `sites/here/lists/${await listId(here, lists[kind].name)}`;
    for (const { inside } of here.servers) inside?.context.microsoft.notified(place);
    await until(async () => (await flagged(kind)) > before);
    expect(new Set(await everyPage())).toEqual(new Set([200]));
  },
);
