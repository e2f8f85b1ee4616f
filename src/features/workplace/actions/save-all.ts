/** Rows under way at once: a write is refused when it has waited too long, so thousands must not all begin to wait. */
const atOnce = 100;

/** Every row is tried before the first failure is told, so that a repeat has the least left to do. */
export async function saveAll(work: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = work.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const save of queue) await save().catch((failure: unknown) => failures.push(failure));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
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
