import type { HrFault } from '../hr-fault.ts';
import type { Employment } from '../records.ts';

/** A line as it was read: the job it speaks of, and the job itself where nothing is wrong with it. */
export interface ReadLine {
  line: number;
  /** None where the line names no person or no number. */
  key?: string;
  person?: string | undefined;
  number?: string;
  /** What it says, to be compared with another line about the same job. */
  said: string;
  employment?: Employment;
  faults: readonly HrFault[];
}

/** The jobs of some lines: each once, and none that two lines say different things of, which are both told. */
export function withoutContradictions(read: readonly ReadLine[]): {
  employments: readonly Employment[];
  faults: readonly HrFault[];
} {
  const contradicted = contradictions(read);
  const seen = new Set<string>();
  const employments = read.flatMap(({ key = '', employment }) => {
    if (!employment || contradicted.has(key) || seen.has(key)) return [];
    seen.add(key);
    return employment;
  });
  const faults = read.flatMap((row): readonly HrFault[] => {
    if (!contradicted.has(row.key ?? '')) return row.faults;
    return [...row.faults, { line: row.line, column: 'Ansættelsesnr', fault: 'duplicate' }];
  });
  return { employments, faults };
}

/** The jobs that two lines say different things of. */
function contradictions(read: readonly ReadLine[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const found = new Set<string>();
  for (const { key, said } of read) {
    if (key === undefined) continue;
    if ((first.get(key) ?? said) !== said) found.add(key);
    first.set(key, said);
  }
  return found;
}
