/**
 * Does the work of one person one at a time, in the order it came, and of different people at once: so that nobody takes
 * up what all share, and what is counted is counted right.
 */
export function openInTurn() {
  const last = new Map<string, Promise<unknown>>();
  return <T>(person: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(person) ?? Promise.resolve();
    const mine = before.then(work, work);
    const forget = () => {
      if (last.get(person) === mine) last.delete(person);
    };
    last.set(person, mine);
    mine.then(forget, forget);
    return mine;
  };
}
