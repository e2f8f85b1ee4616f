import type { PersonType } from '../src/core/person-type.ts';
import type { AppointedRole } from '../src/core/role.ts';
import { appointmentKey } from '../src/features/workplace/appointments/appointment.ts';
import { employmentKey } from '../src/features/workplace/employment.ts';
import { moduleSettings } from '../src/features/workplace/modules/module.ts';
import type { Kind, Kinds } from '../src/lists.ts';
import { listName, lists } from '../src/lists.ts';
import type { GraphAccess } from '../src/m365/provision/access.ts';
import { provision } from '../src/m365/provision.ts';
import { sealedFields } from '../src/m365/rows/row-seal.ts';
import { yearInKey } from '../src/m365/sites.ts';
import { serverKeys } from '../src/server/keys/server-keys.ts';
import { standinEnvironment } from '../src/standin/environment.ts';
import {
  type AppRegistration,
  productApp,
  setupApp,
  sharePointHost,
  sites,
  tenantDomain,
} from '../src/standin/identity.ts';
import type { Standin } from '../src/standin/standin.ts';
import { aUnit } from './records.ts';
import { handbook, made, type Row } from './workplace/workplace-handbook.ts';

/** The morning every world begins in, by the clock in Denmark. */
export const morning = '2026-12-01T08:00';

interface Somebody {
  name: string;
  kind?: PersonType;
  area?: 'elderCare' | 'school' | 'administration';
  holds?: AppointedRole;
  enabled?: boolean;
}

/** A small workplace with somebody in every role, and thirty who only have their job. */
const people = {
  lone: { name: 'Lone Lund', kind: 'employee', area: 'elderCare' },
  ali: { name: 'Ali Aslan', kind: 'temp', area: 'elderCare' },
  inge: { name: 'Inge Iversen', kind: 'councillor' },
  peter: { name: 'Peter Partner', kind: 'partner' },
  mette: { name: 'Mette Madsen', kind: 'employee', area: 'elderCare' },
  karen: { name: 'Karen Krogh', kind: 'employee', area: 'administration' },
  dina: { name: 'Dina Dam', kind: 'employee', area: 'administration', holds: 'dpo' },
  dorte: { name: 'Dorte Due', kind: 'employee', area: 'administration', holds: 'dpoDeputy' },
  aksel: { name: 'Aksel Ager', kind: 'employee', area: 'administration', holds: 'accountableExecutive' },
  ditte: { name: 'Ditte Dal', kind: 'employee', area: 'administration', holds: 'divisionDirector' },
  eva: { name: 'Eva Eg', kind: 'employee', area: 'administration', holds: 'editor' },
  sofie: { name: 'Sofie Sand', kind: 'employee', area: 'administration', holds: 'secretariat' },
  rene: { name: 'René Rask', holds: 'auditor' },
  sune: { name: 'Sune Skov', kind: 'employee', area: 'administration', holds: 'serviceDesk' },
  petra: { name: 'Petra Pil', kind: 'employee', area: 'administration', holds: 'privileged' },
  simon: { name: 'Simon Sø', kind: 'employee', area: 'administration', holds: 'systemOwner' },
  dagny: { name: 'Dagny Dahl', kind: 'employee', area: 'administration', holds: 'dataOwner' },
  signe: { name: 'Signe Siv', kind: 'employee', area: 'administration', holds: 'systemAdministrator' },
  kim: { name: 'Kim Kommune', kind: 'employee', area: 'administration', holds: 'municipalDirector' },
  ivan: { name: 'Ivan Ibsen', holds: 'itSecurityManager' },
  /** In the directory, but nobody has said what for. */
  nils: { name: 'Nils Nyborg' },
  /** Closed in the directory. */
  olga: { name: 'Olga Olsen', kind: 'employee', area: 'school', enabled: false },
} as const satisfies Record<string, Somebody>;

export type Who = keyof typeof people | `e${number}`;

export const crowd = Array.from({ length: 30 }, (_, index): Who => `e${index + 1}`);

const everybody: readonly (readonly [Who, Somebody])[] = [
  ...(Object.entries(people) as [keyof typeof people, Somebody][]),
  ...crowd.map((who) => [who, { name: `Ansat ${who.slice(1)}`, kind: 'employee', area: 'school' }] as const),
];

export const upnOf = (who: Who) => `${who}@${tenantDomain}`;

export function nameOf(who: Who): string {
  const found = everybody.find(([key]) => key === who);
  if (!found) throw new Error(`Nobody in the workplace is called ${who}`);
  return found[1].name;
}

/**
 * Fills an empty stand-in: lists, people, organisation, a handbook with old, present and coming versions.
 * @param withoutHandbook as on the first day, when nothing has been written
 */
export async function fillWorkplace(standin: Standin, withoutHandbook = false): Promise<void> {
  standin.clock.move(morning);
  const setup = await accessAs(standin, setupApp);
  const site = (path: string) => `${sharePointHost}:${path}`;
  await provision(setup, {
    site: site('/sites/rettesnor'),
    dbrSite: site('/sites/rettesnor-dbr'),
    years: [2025, 2026, 2027],
  });
  const ids = await addPeople(setup);
  const product = await accessAs(standin, productApp);
  for (const [kind, record] of rows(ids, withoutHandbook)) await store(product, kind, record);
}

/** Stores a row as the product's app would. */
export async function store<K extends Kind>(graph: GraphAccess, kind: K, record: Kinds[K]): Promise<void> {
  const site = sites.find(({ key }) => key === lists[kind].site);
  const { name } = listName(kind, yearInKey(record.key));
  await graph.post(`/sites/${site?.id}/lists/${name}/items`, { fields: sealedFields(keys, kind, record) });
}

/** What the servers of a laptop seal with. */
const keys = serverKeys({ sealKey: standinEnvironment('').RETTESNOR_SEAL_KEY ?? '', sealKeysBefore: [] }, 'seal rows');

/** Graph with the rights of one of the stand-in's apps. */
export async function accessAs(standin: Standin, app: AppRegistration): Promise<GraphAccess> {
  const token = await standin.tokens.forApp(app, 'https://graph.microsoft.com');
  const ask = (method: string) => async (path: string, body?: object) => {
    const answer = await fetch(`${standin.url}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  };
  return { get: ask('GET'), post: ask('POST'), patch: ask('PATCH') };
}

async function addPeople(setup: GraphAccess): Promise<(who: Who) => string> {
  const ids = new Map<Who, string>();
  for (const [who, { name, enabled = true }] of everybody) {
    const made = (await setup.post('/users', {
      accountEnabled: enabled,
      displayName: name,
      mailNickname: who,
      userPrincipalName: upnOf(who),
      jobTitle: 'Medarbejder',
      passwordProfile: { password: 'only-in-the-stand-in' },
    })) as { id: string };
    ids.set(who, made.id);
  }
  return (who) => ids.get(who) ?? '';
}

function rows(id: (who: Who) => string, withoutHandbook: boolean): readonly Row[] {
  return [...organisation(id), ...jobs(id), ...(withoutHandbook ? [] : [...handbook(), ...choices])];
}

function organisation(id: (who: Who) => string): readonly Row[] {
  return [
    ['unit', aUnit({ unit: 'kommunen', name: 'Eksempel Kommune', kind: 'top' })],
    [
      'unit',
      aUnit({ unit: 'center-liv', name: 'Center for Liv', kind: 'centre', parent: 'kommunen', manager: id('karen') }),
    ],
    ['unit', aUnit({ unit: 'nord', name: 'Hjemmeplejen Nord', parent: 'center-liv', manager: id('mette') })],
  ].map((row) => row as Row);
}

function jobs(id: (who: Who) => string): readonly Row[] {
  return everybody.flatMap(([who, { name, kind, area, holds }]): Row[] => {
    const person = id(who);
    const employment: Row[] = kind
      ? [
          [
            'employment',
            {
              ...made,
              key: employmentKey(person, '1'),
              number: '1',
              person,
              name,
              kind,
              function: 'Medarbejder',
              area: area ?? 'council',
              unit: 'nord',
              unitName: 'Hjemmeplejen Nord',
              manager: id('mette'),
              from: '2020-01-01',
            },
          ],
        ]
      : [];
    const appointment: Row[] = holds
      ? [
          [
            'appointment',
            {
              ...made,
              key: appointmentKey(holds, person, '2024-01-01'),
              role: holds,
              person,
              name,
              from: '2024-01-01',
            },
          ],
        ]
      : [];
    return [...employment, ...appointment];
  });
}

const choices: readonly Row[] = [
  ['setting', { ...made, key: 'municipalityname', setting: 'municipalityName', value: 'Eksempel Kommune' }],
  ['setting', { ...made, key: 'dpophone', setting: 'dpoPhone', value: '+45 70 00 00 01' }],
  // Planner is left off: it wants a group, and each test of it chooses its own.
  ...Object.values(moduleSettings)
    .filter((name) => name !== 'plannerEnabled')
    .map((setting): Row => ['setting', { ...made, key: setting.toLowerCase(), setting, value: 'true' }]),
];
