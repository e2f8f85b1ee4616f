import { readPages } from '../../m365/provision/access.ts';
import type { SampleGraph } from '../standin-graph.ts';
import { otherAccounts, samplePeople, sampleUpn } from './people.ts';
import { plannerTeamHandle, sampleUnit, sampleUnits } from './units.ts';
import { managerOf } from './workplace.ts';

/** So many members come with a new group; the others after it. */
const mostBound = 20;

interface DirectoryObject {
  id: string;
  displayName: string;
  userPrincipalName?: string;
}

/** The Microsoft 365 group whose plans in Planner hold the managers' tasks: the product needs no other. */
const plannerTeam = { name: 'Ledere i Eksempel Kommune', nickname: 'ledere' };

/** Groups of the sample, as an administrator would have them; the product itself needs none of these. */
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
  const missing = [...samplePeople, ...otherAccounts].filter(({ handle }) => !known.has(sampleUpn(handle)));
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
  const team = await makeGroups(graph, (handle) => link(handle).replace('/users/', '/directoryObjects/'));
  return ids.set(plannerTeamHandle, team);
}

/** @returns id of the team for Planner */
async function makeGroups(graph: SampleGraph, link: (handle: string) => string): Promise<string> {
  const known = (await readPages(graph, '/groups?$select=id,displayName')) as DirectoryObject[];
  const missing = groups.filter(({ name }) => !known.some(({ displayName }) => displayName === name));
  const membersOf = ({ units }: (typeof groups)[number]) =>
    samplePeople.filter(({ jobs }) => jobs.some(({ unit }) => units.includes(unit))).map(({ handle }) => link(handle));
  const made = await graph.batch(
    missing.map((group) => {
      const { name, nickname } = group;
      const body = {
        displayName: name,
        mailNickname: nickname,
        mailEnabled: false,
        securityEnabled: true,
        'members@odata.bind': membersOf(group).slice(0, mostBound),
      };
      return { method: 'POST', url: '/groups', body };
    }),
  );
  await graph.batch(
    missing.flatMap((group, index) => {
      const { id } = made[index] as { id: string };
      const rest = membersOf(group).slice(mostBound);
      return rest.length === 0
        ? []
        : [{ method: 'PATCH' as const, url: `/groups/${id}`, body: { 'members@odata.bind': rest } }];
    }),
  );
  const named = known.find(({ displayName }) => displayName === plannerTeam.name);
  return named?.id ?? makeTeam(graph, link);
}

/** Everybody who leads a unit is in it, so that they may open the plans. */
async function makeTeam(graph: SampleGraph, link: (handle: string) => string): Promise<string> {
  const leaders = [...new Set(sampleUnits.flatMap(({ leader }) => leader ?? []))];
  const body = {
    displayName: plannerTeam.name,
    mailNickname: plannerTeam.nickname,
    mailEnabled: true,
    securityEnabled: false,
    groupTypes: ['Unified'],
    'members@odata.bind': leaders.slice(0, mostBound).map(link),
  };
  const made = (await graph.post('/groups', body)) as DirectoryObject;
  await graph.batch(
    leaders.slice(mostBound).map((handle) => ({
      method: 'POST' as const,
      url: `/groups/${made.id}/members/$ref`,
      body: { '@odata.id': link(handle) },
    })),
  );
  return made.id;
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
    // As Entra names those invited from another organisation.
    userType: handle.endsWith('#EXT#') ? 'Guest' : 'Member',
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
