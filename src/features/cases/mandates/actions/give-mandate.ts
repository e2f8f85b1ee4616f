import { z } from 'zod';
import { guardText } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { shape } from '../../../../kernel/shape.ts';
import { holds } from '../../../workplace/appointments/appointment.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { mandateKey } from '../mandate.ts';
import { Mandate } from '../records.ts';
import { accountable } from '../roles.ts';
import { mandate, shownMandate } from '../shown-mandate.ts';

/**
 * The accountable director names another director who decides out of hours or during absence (design section 3), or
 * decides beforehand, with a case number, that a breach within the scope of the mandate is only registered. Giving it
 * again with another last day changes the day, so that a mandate is ended the same way.
 * @throws Refusal `mandateInvalid` when the person is no director, it is the giver's own, or it ends before it begins;
 * `anotherPerson` for a second account of the giver's (S37); `cprFound`
 */
export const giveMandate = action({
  summary: 'The accountable director names another director who decides out of hours or during absence',
  roles: accountable,
  inputAsWritten: true,
  input: z.strictObject({
    /** Who decides; nobody else where the director decides beforehand. */
    person: z.guid().optional(),
    ...shape(Mandate, 'covers'),
    from: z.iso.date(),
    to: z.iso.date().optional(),
    /** Refused with a CPR number in it, and left with its writer. */
    basis: z.string().trim().min(1).max(120),
  }),
  output: mandate,
  run: async (context, input) => {
    const { records, directory, clock } = context;
    const { id, name } = context.actor.person;
    const { covers, from, to, basis } = input;
    const isBeforehand = covers === 'registered';
    const person = isBeforehand ? id : (input.person ?? '');
    const at = clock.now();
    const today = dayOf(at);
    const known = directory.person(person);
    const held = records.all(Appointment, { person, role: 'divisionDirector' });
    const isDirector = isBeforehand || (person !== id && held.some(({ record }) => holds(record, today)));
    const isEndless = to === undefined || to >= from;
    const isOther = isBeforehand && input.person !== undefined && input.person !== id;
    if (!known?.enabled || !isDirector || isOther || !isEndless) throw new Refusal('mandateInvalid');
    if (!isBeforehand && countingPeople(context)(person, id)) throw new Refusal('anotherPerson');
    const guarded = guardText(basis);
    if (guarded.found.length > 0) throw new Refusal('cprFound', { masked: guarded.text });
    const key = mandateKey(person, covers, from);
    const wanted: Mandate = { key, actor: id, at, givenBy: name, name: known.name, ...input, person };
    const { record } = await change(context, Mandate, key, {
      to: (before) => (before?.to === to && before?.basis === basis ? before : wanted),
      again: 1,
    });
    return shownMandate(record, today);
  },
});
