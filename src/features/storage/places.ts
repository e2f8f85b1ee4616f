import type { StoragePlace } from './records.ts';

/** Ten kinds of things people keep, in the order of the table (S42, S49, S52). */
export const storedKinds = [
  'cases',
  'sensitive',
  'pictures',
  'staff',
  'minutes',
  'drafts',
  'contracts',
  'paper',
  'sharing',
  'private',
] as const;

export type StoredKind = (typeof storedKinds)[number];

/** A row of the table a unit goes by: its own, or that of the nearest unit above that has one. */
export interface ShownPlace {
  kind: StoredKind;
  place?: string | undefined;
  notIn?: string | undefined;
  /** Code of the unit it is inherited from; absent when it is the unit's own or nobody has said. */
  from?: string | undefined;
}

/** Longest a place may be in words: it stands in one line of a table. */
export const longestPlace = 200;

/** `storage:hjemmeplejen-nord:pictures` */
export function storagePlaceKey(unit: string, kind: StoredKind): string {
  return `storage:${unit}:${kind}`.toLowerCase();
}

/**
 * The ten rows a unit goes by. What the unit has not said it takes from the centre, and the centre from the municipality.
 * @param path the unit and every unit above it, nearest first
 * @param rows the rows of those units
 */
export function placesFor(path: readonly string[], rows: readonly StoragePlace[]): readonly ShownPlace[] {
  return storedKinds.map((kind) => {
    const found = path.flatMap((unit) => rows.find((row) => row.unit === unit && row.kind === kind) ?? [])[0];
    if (!found) return { kind };
    const { unit, place, notIn } = found;
    return { kind, place, ...(notIn !== undefined && { notIn }), ...(unit !== path[0] && { from: unit }) };
  });
}
