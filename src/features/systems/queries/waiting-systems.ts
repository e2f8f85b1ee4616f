import { z } from 'zod';
import { addDays } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { opinionsToGive, risksToDecide } from '../risks/queries/risks.ts';
import { keeping } from '../roles.ts';
import { proposedSystems } from './proposed-systems.ts';
import { systemsToPassOn } from './unanswered-systems.ts';
import { workFor } from './work-for.ts';

/** Systems wait for somebody: what they owe their own, or, for those who keep the register, one to be handed over. */
export const systemThing = z.strictObject({
  kind: z.literal('systems'),
  what: z.enum(['mine', 'handOver', 'proposed', 'decideRisks', 'adviseOnRisks']),
  count: z.int(),
  dueOn: day,
  place: z.string(),
});
type SystemThing = z.output<typeof systemThing>;

/** No law times what a system lacks: it comes after what has a day. */
const untimedDays = 30;

/** What somebody owes the systems they have a part in (S97). */
export function systemWork(reader: Reader, { person }: Actor): readonly SystemThing[] {
  if (!reader.isOn('systems')) return [];
  const { open } = workFor(reader, person.id);
  if (open.length === 0) return [];
  const dueOn = open[0]?.dueOn ?? addDays(reader.today, untimedDays);
  return [{ kind: 'systems', what: 'mine', count: open.length, dueOn, place: '/my-systems' }];
}

/** An owner who leaves, moves or loses the position leaves a task to those who keep the register, never a gap (S94). */
export function systemsToHandOver(reader: Reader, { roles }: Actor): readonly SystemThing[] {
  if (!isAny(roles, keeping) || !reader.isOn('systems')) return [];
  const count = systemsToPassOn(reader).length;
  return count === 0 ? [] : [{ kind: 'systems', what: 'handOver', count, dueOn: reader.today, place: '/systems' }];
}

/** Risks the owner of a system is to decide (S29): to the system where it is one, and else to all the owner's. */
export function risksWaiting(reader: Reader, { person }: Actor): readonly SystemThing[] {
  if (!reader.isOn('systems')) return [];
  const risks = risksToDecide(reader, person.id);
  const [system, ...others] = new Set(risks.map((risk) => risk.system));
  if (system === undefined) return [];
  const place = others.length === 0 ? `/system/${system}/risks` : '/my-systems';
  const dueOn = addDays(reader.today, untimedDays);
  return [{ kind: 'systems', what: 'decideRisks', count: risks.length, dueOn, place }];
}

/** High risks to citizens that wait for the DBR's opinion (S65): an owner waits for it. */
export function opinionsWaiting(reader: Reader, actor: Actor): readonly SystemThing[] {
  if (!reader.isOn('systems')) return [];
  const { risks, dueOn = reader.today } = opinionsToGive(reader, actor);
  const [system, ...others] = new Set(risks.map((risk) => risk.system));
  if (system === undefined) return [];
  const place = others.length === 0 ? `/system/${system}/risks` : '/risks';
  return [{ kind: 'systems', what: 'adviseOnRisks', count: risks.length, dueOn, place }];
}

/** Owners an import named without the position are answered in one list by the head of their centre (S95). */
export function ownersToAnswer(reader: Reader, { person }: Actor): readonly SystemThing[] {
  if (!reader.isOn('systems')) return [];
  const count = proposedSystems(reader, person.id).length;
  const dueOn = addDays(reader.today, untimedDays);
  return count === 0 ? [] : [{ kind: 'systems', what: 'proposed', count, dueOn, place: '/my-systems' }];
}
