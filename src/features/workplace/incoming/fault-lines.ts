import type { HrFault } from '../hr-fault.ts';
import { type FaultGroup, faultGroups, type LineFault, lineRanges } from '../imports/fault-groups.ts';
import type { KeptBack, OurFile } from '../imports/our-file.ts';

/** What is wrong in the same way in some lines of a list, as it is kept: no value that says who it is about. */
export interface KeptFault {
  fault: string;
  column?: string | undefined;
  /** What stood there, where it is the name of a unit, a type or an area of work. */
  value?: string | undefined;
  count: number;
  /** `3, 7–9` */
  lines: string;
}

/** Which sentence says what is wrong: somebody without an account is no manager who is misspelt. */
export function sentenceOf({ fault, column }: { fault: string; column?: string | undefined }): string {
  return fault === 'unknownPerson' && column === 'Brugernavn' ? 'noAccount' : fault;
}

/** Faults by the lines of the list that came, not of ours. */
export function inListLines(
  faults: readonly HrFault[],
  { lines, keptBack }: Pick<OurFile, 'lines' | 'keptBack'>,
): readonly (HrFault | KeptBack)[] {
  const placed = faults.map((fault) => ({ ...fault, line: lines[fault.line - 2] ?? fault.line }));
  return [...placed, ...keptBack].toSorted((a, b) => a.line - b.line);
}

/** The most groups that are kept: a file where everything is wrong is told by its first hundred. */
const mostGroups = 100;

/** @returns nothing where no line is wrong */
export function writtenFaults(faults: readonly LineFault[]): string | undefined {
  const groups = faultGroups(faults.map(withoutPeople)).slice(0, mostGroups);
  return groups.length === 0 ? undefined : groups.map((group) => JSON.stringify(kept(group))).join('\n');
}

/** What somebody has written there by hand is nothing. */
export function readFaults(written: string | undefined): readonly KeptFault[] {
  return (written ?? '').split('\n').flatMap((line): readonly KeptFault[] => {
    const [fault, column, value, count, lines] = cells(line);
    if (typeof fault !== 'string' || typeof count !== 'number' || typeof lines !== 'string') return [];
    return [
      {
        ...{ fault, count, lines },
        ...(typeof column === 'string' && { column }),
        ...(typeof value === 'string' && { value }),
      },
    ];
  });
}

function kept({ fault, column, value, lines }: FaultGroup): readonly unknown[] {
  return [fault, column ?? null, value ?? null, lines.length, lineRanges(lines)];
}

function cells(line: string): readonly unknown[] {
  if (!line.startsWith('[')) return [];
  try {
    const read: unknown = JSON.parse(line);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

function withoutPeople(fault: LineFault): LineFault {
  return fault.fault === 'unknownPerson' ? { ...fault, value: undefined } : fault;
}
