import { useWatched, Watched } from '../breaches/watched.ts';

/** What has been copied out of a draft in this open tab, and the words as they were then. */
const copied = new Watched<ReadonlyMap<string, string>>(new Map());

/** Which fields have been copied, by their slot; one that says something else since has not. */
export function useCopied() {
  const words = useWatched(copied);
  return {
    has: (slot: string, text: string) => text !== '' && words.get(slot)?.trim() === text.trim(),
    note: (slot: string, text: string) => copied.set(new Map([...copied.value, [slot, text]])),
  };
}
