import { PullFailed } from '../pull-failed.ts';
import { elements, isObject, link, text } from '../rows/answers.ts';
import { onward } from '../transport/onward.ts';
import type { Graph } from '../transport.ts';

/** What Entra calls a group. @throws PullFailed, Unreachable */
export async function groupName(graph: Graph, group: string): Promise<string> {
  const path = `/groups/${encodeURIComponent(group)}?$select=id,displayName`;
  const answer = await graph.send({ method: 'GET', path, kind: 'directory', answers: 'named' });
  if (answer.status !== 200) throw new PullFailed(answer);
  return isObject(answer.body) ? text(answer.body.displayName) : '';
}

/**
 * The ids of everybody in a group, also through groups inside it, whole or not at all. Groups and devices among them are
 * nobody's account and do no harm; without a cast the request needs no eventual consistency (Microsoft Graph, *List group
 * transitive members*: GroupMember.Read.All).
 * @throws PullFailed, Unreachable
 */
export async function membersOf(graph: Graph, group: string): Promise<string[]> {
  const start = `/groups/${encodeURIComponent(group)}/transitiveMembers?$select=id&$top=999`;
  const follow = onward(start);
  const ids: string[] = [];
  for (let next: string | undefined = start; next; ) {
    const answer = await graph.send({ method: 'GET', path: next, kind: 'directory', answers: 'page' });
    if (answer.status !== 200) throw new PullFailed(answer);
    ids.push(...elements(answer.body).map(({ id }) => text(id)));
    next = follow(link(answer.body, '@odata.nextLink'));
  }
  return ids;
}
