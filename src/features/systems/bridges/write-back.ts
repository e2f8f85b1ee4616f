import type { Person } from '../../../core/person.ts';
import type { Compared } from '../incoming/compared.ts';
import { askedOf } from '../incoming/compared.ts';
import type { System, SystemDocument } from '../records.ts';
import type { HeldThere, WriteBack } from './other-register.ts';

/** A difference between what stands there and what we would write. */
export interface BackDifference {
  field: 'owner' | 'agreementLink' | 'planLink';
  /** Absent where nothing stands there. */
  theirs?: string;
  ours: string;
}

/**
 * What of a system we would write to the register it comes from: its owner (INV1), and where its agreement and its
 * continuity plan lie. What somebody is still to say something about is not written, nor what a third register brings
 * there; an agreement is theirs to keep, so that only an empty field is filled.
 * @param owner our owner, as the directory has them
 * @returns nothing to write where it stands so already
 */
export function writeBackOf(
  compared: Compared,
  {
    held,
    system,
    documents,
    owner,
  }: {
    held: HeldThere | undefined;
    system: Pick<System, 'ownerName'>;
    documents: readonly SystemDocument[];
    owner: Pick<Person, 'upn' | 'name'> | undefined;
  },
): { wish: WriteBack; differences: readonly BackDifference[] } {
  if (!held || held.isKeptElsewhere) return { wish: {}, differences: [] };
  const asked = askedOf(compared);
  const linkOf = (kind: SystemDocument['kind']) =>
    asked.includes(kind) ? undefined : documents.find((one) => one.kind === kind)?.link;
  const plan = linkOf('continuityPlan');
  const agreement = held.agreementLink === undefined ? linkOf('dataAgreement') : undefined;
  const writesOwner = owner !== undefined && !asked.includes('owner') && !held.owners.some((one) => isThem(one, owner));
  const owners = held.owners.map(({ name }) => name).join(', ');
  return {
    wish: {
      ...(writesOwner && { owner: owner.upn }),
      ...(agreement !== undefined && { agreementLink: agreement }),
      ...(plan !== undefined && plan !== held.planLink && { planLink: plan }),
    },
    differences: [
      ...(writesOwner
        ? [{ field: 'owner' as const, ours: system.ownerName ?? owner.name, ...(owners && { theirs: owners }) }]
        : []),
      ...(agreement === undefined ? [] : [{ field: 'agreementLink' as const, ours: agreement }]),
      ...(plan === undefined || plan === held.planLink
        ? []
        : [{ field: 'planLink' as const, ours: plan, ...(held.planLink && { theirs: held.planLink }) }]),
    ],
  };
}

/** By the address, or by the name somebody signs in with, which there has nothing after the @. */
function isThem({ userId, email }: HeldThere['owners'][number], { upn }: Pick<Person, 'upn'>): boolean {
  const own = upn.toLowerCase();
  return email?.toLowerCase() === own || (userId !== undefined && userId.toLowerCase() === own.split('@')[0]);
}
