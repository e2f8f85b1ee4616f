import { setupApp } from '../../src/standin/identity.ts';
import { accessAs, upnOf, type Who } from '../workplace.ts';
import type { World } from '../world.ts';

/**
 * Makes an account without a job in the directory, and waits until every server knows it.
 * @param own properties of Graph's, such as `userType`
 * @returns its id
 */
export async function addAccount(here: World, who: Who, name: string, own: object = {}): Promise<string> {
  const graph = await accessAs(here.standin, setupApp);
  const { id } = (await graph.post('/users', {
    accountEnabled: true,
    displayName: name,
    mailNickname: who,
    userPrincipalName: upnOf(who),
    passwordProfile: { password: 'only-in-the-stand-in' },
    ...own,
  })) as { id: string };
  await readDirectory(here);
  return id;
}

/** Every server reads the directory at once, as it does every minute and every night. */
export async function readDirectory({ servers }: World): Promise<void> {
  for (const { inside } of servers) {
    await inside?.context.microsoft.directory.pull();
    await inside?.context.microsoft.directory.sweep();
  }
}
