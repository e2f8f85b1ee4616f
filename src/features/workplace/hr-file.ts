import { holdsCpr, maskCpr } from '../../core/cpr/cpr.ts';
import type { Day, Moment } from '../../core/dates.ts';
import { dayOf, within, writtenDay } from '../../core/dates.ts';
import type { Person } from '../../core/person.ts';
import { employmentKey } from './employment.ts';
import type { HrFault } from './hr-fault.ts';
import type { HrColumn } from './hr-words.ts';
import { hrAreas, hrColumns, hrKeptAsWritten, hrKinds, hrLongest, hrMayBeEmpty } from './hr-words.ts';
import { type ReadLine, withoutContradictions } from './imports/contradictions.ts';
import type { Row } from './imports/cut-cells.ts';
import { isOpenEnd } from './imports/file-values.ts';
import { longestFaultValue } from './imports/limits.ts';
import { unitFinder } from './imports/unit-finder.ts';
import { isWholeList } from './imports/whole-list.ts';
import type { Employment, Unit } from './records.ts';

/** What a file is read against: the people of the directory, the units, and who brings it in when. */
export interface HrSurroundings {
  /** By sign-in name, else by e-mail address. */
  personByUpn(written: string): Person | undefined;
  units: readonly Unit[];
  /** The job as it is stored, under whichever of the person's accounts. */
  before(person: string, number: string): Employment | undefined;
  actor: string;
  now: Moment;
}

/**
 * Reads the HR system's employments (G7). Every fault of the file is told at once; a line with a fault gives no
 * employment, and the others do. Lines that contradict each other about one job are faults, all of them; the same line
 * again is one. What a column the file lacks would have said stays as it is stored, unless it is of a job or a leave that
 * was over before the one in the file began; whom the whole municipality's list names is not over.
 * @param rows the heads first; names stand as Entra has them, whatever the file says
 */
export function readHrFile(
  rows: readonly Row[],
  around: HrSurroundings,
): { employments: readonly Employment[]; faults: readonly HrFault[] } {
  const reader = hrReader(rows[0], around);
  return reader.outcome(rows.slice(1).map(reader.read));
}

/** Reads such a file line by line, so that a long one can be read with pauses between. */
export function hrReader(
  heads: Row | undefined,
  around: HrSurroundings,
): { read(row: Row): ReadLine; outcome(read: readonly ReadLine[]): ReturnType<typeof readHrFile> } {
  const place = placesOf(heads?.cells ?? []);
  const missing = hrColumns.filter((column) => !place.has(column) && !hrMayBeEmpty.includes(column));
  const surroundings = { ...around, unitNamed: unitFinder(around.units), isWhole: isWholeList(heads?.cells ?? []) };
  return {
    read: (row) => readRow(row, heads?.cells.length ?? 0, place, surroundings),
    outcome: (read) =>
      missing.length > 0
        ? { employments: [], faults: missing.map((column) => ({ line: 1, column, fault: 'missingColumn' })) }
        : withoutContradictions(read),
  };
}

const notSaid: ReadonlySet<keyof Employment> = new Set(['actor', 'at', 'movedFrom']);

/** Does the file say anything else than what is stored? Who wrote it and when, and where the job came from, do not count. */
export function isSameEmployment(a: Employment, b: Employment): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Employment)[]);
  return [...names].every((name) => notSaid.has(name) || a[name] === b[name]);
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
  row: Row,
  width: number,
  place: ReadonlyMap<HrColumn, number>,
  around: HrSurroundings & { unitNamed: ReturnType<typeof unitFinder>; isWhole: boolean },
): ReadLine {
  const { line } = row;
  if (row.cells.length !== width) return { line, said: '', faults: [{ line, fault: 'wrongFieldCount' }] };
  const faults: HrFault[] = [];
  // A line break in a cell is a blank: SharePoint keeps none in one line of text.
  const texts = row.cells.map((text) => text.trim().replace(/\s+/g, ' '));
  const cell = (column: HrColumn) => texts[place.get(column) ?? -1] ?? '';
  const report = (fault: HrFault['fault'], column: HrColumn) => {
    faults.push({ line, column, fault, value: maskCpr(cell(column)).slice(0, longestFaultValue) || undefined });
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
  const end = (column: HrColumn) => (isOpenEnd(writtenDay(cell(column))) ? undefined : day(column));

  for (const column of place.keys()) {
    if (cell(column) === '' && !hrMayBeEmpty.includes(column)) report('missingValue', column);
    if (holdsCpr(cell(column))) report('cpr', column);
    if (cell(column).length > hrLongest(column)) report('tooLong', column);
    if (hrKeptAsWritten.includes(column) && isFormula(cell(column))) report('formula', column);
  }
  const person = look('Brugernavn', 'unknownPerson', around.personByUpn);
  const unit = look('Enhed', 'unknownUnit', around.unitNamed);
  if (unit === 'several') report('severalUnits', 'Enhed');
  const manager = look('Leder', 'unknownPerson', around.personByUpn);
  const kind = look('Type', 'unknownKind', (written) => hrKinds.get(written.toLowerCase()));
  const area = look('Arbejdsområde', 'unknownArea', (written) => hrAreas.get(written.toLowerCase()));
  const [number, from] = [cell('Ansættelsesnr'), day('Fra')];
  const before = person && around.before(person.id, number);
  /** What the file has no column for is left as it stands. */
  const orBefore = <T>(column: HrColumn, read: T, stood: T | undefined) => (place.has(column) ? read : stood);
  const stillOn = before && from && isOverBefore(before.to, from) ? undefined : before;
  const isBack = around.isWhole && isOverBefore(stillOn?.to, dayOf(around.now));
  const to = orBefore('Til', end('Til'), isBack ? undefined : stillOn?.to);
  const pausedFrom = orBefore('Pause fra', day('Pause fra'), stillOn?.pausedFrom);
  const isSameLeave =
    !place.has('Pause fra') || (pausedFrom !== undefined && !isOverBefore(stillOn?.pausedTo, pausedFrom));
  const pausedTo = orBefore('Pause til', end('Pause til'), isSameLeave ? stillOn?.pausedTo : undefined);
  if (from && to && to < from) report('endBeforeStart', 'Til');
  if (pausedFrom && pausedTo && pausedTo < pausedFrom) report('endBeforeStart', 'Pause til');
  if (place.has('Pause fra') && pausedTo && cell('Pause fra') === '') report('missingValue', 'Pause fra');

  const who = person?.id ?? cell('Brugernavn');
  const read: ReadLine = {
    line,
    person: person?.id,
    number,
    said: hrColumns.flatMap((column) => (column === 'Navn' ? [] : cell(column).toLowerCase())).join('\n'),
    ...(who !== '' && number !== '' && { key: before?.key ?? employmentKey(who, number) }),
    faults,
  };
  if (faults.length > 0 || read.key === undefined || !person || !unit || unit === 'several' || !kind || !area || !from)
    return read;
  const employment: Employment = {
    key: read.key,
    actor: around.actor,
    at: around.now,
    number: before?.number ?? number,
    person: person.id,
    name: person.name,
    kind,
    function: cell('Funktion'),
    area,
    unit: unit.unit,
    unitName: unit.name,
    manager: orBefore('Leder', manager?.id, before?.manager),
    from,
    to,
    pausedFrom,
    pausedTo,
  };
  return { ...read, employment };
}

/** Somebody comes back under the same number, or goes on leave again: an end that is past says nothing of what begins. */
function isOverBefore(end: Day | undefined, begins: Day): boolean {
  return end !== undefined && end < begins;
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
