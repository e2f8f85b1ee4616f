import { z } from 'zod';
import { onward } from '../transport/onward.ts';

/**
 * The little of Graph that making and checking lists needs, so that a script, the sample and a test can each bring
 * their own sign-in. Paths start with `/` and are relative to `https://graph.microsoft.com/v1.0`; answers are parsed
 * JSON; anything but 2xx throws.
 */
export interface GraphAccess {
  get(path: string): Promise<unknown>;
  post(path: string, body: object): Promise<unknown>;
  patch(path: string, body: object): Promise<unknown>;
}

const root = 'https://graph.microsoft.com/v1.0';

const pageSchema = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

/**
 * Every element of a collection, following `@odata.nextLink` until it is absent; an empty page may still have one
 * (graph.md section 2.5).
 */
export async function readPages(graph: GraphAccess, path: string): Promise<readonly unknown[]> {
  const elements: unknown[] = [];
  const follow = onward(path);
  for (let next: string | undefined = path; next; ) {
    const page = pageSchema.parse(await graph.get(next));
    elements.push(...page.value);
    const address = page['@odata.nextLink'];
    if (address !== undefined && !address.startsWith(`${root}/`)) throw new Error('a link leads away from Graph');
    next = follow(address?.slice(root.length));
  }
  return elements;
}
