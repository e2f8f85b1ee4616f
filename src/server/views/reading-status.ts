import type { ViewData } from '../../contract/contract.ts';
import { type Moment, secondsBetween } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import type { Role } from '../../core/role.ts';
import type { Band } from '../../core/small-groups/band.ts';
import type { ShownCount } from '../../core/small-groups/protect-counts.ts';
import type { RuleVersion } from '../../features/handbook/records.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { confirmationsOf } from '../../features/reading/confirmations-of.ts';
import { asOfLastNight, startOf } from '../../features/reading/last-night.ts';
import { onPaperShown } from '../../features/reading/on-paper-shown.ts';
import { readingStateOf } from '../../features/reading/reading-count.ts';
import { unitAndAbove } from '../../features/reading/reading-plan.ts';
import { type StatusRow, type StatusTable, statusTable } from '../../features/reading/reading-status-page.ts';
import { ReadingStatus } from '../../features/reading/records.ts';
import { requiredReading } from '../../features/reading/required-reading.ts';
import { asShown } from '../../features/reading/shown-status.ts';
import { mainAccounts } from '../../features/workplace/accountability/account-link.ts';
import { isCurrent } from '../../features/workplace/employment.ts';
import { jobsOf, leadingOf } from '../../features/workplace/jobs-of.ts';
import { placementOf, rolesOf } from '../../features/workplace/placement.ts';
import { AccountLink, Employment, Unit } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

type PartOfCentre = { centre?: string | undefined; name: string; total?: StatusRow; units: StatusRow[] };

/** Who sees every unit; managers see their own. */
const overall: readonly Role[] = ['dpo', 'dpoDeputy', 'auditor', 'accountableExecutive', 'editor', 'secretariat'];
/** Who may open the exact rows in SharePoint, and meets each night's count here as well. */
const nightly: readonly Role[] = ['dpo', 'dpoDeputy', 'auditor'];

/**
 * Læsestatus as the reader may see it: everybody's part is cut from the same protected table, of what is shown for now
 * or, for those who may open the exact rows, of last night's count (G8); and only the council's
 * secretariat is told how the council is doing (S102).
 */
export function readingStatus(source: ViewSource, actor: Actor): ViewData<'readingStatus'> {
  const rules = rulesTold(source).filter((version) => version.core);
  const isNightly = actor.roles.some((role) => nightly.includes(role));
  const table = coreOf(protectedTable(source, isNightly), new Set(rules.map(({ rule }) => rule)));
  const seesAll = actor.roles.some((role) => overall.includes(role));
  return {
    ...(table.countedAt && { countedAt: table.countedAt }),
    ...(!isNightly && { slow: true as const }),
    rules: rules.map((version) => ({ rule: version.rule, title: titleIn(version, actor.language) })),
    ...(seesAll
      ? { ...wholeOf(table), ...onPaperIn(source, table, isNightly) }
      : { centres: shownPart(table, source, actor), types: [] }),
    ...(actor.roles.includes('secretariat') && { council: councilStatus(source) }),
  };
}

function wholeOf({ centres, types }: StatusTable) {
  return { centres: centres.map(({ total, units }) => ({ name: total.name, total, units })), types };
}

/** One number for everybody, from the rows per person type; somebody of two types counts in both. */
function onPaperIn(source: ViewSource, table: StatusTable, isNightly: boolean): { onPaper?: ShownCount } {
  const types = source.all(ReadingStatus).filter(({ kind }) => kind === 'type');
  const rows = isNightly ? types : types.map(asShown);
  const onPaper = rows.reduce((sum, row) => sum + (row.onPaper ?? 0), 0);
  const shown = onPaperShown(onPaper, table);
  return shown === undefined ? {} : { onPaper: shown };
}

/** All the words there are about rules are protected together; Læsestatus tells of the core. */
function coreOf({ countedAt, centres, types }: StatusTable, core: ReadonlySet<string>): StatusTable {
  const only = <T extends { cells: StatusRow['cells'] }>(row: T): T => ({
    ...row,
    cells: row.cells.filter(({ rule }) => core.has(rule)),
  });
  return {
    ...(countedAt && { countedAt }),
    centres: centres.map(({ total, units, ...centre }) => ({ ...centre, total: only(total), units: units.map(only) })),
    types: types.map(only),
  };
}

function shownPart(table: StatusTable, source: ViewSource, actor: Actor) {
  return partOf(table, source, actor.person.id).map(({ centre: _, ...part }) => part);
}

/**
 * The units somebody leads and all that are under them: a team, a centre, or a director's centres. The total of a centre
 * is for whoever has all of it.
 */
function partOf({ centres }: StatusTable, source: ViewSource, person: string): readonly PartOfCentre[] {
  const parents = new Map(source.all(Unit).map(({ unit, parent }) => [unit, parent]));
  const led = new Set(leadingOf(source, person, source.all).units.map(({ unit }) => unit));
  const isOwn = (unit: string) => unitAndAbove(parents, unit).some((above) => led.has(above));
  return centres.flatMap(({ centre, total, units }): PartOfCentre[] => {
    if (centre !== undefined && isOwn(centre)) return [{ centre, name: total.name, total, units }];
    const mine = units.filter(({ unit }) => isOwn(unit));
    return mine.length > 0 ? [{ centre, name: total.name, units: mine }] : [];
  });
}

/** What the actor leads, with every rule there are words about; for the page of whoever leads it (S79). */
export function ownStatus(source: ViewSource, actor: Actor) {
  const table = protectedTable(source, false);
  return { countedAt: table.countedAt, centres: partOf(table, source, actor.person.id), rules: rulesTold(source) };
}

const notAll: readonly Band[] = ['nobody', 'few', 'some', 'half', 'most', 'nearly'];

/** The rules not everybody has read of those somebody leads, the least read first, by the words on their Læsestatus. */
export function leastReadIn(source: ViewSource, leader: string): readonly string[] {
  const units = partOf(protectedTable(source, false), source, leader).flatMap((part) => part.units);
  const least = new Map<string, number>();
  for (const { rule, band } of units.flatMap(({ cells }) => cells)) {
    const rank = notAll.indexOf(band);
    if (rank >= 0) least.set(rule, Math.min(rank, least.get(rule) ?? rank));
  }
  return [...least].sort(([a, one], [b, other]) => one - other || a.localeCompare(b)).map(([rule]) => rule);
}

/** Every rule in force: the core, and what roles, systems and managers ask of some. */
function rulesTold(source: ViewSource): readonly RuleVersion[] {
  return [...source.handbook().rules.values()].flatMap((rule) => rule.inForce(source.today) ?? []);
}

/** The table is the same for everybody until the next count: each server keeps the last one it made. */
type Made = { rules: string; rows: string; at: Moment; table: StatusTable };
const made = { nightly: new WeakMap<ViewSource['records'], Made>(), slow: new WeakMap<ViewSource['records'], Made>() };

/** While a count is being written its rows change all the time, and the table of a region takes a while to make. */
const goodForSeconds = 10;

function protectedTable(source: ViewSource, isNightly: boolean): StatusTable {
  const kept = isNightly ? made.nightly : made.slow;
  const stored = source.records.all(ReadingStatus);
  const told = rulesTold(source).map(({ rule }) => rule);
  const rules = told.join();
  const rows = [stored.length, stored.reduce((sum, { mark }) => sum + mark.version, 0)].join();
  const last = kept.get(source.records);
  if (last?.rules === rules && (last.rows === rows || isFresh(last.at, source.now))) return last.table;
  const records = stored.map(({ record }) => (isNightly ? record : asShown(record)));
  const table = statusTable(records, told);
  kept.set(source.records, { rules, rows, at: source.now, table });
  return table;
}

function isFresh(at: Moment, now: Moment): boolean {
  return Math.abs(secondsBetween(at, now)) < goodForSeconds;
}

/**
 * Some twenty-five people, as they stood last night, reckoned when asked: there is no row about them anywhere, and what a member owes as somebody's
 * employee is not told here.
 */
function councilStatus(source: ViewSource): { ready: number; people: number } {
  const { today } = source;
  const settings = { daysForNewEmployee: source.setting('daysForNewEmployee') };
  const mainOf = mainAccounts(source.all(AccountLink));
  const seats = [...source.each(Employment, { kind: 'councillor' })].filter((job) => isCurrent(job, today));
  const members = [...new Set(seats.map(({ person }) => mainOf(person)))];
  const ready = members.filter((person) => {
    const { employments, appointments } = jobsOf(source, person, source.each);
    const confirmations = asOfLastNight(confirmationsOf(source, person, source.each), startOf(today));
    const roles = rolesOf(employments, appointments, leadingOf(source, person, source.each), today);
    const placement = placementOf(person, employments, roles, today, appointments);
    const required = requiredReading(source.plan(), placement, confirmations, settings, today);
    const ofSeat = required.filter(({ version }) => version.audience.includes('council'));
    return readingStateOf(placement, ofSeat, today) === 'ready';
  });
  return { ready: ready.length, people: members.length };
}
