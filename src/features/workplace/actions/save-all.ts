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
