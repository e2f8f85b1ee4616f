import { readPages } from '../m365/provision/access.ts';
import { samplePeople, sampleUpn, secondAccounts } from './people.ts';
import type { SampleGraph } from './standin-graph.ts';
import { sampleUnit } from './units.ts';
import { managerOf } from './workplace.ts';

interface DirectoryObject {
  id: string;
  displayName: string;
  userPrincipalName?: string;
}

/** Groups of the sample, as an administrator would have them; the product itself needs none. */
const groups: readonly { name: string; nickname: string; units: readonly string[] }[] = [
  { name: 'Direktionen', nickname: 'direktionen', units: ['eksempel-kommune', 'velfaerd', 'stab', 'by-og-land'] },
  { name: 'IT-drift og Servicedesk', nickname: 'it', units: ['it-drift', 'servicedesk'] },
  { name: 'Byrådet', nickname: 'byraadet', units: ['byraadet'] },
];

/**
 * Makes the people who are missing in the directory, with their managers, and the groups.
 * @param graph with the right to make people and groups
 * @returns Entra object id of each handle
 */
export async function fillDirectory(graph: SampleGraph): Promise<ReadonlyMap<string, string>> {
  const known = await idsByUpn(graph);
  const missing = [...samplePeople, ...secondAccounts].filter(({ handle }) => !known.has(sampleUpn(handle)));
  await graph.batch(missing.map((person) => ({ method: 'POST', url: '/users', body: userBody(person) })));

  const byUpn = await idsByUpn(graph);
  const ids = new Map(samplePeople.map(({ handle }) => [handle, byUpn.get(sampleUpn(handle)) ?? '']));
  const link = (handle: string) => `https://graph.microsoft.com/v1.0/users/${ids.get(handle)}`;
  await graph.batch(
    missing.flatMap((person) => {
      const [job] = person.jobs;
      const manager = job && managerOf(person, job);
      if (!manager) return [];
      const body = { '@odata.id': link(manager) };
      return [{ method: 'PUT' as const, url: `/users/${ids.get(person.handle)}/manager/$ref`, body }];
    }),
  );
  await makeGroups(graph, (handle) => link(handle).replace('/users/', '/directoryObjects/'));
  return ids;
}

async function makeGroups(graph: SampleGraph, link: (handle: string) => string): Promise<void> {
  const known = (await readPages(graph, '/groups?$select=id,displayName')) as DirectoryObject[];
  const missing = groups.filter(({ name }) => !known.some(({ displayName }) => displayName === name));
  await graph.batch(
    missing.map(({ name, nickname, units }) => {
      const members = samplePeople.filter(({ jobs }) => jobs.some(({ unit }) => units.includes(unit)));
      const body = {
        displayName: name,
        mailNickname: nickname,
        mailEnabled: false,
        securityEnabled: true,
        'members@odata.bind': members.map(({ handle }) => link(handle)),
      };
      return { method: 'POST', url: '/groups', body };
    }),
  );
}

async function idsByUpn(graph: SampleGraph): Promise<ReadonlyMap<string, string>> {
  const users = (await readPages(graph, '/users?$select=id,displayName,userPrincipalName')) as DirectoryObject[];
  return new Map(users.map(({ id, userPrincipalName }) => [userPrincipalName ?? '', id]));
}

function userBody({ handle, name, title, jobs }: (typeof samplePeople)[number]): object {
  const [job] = jobs;
  const isGone = jobs.length > 0 && jobs.every(({ endsIn }) => endsIn !== undefined && endsIn < 0);
  return {
    accountEnabled: !isGone,
    displayName: name,
    givenName: name.split(' ')[0],
    surname: name.split(' ').slice(1).join(' '),
    jobTitle: title,
    department: job && sampleUnit(job.unit).name,
    mailNickname: handle,
    userPrincipalName: sampleUpn(handle),
    // Graph demands one; in the stand-in nobody signs in with it.
    passwordProfile: { password: 'unused', forceChangePasswordNextSignIn: true },
  };
}
