import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import type { Role } from '../../core/role.ts';
import type { ShownCount } from '../../core/small-groups/protect-counts.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { asOfLastNight, startOf } from '../../features/reading/last-night.ts';
import { onPaperShown } from '../../features/reading/on-paper-shown.ts';
import { confirmationsOf } from '../../features/reading/queries/confirmations-of.ts';
import { partOf, protectedTable, rulesTold } from '../../features/reading/queries/protected-status.ts';
import { readingStateOf } from '../../features/reading/reading-count.ts';
import type { StatusRow, StatusTable } from '../../features/reading/reading-status-page.ts';
import { ReadingStatus } from '../../features/reading/records.ts';
import { requiredReading } from '../../features/reading/required-reading.ts';
import { asShown } from '../../features/reading/shown-status.ts';
import { mainAccounts } from '../../features/workplace/accountability/account-link.ts';
import { isCurrent } from '../../features/workplace/employment.ts';
import { jobsOf, leadingOf } from '../../features/workplace/jobs-of.ts';
import { placementOf, rolesOf } from '../../features/workplace/placement.ts';
import { AccountLink, Employment } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

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
