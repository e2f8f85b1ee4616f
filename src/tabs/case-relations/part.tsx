import { type ReactNode, useEffect, useRef } from 'react';
import { useView } from '../api-hooks.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { QueryBoundary } from '../parts/view.tsx';
import type { Relations } from './relations.ts';

interface RelationsPartProps {
  data: CasePartProps['data'];
  children: (relations: Relations) => ReactNode;
}

/** A page of the case about whom and what it touches. */
export function RelationsPart({ data: { line }, children }: RelationsPartProps) {
  const view = useRelations(line.number, line.version);
  return (
    <QueryBoundary view={view} lines={4}>
      {children}
    </QueryBoundary>
  );
}

/** What a case touches, asked for again when the case has become another. Every question is logged as a look. */
function useRelations(number: string, version: number) {
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
