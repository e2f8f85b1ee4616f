import { segment } from '../odata.ts';
import { PullFailed } from '../pull-failed.ts';
import { elements, type GraphAnswer, isObject } from '../rows/answers.ts';
import { type Item, isFolder, itemOf } from '../rows/item.ts';
import { expandOf } from '../rows/list-shape.ts';
import { listPath, type SiteList } from '../sites.ts';
import { WrongAnswer } from '../transport/errors.ts';
import { faultIn } from '../transport/shapes.ts';
import type { Graph } from '../transport.ts';
import { largestBatch } from '../writer/batch.ts';

/**
 * Rows by their ids, twenty in a request (1 resource unit each). Folders, and rows that are not there, are left out.
 * @throws PullFailed when Graph does not give one of them, Unreachable
 */
export async function readItems(graph: Graph, list: SiteList, ids: readonly string[]): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (let done = 0; done < ids.length; done += largestBatch) {
    const some = ids.slice(done, done + largestBatch);
    const requests = some.map((id) => ({
      id,
      method: 'GET',
      url: `${listPath(list)}/items/${segment(id)}?${expandOf(graph, list)}`,
    }));
    const body = { requests };
    const call = { method: 'POST', path: '/$batch', kind: 'item', answers: 'batch', times: some.length, body } as const;
    const batch = await graph.send(call);
    if (batch.status !== 200) throw new PullFailed(batch);
    const responses = elements({ value: isObject(batch.body) ? batch.body.responses : [] });
    for (const id of some) found.push(...itemIn(responses.find((one) => one.id === id)));
  }
  return found;
}

function itemIn(response: Record<string, unknown> | undefined): readonly Item[] {
  if (!response) throw new WrongAnswer('a batch without an answer for each member');
  const { status, body } = response;
  const answer: GraphAnswer = { status: Number(status), headers: {}, body };
  if (answer.status === 404 && faultIn(answer, 'item') === undefined) return [];
  if (answer.status !== 200) throw new PullFailed(answer);
  const fault = isFolder(body) ? undefined : faultIn(answer, 'item');
  if (fault !== undefined) throw new WrongAnswer(fault);
  const item = itemOf(body);
  return item ? [item] : [];
}
