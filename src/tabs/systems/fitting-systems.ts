import type { ViewData } from '../../contract/contract.ts';
import { ownFigures } from '../../features/reports/annual/figure.ts';
import type { Criticality, Sensitivity } from '../../features/systems/stored-words.ts';

export type SystemLine = ViewData<'systems'>['systems'][number];

/** Which systems are listed. */
export const systemFilters = ['all', 'mine', 'withoutOwner', 'usedWithout', 'critical', 'planned', 'retired'] as const;
/** What a figure of the annual report is of (S115): offered to who comes from there. */
const reportFilters = ownFigures.systems;
type ReportFilter = (typeof reportFilters)[number];
export type SystemFilter = (typeof systemFilters)[number] | ReportFilter;

/** The filter an address asks for; every system where it asks for none there is. */
export function filterIn(asked: string | null): SystemFilter {
  return [...systemFilters, ...reportFilters].find((one) => one === asked) ?? 'all';
}

/** A square of the map of systems; `undefined` is what nobody has assessed. */
export interface MapSquare {
  criticality: Criticality | undefined;
  sensitivity: Sensitivity | undefined;
}

export interface WantedSystems {
  written: string;
  filter: SystemFilter;
  square?: MapSquare | undefined;
}

const shows: Readonly<Record<(typeof systemFilters)[number], (line: SystemLine) => boolean>> = {
  all: ({ state }) => state !== 'retired',
  mine: ({ isMine }) => isMine,
  withoutOwner: ({ state, ownerName }) => state !== 'retired' && ownerName === undefined,
  usedWithout: ({ usedWithout }) => usedWithout.length > 0,
  critical: ({ state, criticality }) => state !== 'retired' && criticality === 'critical',
  planned: ({ state }) => state === 'planned',
  retired: ({ state }) => state === 'retired',
};

/** Is it a figure of a report? */
export function isOfReport(filter: SystemFilter): filter is ReportFilter {
  return (reportFilters as readonly SystemFilter[]).includes(filter);
}

/** The systems that fit: every written word is in the name of the system, or in the name of who answers for it. */
export function fittingSystems(
  lines: readonly SystemLine[],
  { written, filter, square }: WantedSystems,
): readonly SystemLine[] {
  const words = written.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    const { name, ownerName = '', proposedOwnerName = '', criticality, sensitivity } = line;
    const said = `${name} ${ownerName} ${proposedOwnerName}`.toLocaleLowerCase('da');
    const isInSquare = !square || (criticality === square.criticality && sensitivity === square.sensitivity);
    return (
      (isOfReport(filter) ? line.counts.includes(filter) : shows[filter](line)) &&
      isInSquare &&
      words.every((word) => said.includes(word))
    );
  });
}
