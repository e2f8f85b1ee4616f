import type { Actor } from '../../../../core/person.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Decision, Page, RuleVersion } from '../../../handbook/records.ts';
import type { MemberStatus } from '../../../members/queries/member-status.ts';
import type { Delegation } from '../../../workplace/accountability/delegation-records.ts';
import { untilChanged } from '../../../workplace/queries/until-changed.ts';
import { Setting } from '../../../workplace/records.ts';
import { conveyanceKey, stands } from '../conveyance.ts';
import { type Edition, editionsToConvey } from '../edition.ts';
import { concerns, forTeam } from '../reached.ts';
import { Conveyance } from '../records.ts';
import { performsFor } from './delegations.ts';

/** What a manager has told their people of, and not taken back. */
export function conveyancesOf(reader: Reader, manager: string): readonly Stored<Conveyance>[] {
  return reader.records.all(Conveyance, { manager }).filter(({ record }) => stands(record));
}

/** The editions there is something to tell of today, whoever has told of them. */
export const editionsNow: (reader: Reader) => readonly Edition[] = untilChanged(
  [RuleVersion, Page, Decision, Setting],
  1,
  (reader) => editionsToConvey(reader.handbook(), reader.setting('daysToConvey'), reader.today),
);

/**
 * Editions a manager has still to tell their people of (S18, S21).
 * @param team asked for only when there is an edition that has not been told of
 */
export function openEditionsOf(
  reader: Reader,
  manager: string,
  team: () => readonly MemberStatus[],
): readonly Edition[] {
  const told = new Set(conveyancesOf(reader, manager).map(({ record }) => record.decision));
  const left = editionsNow(reader).filter(({ decision }) => !told.has(decision));
  if (left.length === 0) return [];
  const people = team();
  return left.filter((edition) => concerns(edition, people)).map((edition) => forTeam(edition, people));
}

/** Editions the reader tells of in the place of others, until they have (S72). */
export function editionsForOthers(
  reader: Reader,
  actor: Actor,
): readonly { delegation: Delegation; edition: Edition }[] {
  const open = editionsNow(reader);
  return performsFor(reader, actor).flatMap((delegation) => {
    const edition = delegation.task === 'conveyVersion' && open.find(({ decision }) => decision === delegation.about);
    const told = reader.records.find(Conveyance, conveyanceKey(delegation.about, delegation.accountable))?.record;
    return edition && !(told && stands(told)) ? [{ delegation, edition }] : [];
  });
}
