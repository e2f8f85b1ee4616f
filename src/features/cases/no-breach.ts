import { guardText } from '../../core/cpr/cpr.ts';
import type { Moment } from '../../core/dates.ts';
import { whichHold } from '../../core/which-hold.ts';
import { hasClock } from './clocks/deadline.ts';
import { journalAnswer, notFiled } from './closing.ts';
import type { Category } from './incident/category.ts';
import { isPatternCase } from './incident/pattern-case.ts';
import type { Incident } from './incident/records.ts';
import { redFlagsOf } from './incident/red-flags.ts';
import type { CaseChange } from './wanted-change.ts';

export type NoBreach = Extract<CaseChange, { step: 'noBreach' }>;

export type NoBreachFault = 'saidSeen' | 'mayBeLost' | 'alreadyBreach' | 'contained' | 'promise' | 'management';

/** What nobody has seen may be lost all the same, and that is a breach too (GDPR art. 4(12)). */
const losing: readonly Category[] = ['availabilityIntegrity', 'physical'];

/**
 * What keeps a case from the short way, which is for what surely nobody has seen: the report says somebody has, it goes
 * on, it was decided or notified as a breach, or the management has not been told of a pattern (S75).
 */
export function noBreachFaults(incident: Incident): readonly NoBreachFault[] {
  const { category, seenBy, decidedAt, notifiedAt, contained, promised } = incident;
  return whichHold<NoBreachFault>([
    [seenBy !== undefined && seenBy !== 'nobody', 'saidSeen'],
    [losing.includes(category), 'mayBeLost'],
    [decidedAt !== undefined || notifiedAt !== undefined, 'alreadyBreach'],
    [contained === 'no', 'contained'],
    [promised !== undefined, 'promise'],
    [isPatternCase(incident) && incident.managementInformedAt === undefined, 'management'],
  ]);
}

/** Is it most likely no breach, so that the short way stands first? */
export function isLikelyNoBreach({ category, seenBy }: Incident): boolean {
  return !hasClock(category) || seenBy === 'nobody';
}

/** The case judged and closed at once: a near miss, or not a breach (S106); the law asks nothing of either. */
export function closedAsNoBreach(
  incident: Incident,
  { outcome, reason, prevention }: NoBreach,
  by: { id: string; name: string },
  now: Moment,
): { next: Incident; note: string } {
  const contained = { ...incident, contained: 'yes' as const };
  const flags = redFlagsOf(contained);
  const next: Incident = {
    ...contained,
    redFlags: flags.length > 0 ? flags : undefined,
    actor: by.id,
    at: now,
    status: 'closed',
    outcome,
    risk: 'unlikely',
    art33: 'notRelevant',
    art34: 'notRelevant',
    art34Ground: undefined,
    assessedBy: by.name,
    assessedAt: now,
    cause: guardText(reason).text,
    prevention: guardText(prevention).text,
    journalNumber: journalAnswer({ ...incident, outcome }) ?? notFiled[outcome],
  };
  return { next, note: `Kan nogen have set det? Nej, sikkert.\n${reason}\nForebyggelse: ${prevention}` };
}
