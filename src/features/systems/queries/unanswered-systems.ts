import type { Reader } from '../../../kernel/reader.ts';
import type { Gap } from '../../workplace/accountability/gap.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isHere } from '../../workplace/workplace.ts';
import { System, SystemRole } from '../records.ts';
import { isHeld } from '../system.ts';
import { ownersThatFit } from './eligibility.ts';

/**
 * Systems nobody answers for (S28, S94): without an owner, with one who has left or lost the position, who is to hand it
 * over, or with a data owner, administrator or delegate who is gone.
 */
export function unansweredSystems(reader: Reader): { gaps: readonly Gap[]; systems: number } {
  const systems = reader.all(System).filter(({ state }) => state !== 'retired');
  const fits = ownersThatFit(reader);
  const workplace = workplaceOn(reader, reader.today);
  const gone = reader
    .all(SystemRole)
    .filter((role) => isHeld(role) && !isHere(workplace, workplace.mainOf(role.person)))
    .map(({ system }) => system);
  const gapsOf = (kind: Gap['kind'], some: readonly System[]): readonly Gap[] =>
    some.map(({ key, name }) => ({ kind, subject: key, name }));
  return {
    gaps: [
      ...gapsOf(
        'systemWithoutOwner',
        systems.filter(({ owner }) => owner === undefined),
      ),
      ...gapsOf(
        'systemToHandOver',
        systems.filter((system) => system.owner !== undefined && !fits(system)),
      ),
      ...gapsOf(
        'systemPartGone',
        systems.filter(({ key }) => gone.includes(key)),
      ),
    ],
    systems: systems.length,
  };
}
