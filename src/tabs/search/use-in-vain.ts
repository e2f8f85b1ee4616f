import { useEffect } from 'react';
import { useApi } from '../api-hooks.tsx';

/** So long nobody goes on typing. */
const restMs = 4_000;
/** What has been counted on this page already. */
const counted = new Set<string>();

/** Counts what the handbook has no answer to, once it has been left standing: for those who write the rules. */
export function useInVain(asked: string, isNothing: boolean): void {
  const api = useApi();
  const words = asked.trim();
  useEffect(() => {
    if (!isNothing || words === '' || counted.has(words)) return;
    const rest = setTimeout(() => {
      counted.add(words);
      // Nobody who searches is to hear that it could not be counted.
      void api.action('noteInVain', { words }).catch(() => counted.delete(words));
    }, restMs);
    return () => clearTimeout(rest);
  }, [api, isNothing, words]);
}
