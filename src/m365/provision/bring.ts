import { type GraphAccess, GraphRefused, type Patience, waitAfter } from './access.ts';
import { compareList } from './compare.ts';
import { foundLists } from './found.ts';
import type { Comparison, Step } from './step.ts';
import type { WantedList } from './wanted.ts';

/** A list that is wanted, beside what its site has of it. */
export interface Compared {
  /** Graph id of the site. */
  site: string;
  list: WantedList;
  comparison: Comparison;
}

/** Plan B was taken: what is there is as declared, and came another way. */
export interface OtherWay {
  what: string;
  way: string;
  because: string;
}

/** What SharePoint would not take either way. */
export interface LeftOver {
  what: string;
  byHand: string;
  because: string;
}

/** How a list is when nothing more can be done for it. */
export interface Brought extends Pick<Comparison, 'drift'> {
  otherWays: readonly OtherWay[];
  left: readonly LeftOver[];
}

/** What has been tried of one step. */
interface Tried {
  step: Step;
  /** How many of its bodies are used up. */
  ways: number;
  /** How often the present one met something that passes. */
  attempts: number;
  because: string;
}

const ignored = 'SharePoint accepted the request, and it is still missing';

/**
 * Brings one list to its declaration, one request after another. It looks at the list again after each round, so a lost answer,
 * a stopped run and what somebody else made meanwhile are the same to it: what is there is not made again. What is
 * refused or ignored is tried the step's other way, and then left for a person; the rest goes on.
 * @param say told each step before it is made
 * @throws when the app may not change lists, or Microsoft does not answer in the end: another run begins where this stopped
 */
export async function bringList(
  graph: GraphAccess,
  { site, list, comparison }: Compared,
  say: (step: string) => void,
  patience: Patience,
): Promise<Brought> {
  const tried = new Map<string, Tried>();
  for (let { steps, drift } = comparison; ; ) {
    const open = steps.filter((step) => bodyOf(step, tried.get(step.what)?.ways ?? 0));
    if (open.length === 0) return { drift, ...outcome(tried, new Set(steps.map(({ what }) => what))) };
    for (const step of open) {
      const entry = tried.get(step.what) ?? { step, ways: 0, attempts: 0, because: '' };
      tried.set(step.what, entry);
      say(entry.ways + entry.attempts === 0 ? step.what : `${step.what}, once more`);
      const waitMs = await send(graph, step, entry, patience.tries);
      if (waitMs === undefined) continue;
      await patience.wait(waitMs);
      break;
    }
    const [found] = await foundLists(graph, site, (name) => name === list.name);
    ({ steps, drift } = compareList(list, site, found));
  }
}

function bodyOf({ body, instead }: Step, ways: number): Record<string, unknown> | undefined {
  return [body, instead?.body][ways];
}

/**
 * Sends what is next for a step and writes down what came of it.
 * @returns milliseconds to wait before the list is looked at again; nothing when the next step may follow
 */
async function send(graph: GraphAccess, step: Step, entry: Tried, tries: number): Promise<number | undefined> {
  try {
    await graph[step.method](step.path, bodyOf(step, entry.ways) ?? {});
    entry.ways += 1;
    entry.attempts = 0;
    // The reason of the first way stays when the second one helps.
    entry.because ||= ignored;
    return undefined;
  } catch (refused) {
    if (refused instanceof GraphRefused && (refused.status === 401 || refused.status === 403)) throw forbidden(refused);
    entry.attempts += 1;
    const waitMs = waitAfter(refused, entry.attempts);
    if (waitMs !== undefined && entry.attempts < tries) return waitMs;
    if (waitMs !== undefined && !isAboutThis(refused)) throw refused;
    entry.ways += 1;
    entry.attempts = 0;
    entry.because = refused instanceof Error ? refused.message : String(refused);
    return undefined;
  }
}

/** A conflict or a lock that does not pass is a refusal of one thing, and no outage. */
function isAboutThis(refused: unknown): boolean {
  return refused instanceof GraphRefused && (refused.status === 409 || refused.status === 423);
}

function outcome(tried: ReadonlyMap<string, Tried>, lacking: ReadonlySet<string>): Pick<Brought, 'otherWays' | 'left'> {
  const all = [...tried.values()];
  return {
    left: all
      .filter(({ step }) => lacking.has(step.what))
      .map(({ step: { what, byHand }, because }) => ({ what, byHand, because })),
    otherWays: all
      .filter(({ step, ways }) => !lacking.has(step.what) && ways > 1)
      .map(({ step: { what, instead }, because }) => ({ what, way: instead?.what ?? '', because })),
  };
}

function forbidden(refused: GraphRefused): Error {
  const words = `${refused.message}
The app may not make lists here. It needs fullcontrol on the site while npm run provision runs: where Graph refuses
fullcontrol in POST /sites/{id}/permissions, grant write and then raise it, as docs/operators.md says under Sites.`;
  return new Error(words, { cause: refused });
}
