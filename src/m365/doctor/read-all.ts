import { elements, link } from '../rows/answers.ts';
import { onward } from '../transport/onward.ts';
import type { Patient } from './finding.ts';

/**
 * Every element of a collection; a filtered page may be empty and still lead to the next (graph.md §2.5).
 * @returns nothing when Graph refuses one of its pages
 * @throws WrongAnswer when the pages have no end
 */
export async function readAll(
  { read }: Pick<Patient, 'read'>,
  path: string,
): Promise<readonly Record<string, unknown>[] | undefined> {
  const found: Record<string, unknown>[] = [];
  const follow = onward(path);
  for (let next: string | undefined = path; next !== undefined; ) {
    const answer = await read(next);
    if (answer.status !== 200) return undefined;
    found.push(...elements(answer.body));
    next = follow(link(answer.body, '@odata.nextLink'));
  }
  return found;
}
