import { whichHold } from '../../core/which-hold.ts';
import type { Doer } from '../controls/control.ts';
import type { SystemKind, SystemPart } from './stored-words.ts';

/** What is known of somebody who is to have a part in a system. */
export interface Eligibility extends Doer {
  /** Holds the office of a director. */
  directs: boolean;
  /** Leads a centre or the whole. */
  leadsCentre: boolean;
  /** Has personnel responsibility. */
  leadsSomebody: boolean;
}

export const partFaults = [
  'notHere',
  'noPerson',
  'watches',
  'ownerPosition',
  'leadsNobody',
  'noTasks',
  'retired',
] as const;
export type PartFault = (typeof partFaults)[number];

/** What somebody may do about a system, by the part they have in it. */
export interface Relation {
  /** Keeps the register: the DBR and the head of IT security. */
  keeps: boolean;
  owns: boolean;
  /** Does the owner's work. */
  isDelegate: boolean;
}

/**
 * May somebody say who has the part? The owner appoints (S90, S98), also through a delegate; those
 * who keep the register note it. Only the owner gives the work on, and a delegate never says who answers (S96, INV4).
 */
export function mayAppoint(part: SystemPart, { keeps, owns, isDelegate }: Relation): boolean {
  if (keeps || owns) return true;
  return isDelegate && part !== 'owner' && part !== 'delegate';
}

/** May somebody describe it and keep its documents? */
export function mayDescribe({ keeps, owns, isDelegate }: Relation): boolean {
  return keeps || owns || isDelegate;
}

/**
 * What is in the way of giving somebody a part in a system.
 * - A system belongs to a director or the head of a centre (S95, INV1); another asset to somebody who leads (S10).
 * - A data owner has personnel responsibility (S91, INV2).
 * - Everybody is a named person, never a mailbox or a group (S100, INV3), and an administrator has tasks (S101).
 * - The DBR's side answers for no processing (GDPR art. 38(6)).
 */
export function faultsOfPart(
  part: SystemPart,
  { kind, isRetired, tasks }: { kind: SystemKind; isRetired: boolean; tasks: readonly string[] },
  eligibility: Eligibility,
): readonly PartFault[] {
  const { isHere, isPerson, directs, leadsCentre, leadsSomebody, watches } = eligibility;
  const decides = part === 'owner' || part === 'dataOwner' || part === 'delegate';
  const mayOwn = directs || leadsCentre || (kind !== 'system' && leadsSomebody);
  return whichHold<PartFault>([
    [isRetired, 'retired'],
    [!isHere, 'notHere'],
    [isHere && !isPerson, 'noPerson'],
    [decides && watches, 'watches'],
    [part === 'owner' && !mayOwn, 'ownerPosition'],
    [part === 'dataOwner' && !leadsSomebody, 'leadsNobody'],
    [part === 'administrator' && tasks.length === 0, 'noTasks'],
  ]);
}
