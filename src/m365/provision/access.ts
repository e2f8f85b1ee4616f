import { z } from 'zod';
import { Unreachable } from '../transport/errors.ts';
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

/** Graph refused a request. The message has its status, code and words, for an administrator's console. */
export class GraphRefused extends Error {
  readonly status: number;
  /** How long Graph asks to be left alone; absent where it does not say. */
  readonly retryAfterMs: number | undefined;
  /** It surely was not carried out. */
  readonly wasThrottled: boolean;

  constructor(message: string, answer: { status: number; retryAfterMs: number | undefined; wasThrottled: boolean }) {
    super(message);
    this.name = 'GraphRefused';
    this.status = answer.status;
    this.retryAfterMs = answer.retryAfterMs;
    this.wasThrottled = answer.wasThrottled;
  }
}

/** How often a request is sent at most, and how the time between is spent. */
export interface Patience {
  tries: number;
  wait(ms: number): Promise<void>;
}

export const patient: Patience = {
  tries: 6,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Timeouts, conflicts with another change, locks, throttling and outages: the same request may do later. */
const passing = new Set([408, 409, 423, 429]);

/**
 * Is it worth asking again, and when?
 * @param attempt how often it has been tried, from 1
 * @returns milliseconds to wait; nothing when the answer will stay the same
 */
export function waitAfter(refused: unknown, attempt: number): number | undefined {
  const growing = 1_000 * 2 ** (attempt - 1);
  if (refused instanceof Unreachable) return growing;
  if (!(refused instanceof GraphRefused)) return undefined;
  const passes = passing.has(refused.status) || (refused.status >= 500 && refused.status !== 501);
  return passes ? (refused.retryAfterMs ?? growing) : undefined;
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
