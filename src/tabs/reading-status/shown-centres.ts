import type { ViewData } from '../../contract/contract.ts';

type Centre = ViewData<'readingStatus'>['centres'][number];
export type StatusRow = Centre['units'][number];

/** A centre as the page shows it: units with nobody in them are told apart. */
export interface ShownCentre {
  id: string;
  name: string;
  total?: StatusRow | undefined;
  units: readonly StatusRow[];
}

/** One to four people: nothing about them is shown. */
export function isTiny({ people }: StatusRow): boolean {
  return people === 'few';
}

/**
 * Centres with somebody in them. Where all of a centre's people are in one unit, its row would repeat the centre's.
 * @param outside what the place of units in no centre is called
 * @param direct what people who are in no unit below their centre are called
 */
export function shownCentres(
  centres: readonly Centre[],
  outside: string,
  direct: (centre: string) => string,
): readonly ShownCentre[] {
  return centres.flatMap(({ name, total, units }): ShownCentre[] => {
    const peopled = units
      .filter(({ people }) => people !== 0)
      .map((row) => (row.unit === total?.unit ? { ...row, name: direct(name) } : row));
    if (peopled.length === 0) return [];
    const shown = total && peopled.length === 1 ? [] : peopled;
    const called = name || outside;
    return [{ id: total?.unit || called, name: called, total: total && { ...total, name: called }, units: shown }];
  });
}

/** Names of the units nobody works in. */
export function emptyUnits(centres: readonly Centre[]): readonly string[] {
  return centres.flatMap(({ units }) => units.filter(({ people }) => people === 0).map(({ name }) => name));
}
