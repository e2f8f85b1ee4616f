import type { Reader } from '../../../kernel/reader.ts';
import { isCurrent } from '../../workplace/employment.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { centreOver } from '../../workplace/units/centre-over.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { System } from '../records.ts';

/** Whom an import named as the owner without the position, and nobody has answered yet (S95). */
type Proposed = System & { proposedOwner: string };

export function isProposed(system: System): system is Proposed {
  return system.owner === undefined && system.proposedOwner !== undefined && system.state !== 'retired';
}

/** Who answers for a proposed owner: the head of the centre they work in. */
export function answererOf(workplace: Workplace, proposed: string): string | undefined {
  const person = workplace.mainOf(proposed);
  const job = workplace.employmentsOf(person).find((one) => isCurrent(one, workplace.today));
  const head = centreOver(workplace, job?.unit)?.manager;
  return head === undefined ? undefined : workplace.mainOf(head);
}

/** The systems whose proposed owners work in a centre the person heads: one list, and no task a system. */
export function proposedSystems(reader: Reader, person: string): readonly Proposed[] {
  const workplace = workplaceOn(reader, reader.today);
  if (!workplace.leading(person).units.some(({ kind }) => kind === 'centre')) return [];
  const answerers = new Map<string, string | undefined>();
  return reader
    .all(System)
    .filter(isProposed)
    .filter(({ proposedOwner }) => {
      if (!answerers.has(proposedOwner)) answerers.set(proposedOwner, answererOf(workplace, proposedOwner));
      return answerers.get(proposedOwner) === person;
    });
}
