import { Refusal } from '../../core/refusal.ts';
import { segment } from '../odata.ts';
import { elements, type GraphAnswer, isObject, link, text } from '../rows/answers.ts';
import { onwardOrDown } from '../transport/onward.ts';
import type { GraphCall } from '../transport.ts';

/**
 * The id of a library's drive. Libraries are listed and compared by their inner name, because somebody may have given
 * them another title.
 * @param site `host:/sites/rettesnor`
 * @throws Refusal `notProvisioned` when the site has no such library
 */
export async function findDrive(
  ask: (call: GraphCall) => Promise<GraphAnswer>,
  site: string,
  name: string,
): Promise<string> {
  const idOf = async (path: string) => {
    const { status, body } = await ask({ method: 'GET', path, kind: 'site', answers: 'named' });
    const id = isObject(body) ? text(body.id) : '';
    if (status !== 200 || id === '') throw new Refusal('notProvisioned', { list: name });
    return id;
  };
  const siteId = segment(await idOf(`/sites/${site}`));
  const start = `/sites/${siteId}/lists?$select=id,name`;
  const follow = onwardOrDown(start);
  let next: string | undefined = start;
  while (next !== undefined) {
    const page = await ask({ method: 'GET', path: next, kind: 'page', answers: 'page' });
    const found = elements(page.body).find((list) => list.name === name);
    if (found) return idOf(`/sites/${siteId}/lists/${segment(text(found.id))}/drive`);
    next = follow(link(page.body, '@odata.nextLink'));
  }
  throw new Refusal('notProvisioned', { list: name });
}
