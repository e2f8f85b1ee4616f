import { PullFailed } from '../pull-failed.ts';
import { elements, isObject, link, text } from '../rows/answers.ts';
import { WrongAnswer } from '../transport/errors.ts';
import { onward } from '../transport/onward.ts';
import type { Graph } from '../transport.ts';

const properties =
  'id,displayName,userPrincipalName,mail,accountEnabled,userType,jobTitle,department,businessPhones,mobilePhone';

export interface PeoplePage {
  users: readonly Record<string, unknown>[];
  removed: readonly string[];
  next?: string | undefined;
  /** Where the next delta starts; on the last page of a delta. */
  cursor?: string | undefined;
}

/** Everybody with their managers, a page at a time. @throws PullFailed, Unreachable */
export async function* sweepPeople(graph: Graph): AsyncGenerator<PeoplePage> {
  yield* pages(graph, `/users?$select=${properties}&$expand=manager($select=id)&$top=999`, 'page');
}

/** Whoever changed since the cursor, a page at a time; without one, from now on. */
export async function* changedPeople(graph: Graph, cursor: string | undefined): AsyncGenerator<PeoplePage> {
  yield* pages(graph, cursor ?? `/users/delta?$deltatoken=latest&$select=${properties}`, 'delta');
}

/**
 * Those people with their managers, which a delta does not tell (graph.md). Whoever is gone meanwhile is left out.
 * @throws PullFailed, Unreachable
 */
export async function withManagers(graph: Graph, ids: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (const id of ids) {
    const path = `/users/${encodeURIComponent(id)}?$select=${properties}&$expand=manager($select=id)`;
    const answer = await graph.send({ method: 'GET', path, kind: 'directory', answers: 'named' });
    if (answer.status === 404) continue;
    if (answer.status !== 200) throw new PullFailed(answer);
    if (!isObject(answer.body) || !isPerson(answer.body)) throw new WrongAnswer('no person');
    found.push(answer.body);
  }
  return found;
}

async function* pages(graph: Graph, start: string, answers: 'page' | 'delta'): AsyncGenerator<PeoplePage> {
  const follow = onward(start);
  for (let next: string | undefined = start; next; ) {
    const answer = await graph.send({ method: 'GET', path: next, kind: 'directory', answers });
    if (answer.status !== 200) throw new PullFailed(answer);
    const page = elements(answer.body);
    if (!page.every(isPerson)) throw new WrongAnswer('a person whose name or account is no such thing');
    next = follow(link(answer.body, '@odata.nextLink'));
    yield {
      users: page.filter((user) => !isObject(user['@removed'])),
      removed: page.filter((user) => isObject(user['@removed'])).map((user) => text(user.id)),
      next,
      cursor: link(answer.body, '@odata.deltaLink'),
    };
  }
}

/** A delta leaves out what did not change, and Graph has nothing for what nobody wrote; anything else is as it says. */
function isPerson({
  displayName,
  userPrincipalName,
  mail,
  accountEnabled,
  userType,
}: Record<string, unknown>): boolean {
  const areTexts = [displayName, userPrincipalName, mail, userType].every(
    (one) => one == null || typeof one === 'string',
  );
  return areTexts && (accountEnabled == null || typeof accountEnabled === 'boolean');
}
