import type { Day } from '../../core/dates.ts';
import { isPackFor, isPackInForce, type PackVersion } from '../handbook/pack.ts';
import type { AudienceGroup } from '../handbook/rule.ts';
import type { ReadingChoice } from '../handbook/tailoring-records.ts';
import { groupOfType, groupsOfRoles } from '../workplace/audience.ts';
import { isCurrent, isPaused } from '../workplace/employment.ts';
import type { Placement } from '../workplace/placed.ts';
import type { Employment } from '../workplace/records.ts';
import { isChoiceAbout, isChoiceInForce } from './reading-choice.ts';
import type { ReadingPlan } from './reading-plan.ts';
import { unitAndAbove } from './reading-plan.ts';

/** A job that asks its holder to read, with the packs and the managers' choices that are about it on a day. */
export interface AudienceProfile {
  job: Employment;
  packs: readonly PackVersion[];
  choices: readonly ReadingChoice[];
  /**
   * The same for profiles that ask for the same: whose job it is does not matter, unless a choice is about that person.
   */
  signature: string;
}

/**
 * The profiles that ask on a day (G7). While somebody is at work in one job, a job they are on leave from asks for
 * nothing; on leave from all of them the jobs ask on, and only the deadlines stand still.
 */
export function profilesOf(plan: ReadingPlan, placement: Placement, today: Day): readonly AudienceProfile[] {
  return askingJobs(placement, today).map((job) => {
    const { packs, choices } = coverOf(plan, placement, job);
    const packsNow = packs.filter((pack) => isPackInForce(pack, today));
    const choicesNow = choices.filter((choice) => isChoiceInForce(choice, today));
    const keys = [...packsNow, ...choicesNow].map(({ key }) => key);
    return { job, packs: packsNow, choices: choicesNow, signature: JSON.stringify([job.kind, job.area, ...keys]) };
  });
}

/** Every pack and choice that was, is or will be about a job. */
export function coverOf(
  plan: ReadingPlan,
  placement: Placement,
  job: Employment,
): { packs: readonly PackVersion[]; choices: readonly ReadingChoice[] } {
  const units = unitAndAbove(plan.parents, job.unit);
  const groups: readonly AudienceGroup[] = [groupOfType(job.kind), ...groupsOfRoles(placement.roles)];
  return {
    packs: plan.packs.filter((pack) => isPackFor(pack, { groups, job, units })),
    choices: units.flatMap((unit) =>
      (plan.choicesIn.get(unit) ?? []).filter((choice) => isChoiceAbout(choice, job, placement.person)),
    ),
  };
}

function askingJobs(placement: Placement, today: Day): readonly Employment[] {
  const current = placement.employments.filter((job) => isCurrent(job, today));
  const atWork = current.filter((job) => !isPaused(job, today));
  return atWork.length > 0 ? atWork : current;
}
