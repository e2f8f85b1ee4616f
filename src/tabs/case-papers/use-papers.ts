import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useView, viewKey } from '../api-hooks.tsx';

/** The papers of a case, and a way to ask for them again when a field has been kept. */
export function usePapers(number: string) {
  const view = useView('casePapers', { number });
  const cache = useQueryClient();
  const again = useCallback(() => {
    void cache.invalidateQueries({ queryKey: viewKey('casePapers', { number }) });
  }, [cache, number]);
  return { view, again };
}
