import type { Reader } from '../../../kernel/reader.ts';
import { roundsOf } from '../../controls/queries/rounds.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isHere } from '../../workplace/workplace.ts';
import type { WholeSystem } from '../completeness.ts';
import { controlWork } from '../controls/control-work.ts';
import { lifeWork } from '../life/life.ts';
import { LifeEvent } from '../life/records.ts';
import { inOrderOfDay, type SystemWork, workOf } from '../owed.ts';
import { systemsOf } from './whole-systems.ts';

/** The systems somebody has a part in, and everything they owe them, what has a day first. */
export function workFor(reader: Reader, person: string): SystemWork & { own: readonly WholeSystem[] } {
  const own = systemsOf(reader, person);
  const workplace = workplaceOn(reader, reader.today);
  const asked = { isHere: (id: string) => isHere(workplace, workplace.mainOf(id)), today: reader.today };
  const { open, later } = workOf(own, person, asked);
  const controls = own.flatMap((whole) => controlWork(whole, roundsOf(reader, whole.system.key), person, asked));
  const approvals = own.flatMap((whole) =>
    lifeWork(whole, reader.all(LifeEvent, { about: whole.system.key }), person, reader.today),
  );
  return { own, open: inOrderOfDay([...open, ...controls, ...approvals]), later };
}
