import type { ViewData } from '../../contract/contract.ts';
import type { Criticality, Sensitivity } from '../../features/systems/stored-words.ts';

export type SystemLine = ViewData<'systems'>['systems'][number];

/** Which systems are listed. */
export const systemFilters = ['all', 'mine', 'withoutOwner', 'critical', 'planned', 'retired'] as const;
export type SystemFilter = (typeof systemFilters)[number];

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

const shows: Readonly<Record<SystemFilter, (line: SystemLine) => boolean>> = {
  all: ({ state }) => state !== 'retired',
  mine: ({ isMine }) => isMine,
  withoutOwner: ({ state, ownerName }) => state !== 'retired' && ownerName === undefined,
  critical: ({ state, criticality }) => state !== 'retired' && criticality === 'critical',
  planned: ({ state }) => state === 'planned',
  retired: ({ state }) => state === 'retired',
};

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
    return shows[filter](line) && isInSquare && words.every((word) => said.includes(word));
  });
}
