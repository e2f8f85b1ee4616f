import type { Day } from '../../core/dates.ts';
import type { RuleVersion } from '../../features/handbook/records.ts';
import type { Pack, ReadingChoice } from '../../features/handbook/tailoring-records.ts';
import { groupOfType } from '../audience.ts';
import { isPackFor, isPackInForce } from '../handbook/pack.ts';
import type { AudienceGroup } from '../handbook/rule.ts';
import { readableFrom } from '../handbook/rule.ts';
import type { Offer } from './offers.ts';
import type { ReadingPlan } from './reading-plan.ts';
import type { Reason } from './reason.ts';
import type { Seat } from './seat.ts';

/** The version of each rule that is in force on the day. */
export type InForce = ReadonlyMap<string, RuleVersion>;

/** An offer with what it offers; a locked one no manager can take off. */
export interface FoundOffer extends Offer {
  version: RuleVersion;
  locked: boolean;
}

/**
 * What a role brings, wherever its holder works (S25). A rule narrowed to kinds of work comes only where one of the jobs
 * is of that kind. A pack for the role alone comes without any job too.
 */
export function roleOffers(
  plan: ReadingPlan,
  inForce: InForce,
  role: AudienceGroup,
  seats: readonly Seat[],
  today: Day,
): readonly FoundOffer[] {
  const through = { role };
  const asks = ({ audience, core, areas = [] }: RuleVersion) => {
    const isOfTheWork = core || areas.length === 0 || seats.some(({ job }) => areas.includes(job.area));
    return audience.includes(role) && isOfTheWork;
  };
  const own = [...inForce.values()].filter(asks).map((version): FoundOffer => {
    const reason: Reason = version.core ? { why: 'core' } : { why: 'group', group: role };
    return { version, reason, through, since: firstAsked(plan, version, asks), locked: true };
  });
  const packs = plan.packs.filter(
    (pack) => isPackInForce(pack, today) && isPackFor(pack, { groups: [role], units: [] }),
  );
  return [...own, ...packs.flatMap((pack) => offersOf(pack, inForce, through, true))];
}

/** What the rules themselves say: the core is for everybody in its groups, others can be narrowed to kinds of work. */
export function jobOffers(plan: ReadingPlan, inForce: InForce, { job, signature }: Seat): readonly FoundOffer[] {
  const asks = (version: RuleVersion) => reasonOfJob(version, job) !== undefined;
  return [...inForce.values()].flatMap((version) => {
    const reason = reasonOfJob(version, job);
    if (!reason) return [];
    const since = firstAsked(plan, version, asks);
    return [{ version, reason, through: { seat: signature }, since, locked: isLocked(version) }];
  });
}

/** What the packs about a seat bring. */
export function packOffers(inForce: InForce, { job, packs, signature }: Seat): readonly FoundOffer[] {
  return packs.flatMap((pack) => {
    const { groups = [] } = pack;
    const followsFromRole = groups.length > 0 && !groups.includes(groupOfType(job.kind));
    return offersOf(pack, inForce, { seat: signature }, followsFromRole);
  });
}

/** What managers have added for a seat (S82, S87). */
export function addedOffers(plan: ReadingPlan, inForce: InForce, { choices, signature }: Seat): readonly FoundOffer[] {
  return choices
    .filter(({ does }) => does === 'add')
    .flatMap((choice) => {
      const { byName, because, from: since, dueOn } = choice;
      const reason: Reason = { why: 'chosen', byName, because };
      return rulesNamed(plan, choice)
        .flatMap((rule) => inForce.get(rule) ?? [])
        .map((version) => ({ version, reason, through: { seat: signature }, since, dueOn, locked: true }));
    });
}

/** The rules a choice names, itself or through a pack, which need not be in force. */
export function rulesNamed({ packs }: ReadingPlan, { rule, pack: code }: ReadingChoice): readonly string[] {
  const pack = code === undefined ? undefined : packs.find((candidate) => candidate.pack === code);
  return [...(rule === undefined ? [] : [rule]), ...(pack?.rules ?? [])];
}

function reasonOfJob({ audience, core, areas = [] }: RuleVersion, { kind, area }: Seat['job']): Reason | undefined {
  const group = groupOfType(kind);
  if (!audience.includes(group)) return undefined;
  if (core) return { why: 'core' };
  if (areas.length === 0) return { why: 'group', group };
  return areas.includes(area) ? { why: 'area', area } : undefined;
}

/** The day a version began to ask where the one before it did not; `undefined` when the rule has asked from its first. */
function firstAsked(
  { rules }: ReadingPlan,
  current: RuleVersion,
  asks: (version: RuleVersion) => boolean,
): Day | undefined {
  const versions = rules.get(current.rule)?.versions ?? [];
  const past = versions.filter(({ inForceFrom }) => inForceFrom <= current.inForceFrom);
  const lastSilent = past.findLastIndex((version) => !asks(version));
  const begun = lastSilent < 0 ? undefined : past[lastSilent + 1];
  return begun && readableFrom(begun);
}

/** Rules the pack names and the handbook does not have are passed over: nobody is asked for what is not there. */
function offersOf(
  pack: Pack,
  inForce: InForce,
  through: Offer['through'],
  followsFromRole: boolean,
): readonly FoundOffer[] {
  const reason: Reason = { why: 'pack', name: pack.name, ...(pack.nameEn && { nameEn: pack.nameEn }) };
  return pack.rules
    .flatMap((rule) => inForce.get(rule) ?? [])
    .map((version) => ({ version, reason, through, since: pack.from, locked: followsFromRole || isLocked(version) }));
}

function isLocked({ core, lawBound, critical }: RuleVersion): boolean {
  return core || lawBound || critical;
}
