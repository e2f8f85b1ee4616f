import type { PersonType } from '../../src/core/person-type.ts';
import { employmentKey } from '../../src/features/workplace/employment.ts';
import { Employment } from '../../src/features/workplace/records.ts';
import { productApp } from '../../src/standin/identity.ts';
import { namesFrom } from '../names-from.ts';
import { listId } from '../rows.ts';
import { accessAs, nameOf, store, type Who } from '../workplace.ts';
import { until, type World } from '../world.ts';

/** Somebody of the workplace gets a job under Mette that begins on a day, and the servers have heard of it. */
export async function begin(here: World, who: Who, from: string, kind: PersonType = 'temp', number = '7') {
  const person = await here.as(who).id();
  await hire(here, { person, name: nameOf(who), from, kind, number });
  return person;
}

/** The same for somebody the directory does not know yet. */
export async function hire(
  here: World,
  {
    person,
    name,
    from,
    kind = 'temp',
    number = '7',
  }: {
    person: string;
    name: string;
    from: string;
    kind?: PersonType;
    number?: string;
  },
): Promise<void> {
  await store(await accessAs(here.standin, productApp), 'employment', {
    actor: 'system',
    at: '2026-11-30T08:00:00Z',
    key: employmentKey(person, number),
    number,
    person,
    name,
    kind,
    function: 'Vikar',
    area: 'elderCare',
    unit: 'nord',
    unitName: 'Hjemmeplejen Nord',
    manager: await here.as('mette').id(),
    from,
  });
  await heard(here, 'Employments');
  await until(async () => here.servers.every(({ inside }) => knows(inside, person, number)));
}

/** The servers look at a list at once. */
async function heard(here: World, list: string): Promise<void> {
  const place = `sites/here/lists/${await listId(here, list)}`;
  for (const { inside } of here.servers) inside?.context.microsoft.notified(place);
}

function knows(inside: World['servers'][number]['inside'], person: string, number: string): boolean {
  return inside?.context.ports.records.find(Employment, employmentKey(person, number)) !== undefined;
}

/** Managers may meet names from today. */
export async function mayMeetNames(here: World): Promise<void> {
  await namesFrom(here, '2026-12-01');
  await until(async () => (await here.as('mette').view('team', {})).answer.shows === 'names');
}
