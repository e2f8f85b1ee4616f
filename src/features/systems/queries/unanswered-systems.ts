import type { Reader } from '../../../kernel/reader.ts';
import { lateControls } from '../../controls/queries/rounds.ts';
import { Control } from '../../controls/records.ts';
import type { Gap } from '../../workplace/accountability/gap.ts';
import type { Unanswered } from '../../workplace/accountability/queries/looked-over.ts';
import { leadsSomebody } from '../../workplace/leading.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isHere } from '../../workplace/workplace.ts';
import { System, SystemDocument, SystemRole } from '../records.ts';
import { isHeld } from '../system.ts';
import { ownersThatFit } from './eligibility.ts';

/**
 * Systems nobody answers for (S28, S94): without an owner, with one who has left or lost the position, who is to hand it
 * over, or with somebody gone who owns its data, administers it, has its budget, keeps a document, does the owner’s work or a
 * control, or a data owner who leads nobody any more (S91); and controls that are long late (S113).
 */
export function unansweredSystems(reader: Reader): Unanswered {
  const systems = systemsInUse(reader);
  const workplace = workplaceOn(reader, reader.today);
  const isGone = (person: string) => !isHere(workplace, workplace.mainOf(person));
  const leadsNobody = (person: string) => {
    const main = workplace.mainOf(person);
    return !leadsSomebody(workplace.leading(main), workplace.employmentsOf(main), reader.today);
  };
  const gone = new Set([
    ...systems.flatMap(({ key, budgetHolder }) => (budgetHolder && isGone(budgetHolder) ? [key] : [])),
    ...reader.all(SystemDocument).flatMap(({ system, keeper }) => (keeper && isGone(keeper) ? [system] : [])),
    ...reader
      .all(SystemRole)
      .filter(isHeld)
      .flatMap(({ part, person, system }) =>
        isGone(person) || (part === 'dataOwner' && leadsNobody(person)) ? [system] : [],
      ),
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
      ...gapsOf('systemToHandOver', systemsToPassOn(reader, systems)),
      ...gapsOf(
        'systemPartGone',
        systems.filter(({ key }) => gone.has(key)),
      ),
      ...gapsOf(
        'controlLate',
        systems.filter(({ key }) => late.has(key)),
      ),
    ],
    looked: { systems: systems.length },
  };
}

/** Systems whose owner no longer has the position it takes (S94, S95). */
export function systemsToPassOn(reader: Reader, systems = systemsInUse(reader)): readonly System[] {
  const fits = ownersThatFit(reader);
  return systems.filter((system) => system.owner !== undefined && !fits(system));
}

function systemsInUse(reader: Reader): readonly System[] {
  return reader.all(System).filter(({ state }) => state !== 'retired');
}
