import { holdsCpr, maskCpr } from '../../core/cpr/cpr.ts';
import type { Day, Moment } from '../../core/dates.ts';
import { within, writtenDay } from '../../core/dates.ts';
import type { Person } from '../../core/person.ts';
import { employmentKey } from './employment.ts';
import type { HrFault } from './hr-fault.ts';
import type { HrColumn } from './hr-words.ts';
import { hrAreas, hrColumns, hrKeptAsWritten, hrKinds, hrLongest, hrMayBeEmpty } from './hr-words.ts';
import type { Employment, Unit } from './records.ts';

/** A line of the HR system's file, cut into its cells. The first is the column heads. */
export interface HrRow {
  /** Where it begins in the file, from 1. */
  line: number;
  cells: readonly string[];
}

/** What a file is read against: the people of the directory, the units, and who brings it in when. */
export interface HrSurroundings {
  personByUpn(upn: string): Person | undefined;
  units: readonly Unit[];
  actor: string;
  now: Moment;
}

/**
 * Reads the HR system's employments (G7). Every fault of the file is told at once, and a file with a fault gives no
 * employments at all: nothing is brought in by halves.
 * @param rows the heads first; names stand as Entra has them, whatever the file says
 */
export function readHrFile(
  rows: readonly HrRow[],
  around: HrSurroundings,
): { employments: readonly Employment[]; faults: readonly HrFault[] } {
  const [heads, ...lines] = rows;
  const place = placesOf(heads?.cells ?? []);
  const missing = hrColumns.filter((column) => !place.has(column));
  if (missing.length > 0) {
    return { employments: [], faults: missing.map((column) => ({ line: 1, column, fault: 'missingColumn' })) };
  }
  const seen = new Set<string>();
  const read = lines.map((row) => readRow(row, heads?.cells.length ?? 0, place, around, seen));
  const faults = read.flatMap((row) => row.faults);
  return { employments: faults.length > 0 ? [] : read.flatMap((row) => row.employment ?? []), faults };
}

/** Does the file say anything else than what is stored? Who wrote it and when do not count. */
export function isSameEmployment(a: Employment, b: Employment): boolean {
  const said = ({ actor: _actor, at: _at, ...rest }: Employment) =>
    JSON.stringify(
      Object.entries(rest)
        .filter(([, value]) => value !== undefined)
        .sort(([x], [y]) => (x < y ? -1 : 1)),
    );
  return said(a) === said(b);
}

function placesOf(heads: readonly string[]): ReadonlyMap<HrColumn, number> {
  const written = heads.map((head) => head.trim().toLowerCase());
  return new Map(
    hrColumns
      .map((column): [HrColumn, number] => [column, written.indexOf(column.toLowerCase())])
      .filter(([, index]) => index >= 0),
  );
}

function readRow(
  row: HrRow,
  width: number,
  place: ReadonlyMap<HrColumn, number>,
  around: HrSurroundings,
  seen: Set<string>,
): { employment?: Employment; faults: readonly HrFault[] } {
  if (row.cells.length !== width) return { faults: [{ line: row.line, fault: 'wrongFieldCount' }] };
  const faults: HrFault[] = [];
  // A line break in a cell is a blank: SharePoint keeps none in one line of text.
  const cell = (column: HrColumn) => row.cells[place.get(column) ?? -1]?.trim().replace(/\s+/g, ' ') ?? '';
  const report = (fault: HrFault['fault'], column: HrColumn) => {
    faults.push({ line: row.line, column, fault, value: maskCpr(cell(column)).slice(0, 60) || undefined });
  };
  /** The value behind a cell; an empty one is a fault of its own only where the column must be filled in. */
  const look = <T>(
    column: HrColumn,
    fault: HrFault['fault'],
    find: (written: string) => T | undefined,
  ): T | undefined => {
    const written = cell(column);
    if (written === '') return undefined;
    const value = find(written);
    if (value === undefined) report(fault, column);
    return value;
  };
  const day = (column: HrColumn): Day | undefined => look(column, 'badDay', storableDay);
  const end = (column: HrColumn) => (isForEver(cell(column)) ? undefined : day(column));

  for (const column of hrColumns) {
    if (cell(column) === '' && !hrMayBeEmpty.includes(column)) report('missingValue', column);
    if (holdsCpr(cell(column))) report('cpr', column);
    if (cell(column).length > hrLongest(column)) report('tooLong', column);
    if (hrKeptAsWritten.includes(column) && isFormula(cell(column))) report('formula', column);
  }
  const person = look('Brugernavn', 'unknownPerson', around.personByUpn);
  const unit = look('Enhed', 'unknownUnit', (written) => unitNamed(around.units, written));
  const manager = look('Leder', 'unknownPerson', around.personByUpn);
  const kind = look('Type', 'unknownKind', (written) => hrKinds.get(written.toLowerCase()));
  const area = look('Arbejdsområde', 'unknownArea', (written) => hrAreas.get(written.toLowerCase()));
  const [from, to, pausedFrom, pausedTo] = [day('Fra'), end('Til'), day('Pause fra'), end('Pause til')];
  if (from && to && to < from) report('endBeforeStart', 'Til');
  if (pausedFrom && pausedTo && pausedTo < pausedFrom) report('endBeforeStart', 'Pause til');
  if (pausedTo && cell('Pause fra') === '') report('missingValue', 'Pause fra');

  const number = cell('Ansættelsesnr');
  const key = employmentKey(person?.id ?? cell('Brugernavn'), number);
  if (seen.has(key)) report('duplicate', 'Ansættelsesnr');
  seen.add(key);

  if (faults.length > 0 || !person || !unit || !kind || !area || !from) return { faults };
  const employment: Employment = {
    key,
    actor: around.actor,
    at: around.now,
    number,
    person: person.id,
    name: person.name,
    kind,
    function: cell('Funktion'),
    area,
    unit: unit.unit,
    unitName: unit.name,
    manager: manager?.id,
    from,
    to,
    pausedFrom,
    pausedTo,
  };
  return { employment, faults };
}

/** HR systems that leave no day empty write the last one there is where a job or a leave goes on. */
function isForEver(written: string): boolean {
  return writtenDay(written) === '9999-12-31';
}

/** SharePoint knows the days from 1900 to 8900: another would stop the file half-way. */
function storableDay(written: string): Day | undefined {
  const day = writtenDay(written);
  return day !== undefined && within(day, '1900-01-01', '8900-12-31') ? day : undefined;
}

/** A spreadsheet would work it out when somebody exports the list from SharePoint (OWASP, CSV injection). */
function isFormula(written: string): boolean {
  return /^[=+@-]./.test(written);
}

/** By its code, else by its name. */
function unitNamed(units: readonly Unit[], written: string): Unit | undefined {
  const wanted = written.toLowerCase();
  return (
    units.find(({ unit }) => unit.toLowerCase() === wanted) ?? units.find(({ name }) => name.toLowerCase() === wanted)
  );
}
