/** Something that is wrong in a line. */
export interface LineFault {
  line: number;
  fault: string;
  column?: string | undefined;
  value?: string | undefined;
}

/** What is wrong in the same way in some lines: the same value of the same column. */
export interface FaultGroup extends Omit<LineFault, 'line'> {
  lines: readonly number[];
}

/** Equal faults together, those of most lines first. */
export function faultGroups(faults: readonly LineFault[]): readonly FaultGroup[] {
  const groups = Map.groupBy(faults, ({ fault, column, value }) =>
    JSON.stringify([fault, column, groupedBy(fault, value)]),
  );
  return [...groups.values()]
    .flatMap(([first, ...others]): readonly FaultGroup[] => {
      if (!first) return [];
      const { line, ...same } = first;
      const lines = [...new Set([line, ...others.map((other) => other.line)])].toSorted((a, b) => a - b);
      return [{ ...same, value: groupedBy(first.fault, first.value), lines }];
    })
    .toSorted((a, b) => b.lines.length - a.lines.length || (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

/** A value tells what to do where it is to be made or looked up; other faults are the same whatever stands there. */
function groupedBy(fault: string, value: string | undefined): string | undefined {
  return /^(unknown|several)/.test(fault) ? value : undefined;
}

/** The most ranges that are written out. */
const mostRanges = 12;

/** `3, 7–9, 12`: lines that follow each other as one, and `…` where there are too many to read. */
export function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const written = ranges.slice(0, mostRanges).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return [...written, ...(ranges.length > mostRanges ? ['…'] : [])].join(', ');
}
