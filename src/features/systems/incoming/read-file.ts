import { holdsCpr } from '../../../core/cpr/cpr.ts';
import type { IncomingSystem } from './incoming.ts';
import { type CellSays, cellFaults, readCell } from './read-cell.ts';
import type { SystemColumn } from './system-columns.ts';

export const fileFaults = [...cellFaults, 'noName'] as const;

/** What is in the way of a line, and in which column. */
export interface FileFault {
  line: number;
  fault: (typeof fileFaults)[number];
  column: SystemColumn;
  /** What stands there, so that it is found. */
  written?: string;
}

/** A line of the file: its cells in the order of the columns that are read. */
export interface FileLine {
  line: number;
  cells: readonly string[];
}

/** A system and the line it stands in. */
interface ReadSystem {
  line: number;
  incoming: IncomingSystem;
}

/** So much of a cell is shown. */
const mostShown = 60;

/**
 * Reads the lines of a file. A line with a fault is told with everything that is wrong with it, and holds up no other.
 * @param columns the columns that are read and no other, in the order of the cells
 */
export function readSystemLines(
  columns: readonly { column: SystemColumn; head: string }[],
  lines: readonly FileLine[],
): { systems: readonly ReadSystem[]; faults: readonly FileFault[] } {
  const [systems, faults]: [ReadSystem[], FileFault[]] = [[], []];
  for (const { line, cells } of lines) {
    const says: CellSays[] = [];
    const wrong: FileFault[] = [];
    for (const [at, { column, head }] of columns.entries()) {
      const written = cells[at]?.trim() ?? '';
      if (written === '') continue;
      const said = readCell(column, head, written);
      if (typeof said === 'object') says.push(said);
      else wrong.push({ line, fault: said, column, ...shown(written) });
    }
    const incoming = systemOf(says);
    if (incoming.name === '') wrong.push({ line, fault: 'noName', column: 'name' });
    if (wrong.length === 0) systems.push({ line, incoming });
    else faults.push(...wrong);
  }
  return { systems, faults };
}

function systemOf(says: readonly CellSays[]): IncomingSystem {
  const sourceId = says.find((said) => said.sourceId !== undefined)?.sourceId;
  return {
    ...(sourceId !== undefined && { sourceId }),
    name: says.find((said) => said.name !== undefined)?.name ?? '',
    facts: Object.assign({}, ...says.map(({ facts }) => facts)),
    people: says.flatMap(({ people = [] }) => people),
    documents: says.flatMap(({ documents = [] }) => documents),
  };
}

function shown(written: string): { written?: string } {
  return holdsCpr(written) ? {} : { written: written.slice(0, mostShown) };
}
