import type { Day } from '../../core/dates.ts';
import { latest } from '../../core/dates.ts';
import { isPackFor, isPackInForce, type PackVersion, packOn } from '../handbook/pack.ts';
import type { RuleVersion } from '../handbook/records.ts';
import type { AudienceGroup } from '../handbook/rule.ts';
import { readableFrom } from '../handbook/rule.ts';
import type { ReadingChoice } from '../handbook/tailoring-records.ts';
import { groupOfType } from '../workplace/audience.ts';
import type { AudienceProfile } from './audience-profile.ts';
import type { ReadingPlan } from './reading-plan.ts';
import type { Reason } from './reason.ts';
import type { ReadingSource } from './sourced-rule.ts';

/** The version of each rule that is in force on the day. */
export type InForce = ReadonlyMap<string, RuleVersion>;

/** A source with the version it asks for; a locked one no manager can take off. */
export interface FoundSource extends ReadingSource {
  version: RuleVersion;
  locked: boolean;
}

/**
 * What a role brings, wherever its holder works (S25). A rule narrowed to kinds of work comes only where one of the jobs
 * is of that kind. A pack for the role alone comes without any job too.
 */
export function roleSources(
  plan: ReadingPlan,
  inForce: InForce,
  role: AudienceGroup,
  profiles: readonly AudienceProfile[],
  today: Day,
): readonly FoundSource[] {
  const through = { role };
  const asks = ({ audience, core, areas = [] }: RuleVersion) => {
    const isOfTheWork = core || areas.length === 0 || profiles.some(({ job }) => areas.includes(job.area));
    return audience.includes(role) && isOfTheWork;
  };
  const own = [...inForce.values()].filter(asks).map((version): FoundSource => {
    const reason: Reason = version.core ? { why: 'core' } : { why: 'group', group: role };
    return { version, reason, through, since: firstAsked(plan, version, asks), locked: true };
  });
  const packs = plan.packs.filter(
    (pack) => isPackInForce(pack, today) && isPackFor(pack, { groups: [role], units: [] }),
  );
  return [...own, ...packs.flatMap((pack) => sourcesOf(pack, inForce, through, true))];
}

/** What the rules themselves say: the core is for everybody in its groups, others can be narrowed to kinds of work. */
export function jobSources(
  plan: ReadingPlan,
  inForce: InForce,
  { job, signature }: AudienceProfile,
): readonly FoundSource[] {
  const asks = (version: RuleVersion) => reasonOfJob(version, job) !== undefined;
  return [...inForce.values()].flatMap((version) => {
    const reason = reasonOfJob(version, job);
    if (!reason) return [];
    const since = firstAsked(plan, version, asks);
    return [{ version, reason, through: { profile: signature }, since, locked: isLocked(version) }];
  });
}

/** What the packs about a profile bring. */
export function packSources(inForce: InForce, { job, packs, signature }: AudienceProfile): readonly FoundSource[] {
  return packs.flatMap((pack) => {
    const { groups = [] } = pack;
    const followsFromRole = groups.length > 0 && !groups.includes(groupOfType(job.kind));
    return sourcesOf(pack, inForce, { profile: signature }, followsFromRole);
  });
}

/** What managers have added for a profile (S82, S87). What a pack got later is asked from then, not by their deadline. */
export function addedSources(
  plan: ReadingPlan,
  inForce: InForce,
  { choices, signature }: AudienceProfile,
  today: Day,
): readonly FoundSource[] {
  return choices
    .filter(({ does }) => does === 'add')
    .flatMap((choice) => {
      const { byName, because, from, dueOn } = choice;
      const reason: Reason = { why: 'chosen', byName, because };
      const asked = packNamed(plan, choice, today)?.since;
      return rulesNamed(plan, choice, today)
        .flatMap((rule) => inForce.get(rule) ?? [])
        .map((version) => {
          const since = latest([from, asked?.get(version.rule)].filter((day) => day !== undefined)) ?? from;
          const due = since === from ? dueOn : undefined;
          return { version, reason, through: { profile: signature }, since, dueOn: due, locked: true };
        });
    });
}

/** The rules a choice names, itself or through a pack, which need not be in force any more. */
export function rulesNamed(plan: ReadingPlan, choice: ReadingChoice, day: Day): readonly string[] {
  const { rule } = choice;
  return [...(rule === undefined ? [] : [rule]), ...(packNamed(plan, choice, day)?.rules ?? [])];
}

function packNamed({ packs }: ReadingPlan, { pack: code }: ReadingChoice, day: Day): PackVersion | undefined {
  return code === undefined ? undefined : packOn(packs, code, day);
}

function reasonOfJob(
  { audience, core, areas = [] }: RuleVersion,
  { kind, area }: AudienceProfile['job'],
): Reason | undefined {
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
  const lastWithout = past.findLastIndex((version) => !asks(version));
  const begun = lastWithout < 0 ? undefined : past[lastWithout + 1];
  return begun && readableFrom(begun);
}

/** Rules the pack names and the handbook does not have are passed over: nobody is asked for what is not there. */
function sourcesOf(
  pack: PackVersion,
  inForce: InForce,
  through: ReadingSource['through'],
  followsFromRole: boolean,
): readonly FoundSource[] {
  const reason: Reason = { why: 'pack', name: pack.name, ...(pack.nameEn && { nameEn: pack.nameEn }) };
  return pack.rules
    .flatMap((rule) => inForce.get(rule) ?? [])
    .map((version) => {
      const since = pack.since.get(version.rule) ?? pack.from;
      return { version, reason, through, since, locked: followsFromRole || isLocked(version) };
    });
}

function isLocked({ core, lawBound, critical }: RuleVersion): boolean {
  return core || lawBound || critical;
}
