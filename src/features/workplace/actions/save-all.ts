import { Refusal, type RefusalCode } from '../../../core/refusal.ts';

/**
 * Rows under way at once: a write is refused when it has waited too long, so thousands must not all begin to wait. Two
 * batches of Graph, so that what a person saves meanwhile waits behind no more.
 */
const atOnce = 40;

/** Said of one row; of many it would be wrong to say that nothing was saved. */
const inTheWay: readonly RefusalCode[] = ['microsoftBusy', 'microsoftDown', 'saveUncertain'];

/**
 * Every row is tried before the first failure is told, so that a repeat has the least left to do.
 * @throws Refusal `partlySaved` where Microsoft was in the way of some of them
 */
export async function saveAll(work: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = work.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const save of queue) await save().catch((failure: unknown) => failures.push(failure));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length === 0) return;
  const [first] = failures;
  const isInTheWay = first instanceof Refusal && inTheWay.includes(first.code);
  throw isInTheWay && failures.length < work.length ? new Refusal('partlySaved') : first;
}

/**
 * As `saveAll`, but no more of it than that so many have come of it: what nothing comes of takes no place among them.
 * @param count how many have come of it so far
 * @returns how much of the work was tried
 */
export async function saveSome(
  work: readonly (() => Promise<void>)[],
  atMost: number | undefined,
  count: () => number,
): Promise<number> {
  const most = atMost ?? work.length;
  let tried = 0;
  for (let room = most; room > 0 && tried < work.length; room = most - count()) {
    const some = work.slice(tried, tried + room);
    tried += some.length;
    await saveAll(some);
  }
  return tried;
}
