import type { Actor } from '../../../core/person.ts';
import { managerToAsk } from '../../workplace/line-manager.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { officersFor } from '../addressee.ts';

/** Whom somebody may ask now: their manager, or why there is none, and the DBR or the deputy. */
export function whomToAsk(workplace: Workplace, { person }: Pick<Actor, 'person'>) {
  const asked = managerToAsk(workplace, person);
  const [officer] = officersFor(workplace, person.id, true);
  return {
    ...('noManager' in asked ? asked : { manager: asked.person.name, nearness: asked.nearness }),
    ...(officer && { dpo: { name: officer.person.name, deputy: officer.deputy } }),
  };
}
