import { useEffect, useRef } from 'react';
import { useView } from '../api-hooks.tsx';

/** What a case touches, asked for again when the case has become another. Every question is logged as a look. */
export function useRelations(number: string, version: number) {
  const view = useView('caseRelations', { number });
  const { refetch } = view;
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    void refetch();
  }, [refetch, version]);
  return view;
}
