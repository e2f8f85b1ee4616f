import type { Reader } from '../../../kernel/reader.ts';
import type { Records } from '../../../kernel/records.ts';
import { holdersToday } from '../../workplace/appointments/queries/confirmers.ts';
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

/**
 * Who answers for a proposed owner: the head of the centre they work in; of one who works in none, the accountable
 * director.
 */
export function answererOf(records: Pick<Records, 'all'>, workplace: Workplace, proposed: string): string | undefined {
  const person = workplace.mainOf(proposed);
  const job = workplace.employmentsOf(person).find((one) => isCurrent(one, workplace.today));
  const head = centreOver(workplace, job?.unit)?.manager;
  if (head !== undefined) return workplace.mainOf(head);
  return holdersToday({ records, workplace }, 'accountableExecutive')[0];
}

/** The systems whose proposed owners the person answers for: one list, and no task a system. */
export function proposedSystems(reader: Reader, person: string): readonly Proposed[] {
  const workplace = workplaceOn(reader, reader.today);
  const isAccountable = holdersToday({ records: reader.records, workplace }, 'accountableExecutive')[0] === person;
  if (!isAccountable && !workplace.leading(person).units.some(({ kind }) => kind === 'centre')) return [];
  const answerers = new Map<string, string | undefined>();
  return reader
    .all(System)
    .filter(isProposed)
    .filter(({ proposedOwner }) => {
      if (!answerers.has(proposedOwner)) {
        answerers.set(proposedOwner, answererOf(reader.records, workplace, proposedOwner));
      }
      return answerers.get(proposedOwner) === person;
    });
}
