import { contentHash, textHash } from '../../core/content-hash.ts';
import type { Moment } from '../../core/dates.ts';
import { secondsBetween, yearOf } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { Role } from '../../core/role.ts';
import type { RuleVersion } from '../handbook/records.ts';
import { textIn } from '../handbook/rule.ts';
import type { Confirmation } from './records.ts';
import type { Round } from './round.ts';

/** How long *Fortryd* is offered, and how much longer a slow line may take to bring it. */
export const undoSeconds = 10;
const undoGraceSeconds = 20;

/** `2026:r06:3.1:<person>:-` — the same click always makes the same key. */
export function confirmationKey(version: RuleVersion, person: string, round: Round): string {
  return `${yearOf(version.inForceFrom)}:${version.rule}:${version.version}:${person}:${round}`.toLowerCase();
}

/** The year of the list a confirmation lives in, from its key. */
export function confirmationYear(key: string): number {
  return Number(key.split(':', 1)[0]);
}

/** What the row says, without what the app adds around it: the fields its imprint covers. */
function evidence(confirmation: Omit<Confirmation, 'contentHash'>): string {
  const { key, actor, person, rule, version, round, confirmedAt, how, language, textHash, salt } = confirmation;
  return contentHash({ key, actor, person, rule, version, round, confirmedAt, how, language, textHash }, salt);
}

const rolesOfWork: readonly Role[] = ['employee', 'temp', 'partner'];

/**
 * Whoever confirms, as the row names them: a council member by id alone (S102), unless it is as somebody with a job here
 * that they read a rule which is not for the council alone.
 */
export function signatureOf(
  person: { id: string; name: string },
  roles: readonly Role[],
  { audience }: Pick<RuleVersion, 'audience'>,
): Parameters<typeof confirm>[1] {
  const works = roles.some((role) => rolesOfWork.includes(role));
  const isOfCouncil = !works || audience.every((group) => group === 'council');
  return roles.includes('councillor') && isOfCouncil ? { id: person.id } : { id: person.id, name: person.name };
}

/**
 * A new confirmation of the version, by the person, now.
 * @param salt random, for the imprint of the row
 */
export function confirm(
  version: RuleVersion,
  by: { id: string; name?: string | undefined },
  options: { round: Round; how: Confirmation['how']; language: Language; now: Moment; salt: string },
): Confirmation {
  const { round, how, now, salt } = options;
  const shown = textIn(version, options.language);
  const row = {
    key: confirmationKey(version, by.id, round),
    actor: by.id,
    at: now,
    rule: version.rule,
    version: version.version,
    year: yearOf(version.inForceFrom),
    person: by.id,
    name: by.name,
    round,
    confirmedAt: now,
    how,
    language: shown.language,
    // Of the text itself, not the imprint stored beside it: somebody may have changed one of them outside the app.
    textHash: textHash(shown.text),
    salt,
  };
  return { ...row, contentHash: evidence(row) };
}

/** Has anybody changed what the row says since it was made? A withdrawal is not such a change. */
export function isUntouched(confirmation: Confirmation): boolean {
  return evidence(confirmation) === confirmation.contentHash;
}

export function isInForce(confirmation: Confirmation): boolean {
  return confirmation.withdrawnAt === undefined;
}

/** May the person still take it back? Ten seconds, and twenty more for a slow line. */
export function mayWithdraw(confirmation: Confirmation, now: Moment): boolean {
  return secondsBetween(confirmation.confirmedAt, now) <= undoSeconds + undoGraceSeconds;
}

/** When the oldest confirmation that may still be taken back was made. */
export function earliestWithdrawable(now: Moment): Moment {
  return Temporal.Instant.from(now)
    .subtract({ seconds: undoSeconds + undoGraceSeconds })
    .toString();
}

export function withdrawn(confirmation: Confirmation, now: Moment): Confirmation {
  return { ...confirmation, at: now, withdrawnAt: now };
}
