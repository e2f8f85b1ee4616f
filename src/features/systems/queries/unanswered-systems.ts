import type { Reader } from '../../../kernel/reader.ts';
import { lateControls } from '../../controls/queries/rounds.ts';
import { Control } from '../../controls/records.ts';
import type { Gap } from '../../workplace/accountability/gap.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isHere } from '../../workplace/workplace.ts';
import { System, SystemRole } from '../records.ts';
import { isHeld } from '../system.ts';
import { ownersThatFit } from './eligibility.ts';

/**
 * Systems nobody answers for (S28, S94): without an owner, with one who has left or lost the position, who is to hand it
 * over, or with somebody gone who owns its data, administers it, does the owner’s work or a control;
 * and controls that are long late (S113).
 */
export function unansweredSystems(reader: Reader): { gaps: readonly Gap[]; systems: number } {
  const systems = reader.all(System).filter(({ state }) => state !== 'retired');
  const fits = ownersThatFit(reader);
  const workplace = workplaceOn(reader, reader.today);
  const isGone = (person: string) => !isHere(workplace, workplace.mainOf(person));
  const gone = new Set([
    ...reader.all(SystemRole).flatMap((role) => (isHeld(role) && isGone(role.person) ? [role.system] : [])),
    ...reader
      .all(Control)
      .flatMap(({ about, performer, endedOn }) => (!endedOn && performer && isGone(performer) ? [about] : [])),
  ]);
  const late = new Set(lateControls(reader));
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
        systems.filter(({ key }) => gone.has(key)),
      ),
      ...gapsOf(
        'controlLate',
        systems.filter(({ key }) => late.has(key)),
      ),
    ],
    systems: systems.length,
  };
}
