import { type Moment, secondsBetween } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import type { Band } from '../../../../core/small-groups/band.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import type { RuleVersion } from '../../../handbook/records.ts';
import { leadingOf } from '../../../workplace/queries/jobs-of.ts';
import { Unit } from '../../../workplace/records.ts';
import { unitAndAbove } from '../../reading-plan.ts';
import { ReadingStatus } from '../../records.ts';
import { type StatusTable, statusTable } from '../reading-status-page.ts';
import { asShown } from '../shown-status.ts';
import type { StatusRow } from '../status-shapes.ts';

type PartOfCentre = { centre?: string | undefined; name: string; total?: StatusRow; units: StatusRow[] };

/**
 * The units somebody leads and all that are under them: a team, a centre, or a director's centres. The total of a centre
 * is for whoever has all of it.
 */
export function partOf({ centres }: StatusTable, reader: Reader, person: string): readonly PartOfCentre[] {
  const parents = new Map(reader.all(Unit).map(({ unit, parent }) => [unit, parent]));
  const led = new Set(leadingOf(reader, person, reader.all).units.map(({ unit }) => unit));
  const isOwn = (unit: string) => unitAndAbove(parents, unit).some((above) => led.has(above));
  return centres.flatMap(({ centre, total, units }): PartOfCentre[] => {
    if (centre !== undefined && isOwn(centre)) return [{ centre, name: total.name, total, units }];
    const mine = units.filter(({ unit }) => isOwn(unit));
    return mine.length > 0 ? [{ centre, name: total.name, units: mine }] : [];
  });
}

/** What the actor leads, with every rule there are words about; for the page of whoever leads it (S79). */
export function ownStatus(reader: Reader, actor: Actor) {
  const table = protectedTable(reader);
  return { countedAt: table.countedAt, centres: partOf(table, reader, actor.person.id), rules: rulesTold(reader) };
}

const notAll: readonly Band[] = ['nobody', 'few', 'some', 'half', 'most', 'nearly'];

/** The rules not everybody has read of those somebody leads, the least read first, by the words on their Læsestatus. */
export function leastReadIn(reader: Reader, leader: string): readonly string[] {
  const units = partOf(protectedTable(reader), reader, leader).flatMap((part) => part.units);
  const least = new Map<string, number>();
  for (const { rule, band } of units.flatMap(({ cells }) => cells)) {
    const rank = notAll.indexOf(band);
    if (rank >= 0) least.set(rule, Math.min(rank, least.get(rule) ?? rank));
  }
  return [...least].sort(([a, one], [b, other]) => one - other || a.localeCompare(b)).map(([rule]) => rule);
}

/** Every rule in force: the core, and what roles, systems and managers ask of some. */
export function rulesTold(reader: Reader): readonly RuleVersion[] {
  return [...reader.handbook().rules.values()].flatMap((rule) => rule.inForce(reader.today) ?? []);
}

/** The table is the same for everybody until the next count: each server keeps the last one it made. */
type Made = { rules: string; rows: string; at: Moment; table: StatusTable };
const made = new WeakMap<Reader['records'], Made>();

/** While a count is being written its rows change all the time, and the table of a region takes a while to make. */
const goodForSeconds = 10;

export function protectedTable(reader: Reader): StatusTable {
  const stored = reader.records.all(ReadingStatus);
  const told = rulesTold(reader).map(({ rule }) => rule);
  const rules = told.join();
  const rows = [stored.length, stored.reduce((sum, { mark }) => sum + mark.version, 0)].join();
  const last = made.get(reader.records);
  if (last?.rules === rules && (last.rows === rows || isFresh(last.at, reader.now))) return last.table;
  const table = statusTable(
    stored.map(({ record }) => asShown(record)),
    told,
  );
  made.set(reader.records, { rules, rows, at: reader.now, table });
  return table;
}

function isFresh(at: Moment, now: Moment): boolean {
  return Math.abs(secondsBetween(at, now)) < goodForSeconds;
}
