import type { Stored } from '../../core/stored.ts';
import type { MemberStatus } from '../../features/team/member-status.ts';
import { stands } from '../../features/team/tasks/conveyance.ts';
import { type Edition, editionsToConvey } from '../../features/team/tasks/edition.ts';
import { concerns } from '../../features/team/tasks/reached.ts';
import { Conveyance } from '../../features/team/tasks/records.ts';
import type { ViewSource } from '../view-source.ts';

/** What a manager has told their people of, and not taken back. */
export function conveyancesOf(source: ViewSource, manager: string): readonly Stored<Conveyance>[] {
  return source.records.all(Conveyance, { manager }).filter(({ record }) => stands(record));
}

/**
 * Editions a manager has still to tell their people of (S18, S21).
 * @param team asked for only when there is an edition that has not been told of
 */
export function openEditionsOf(
  source: ViewSource,
  manager: string,
  team: () => readonly MemberStatus[],
): readonly Edition[] {
  const told = new Set(conveyancesOf(source, manager).map(({ record }) => record.decision));
  const left = editionsToConvey(source.handbook(), source.setting('daysToConvey'), source.today).filter(
    ({ decision }) => !told.has(decision),
  );
  if (left.length === 0) return [];
  const people = team();
  return left.filter((edition) => concerns(edition, people));
}
