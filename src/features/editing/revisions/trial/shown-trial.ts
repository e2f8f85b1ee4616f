import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import type { Role } from '../../../../core/role.ts';
import { isAny } from '../../../../core/role.ts';
import type { Draft } from '../../drafts/records.ts';
import type { Revision } from '../records.ts';
import { isBegun } from '../revision.ts';
import { editing } from '../roles.ts';
import { isLetOutForTrial } from './trial-edition.ts';
import { isAdopted, type TrialGround, trialFaultNames, trialFaults } from './trial-faults.ts';

/** How an edition stands to being tried before a body adopts it (INV5). */
export const trialShape = z.strictObject({
  /** Since when it is; absent while it is not. */
  since: z.string().optional(),
  lacks: z.array(z.enum(trialFaultNames)),
  /** May the reader begin the trial, or end it? */
  mine: z.boolean(),
});

/** @returns nothing where there is nothing to try: not approved, on its way out, or the document is adopted already */
export function shownTrial(
  revision: Revision,
  drafts: readonly Draft[],
  ground: TrialGround,
  roles: readonly Role[],
): z.output<typeof trialShape> | undefined {
  const { state, document, trialAt } = revision;
  const isApproved = state === 'approved' || state === 'decided';
  if (!isApproved || isBegun(revision) || isAdopted(document, ground.decisions)) return undefined;
  const isOn = trialAt !== undefined && isLetOutForTrial(revision);
  return {
    ...(isOn && { since: dayOf(trialAt) }),
    lacks: isOn ? [] : [...trialFaults(revision, drafts, ground)],
    mine: isAny(roles, editing),
  };
}
