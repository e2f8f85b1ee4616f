import { useMemo } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { partOf } from '../../domain/unclear/passage.ts';
import { UnclearHere } from '../unclear/unclear-here.tsx';

interface PartUnclearProps {
  rule: ViewData<'rule'>;
  title: string;
  body: string;
}

/** Under a part of the version in force: the quiet way to say that it is unclear. What is old is nobody's to mend. */
export function PartUnclear({ rule, title, body }: PartUnclearProps) {
  const part = useMemo(() => partOf(title, body), [title, body]);
  return part && rule.stamp.state === 'inForce' ? <UnclearHere rule={rule} part={part} /> : null;
}
