import type { Day } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import type { RuleVersion } from '../../handbook/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { coveredOn, covers } from '../cover.ts';
import { Exemption } from '../records.ts';
import { asking, assessing, deciding } from '../roles.ts';
import { isInForce } from '../state.ts';
import { type ExemptionTurn, turnOf } from '../turn.ts';
import { exemptionPeople } from './people.ts';

/** Another that goes on from it is asked for or granted. */
export function isRenewed(reader: Reader, { rule, key }: Exemption): boolean {
  return reader
    .all(Exemption, { rule })
    .some(({ renews, state }) => renews === key && state !== 'refused' && state !== 'withdrawn');
}

/** What waits for the reader, for the menu and Start: what to do, and the day it should begin or is over (S67). */
export function waitingExemptions(reader: Reader, actor: Actor): readonly { turn: ExemptionTurn; on: Day }[] {
  const { roles, person } = actor;
  if (!isAny(roles, [...asking, ...assessing, ...deciding]) || !reader.isOn('exemptions')) return [];
  const { today } = reader;
  const workplace = workplaceOn(reader, today);
  return (['asked', 'assessed', 'granted'] as const).flatMap((state) =>
    reader.all(Exemption, { state }).flatMap((row) => {
      const people = exemptionPeople(reader, workplace, row);
      const turn = turnOf(row, person.id, people, isRenewed(reader, row), workplace.countsAsOne, today);
      return turn ? [{ turn, on: turn === 'renew' ? row.expiresOn : row.from }] : [];
    }),
  );
}

/**
 * The exemptions in force from a rule that cover the reader: they stand under its title, and nobody else meets them. What
 * the law decides cannot be left, though somebody had leave before it did.
 */
export function exemptionsFor(
  reader: Reader,
  actor: Actor,
  { rule, lawBound, version }: RuleVersion,
): readonly Exemption[] {
  const { today } = reader;
  const isCurrent = reader.handbook().rules.get(rule)?.inForce(today)?.version === version;
  const inForce = isCurrent && !lawBound ? reader.all(Exemption, { rule }).filter((one) => isInForce(one, today)) : [];
  if (inForce.length === 0) return [];
  const workplace = workplaceOn(reader, today);
  const covered = coveredOn(workplace, actor.person.id);
  return inForce
    .filter((one) => covers(one, covered, workplace))
    .toSorted((a, b) => a.expiresOn.localeCompare(b.expiresOn));
}
