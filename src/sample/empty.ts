import { dayOf, yearOf } from '../core/dates.ts';
import { readPages } from '../m365/provision/access.ts';
import { provision } from '../m365/provision.ts';
import { type Account, otherAccounts } from './accounts/other-accounts.ts';
import { openStandinGraph } from './standin-graph.ts';
import { sampleSites, setupApp } from './tenant.ts';
import { fillDirectory } from './workplace/directory.ts';

/** What is needed of a running stand-in: its directory takes thousands at once, where Graph would take minutes. */
interface Fillable {
  readonly url: string;
  readonly clock: { now(): string };
  addPeople(people: readonly Account[]): void;
}

/**
 * A municipality on the day before Rettesnor: everybody in the directory, the lists as IT provisions them, and no row in
 * them. Doing it again changes nothing.
 * @param others accounts beside the people one can name (`?as=ida`)
 * @throws Error with the request the stand-in did not accept
 */
export async function seedEmpty(standin: Fillable, others: number): Promise<void> {
  const setup = await openStandinGraph(standin.url, setupApp);
  const year = yearOf(dayOf(standin.clock.now()));
  await provision(setup, { ...sampleSites, years: [year, year + 1] });
  await fillDirectory(setup);
  const users = (await readPages(setup, '/users?$select=id,userPrincipalName&$top=999')) as {
    userPrincipalName: string;
  }[];
  const known = new Set(users.map(({ userPrincipalName }) => userPrincipalName));
  standin.addPeople(otherAccounts(others).filter(({ properties }) => !known.has(String(properties.userPrincipalName))));
}
