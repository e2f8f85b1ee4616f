import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { appointedRoles } from '../../../../core/role.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { workplaceOn } from '../../queries/workplace-on.ts';
import { editing } from '../../roles.ts';
import type { Workplace } from '../../workplace.ts';
import { appointmentKey, isGuarded } from '../appointment.ts';
import { appointmentTurns } from '../queries/appointment-turn.ts';
import { Appointment } from '../records.ts';
import { appointment, shownAppointment } from '../shown-appointment.ts';

/**
 * An editor records that somebody holds a role from a day, or ends it by giving the last day, also for somebody who has
 * left the directory since. Roles that watch or decide take two (`proposeAppointment`), and nobody gives themselves any.
 * @throws Refusal `roleGuarded`, `ownRole` for oneself with whichever account, `unknownPerson`, `appointmentInvalid` for an
 * end before the beginning, `endInPast`, and as `appointmentTurns`
 */
export const appoint = action({
  summary: 'An editor records who holds a role from when to when',
  roles: editing,
  input: z.strictObject({
    role: z.enum(appointedRoles),
    person: z.guid(),
    from: z.iso.date(),
    to: z.iso.date().optional(),
  }),
  output: appointment,
  run: async (context, { role, person: named, from, to: last }) => {
    const { actor, clock, records, directory } = context;
    if (isGuarded(role)) throw new Refusal('roleGuarded', { role });
    const at = clock.now();
    const workplace = workplaceOn(context, dayOf(at));
    const rowOf = (person: string) => records.find(Appointment, appointmentKey(role, person, from))?.record;
    // A role is held by the account that counts; a row somebody has made under another can still be ended.
    const id = rowOf(named) ? named : workplace.mainOf(named);
    const [known, person] = [rowOf(id), directory.person(id)];
    if (!known && !person?.enabled) throw new Refusal('unknownPerson');
    const wanted: Appointment = {
      ...{ key: appointmentKey(role, id, from), actor: actor.person.id, at, role, from, to: last },
      ...{ person: known?.person ?? id, name: person?.name ?? known?.name ?? '' },
    };
    if (!known || known.to !== last) await mustBePossible(context, workplace, wanted, known);
    // A row that ends as wanted may have been changed since by somebody else: that is not put down to the editor.
    const to = (before?: Appointment) => (before && before.to === last ? before : wanted);
    const stored = await change(context, Appointment, wanted.key, { to });
    return shownAppointment(stored.record, dayOf(at));
  },
});

async function mustBePossible(
  { records, turns }: Context,
  workplace: Workplace,
  wanted: Appointment,
  known: Appointment | undefined,
): Promise<void> {
  const { actor, person, from, to } = wanted;
  if (to !== undefined && to < from) throw new Refusal('appointmentInvalid');
  if (to !== undefined && to < workplace.today) throw new Refusal('endInPast');
  const isShorter = known !== undefined && to !== undefined && (known.to === undefined || to < known.to);
  if (isShorter) return;
  if (workplace.countsAsOne(actor, person)) throw new Refusal('ownRole');
  await turns.take({ ...wanted, kind: 'appointment' }, appointmentTurns(wanted, { records, workplace }));
}
