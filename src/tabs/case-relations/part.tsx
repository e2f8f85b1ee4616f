import type { ReactNode } from 'react';
import type { Day } from '../../core/dates.ts';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import type { Relations } from './relations.ts';
import { useRelations } from './use-relations.ts';

interface RelationsPartProps {
  data: CasePartProps['data'];
  children: (relations: Relations, today: Day) => ReactNode;
}

/** A page of the case about whom and what it touches. */
export function RelationsPart({ data: { line }, children }: RelationsPartProps) {
  const view = useRelations(line.number, line.version);
  return (
    <QueryBoundary view={view} lines={4}>
      {(relations, today) => children(relations, today)}
    </QueryBoundary>
  );
}
