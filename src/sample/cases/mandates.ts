import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { mandateKey } from '../../features/cases/mandates/mandate.ts';
import type { Mandate } from '../../features/cases/mandates/records.ts';
import { samplePerson } from '../workplace/workplace.ts';

/** Mette has named Anders for nights, weekends and holidays, and Søren for her holiday last summer. */
export function sampleMandates(today: Day, idOf: (handle: string) => string): readonly Mandate[] {
  const given = (handle: string, covers: Mandate['covers'], from: Day, to?: Day): Mandate => ({
    key: mandateKey(idOf(handle), covers, from),
    actor: idOf('mette'),
    at: `${from}T08:00:00Z`,
    name: samplePerson(handle).name,
    covers,
    from,
    ...(to !== undefined && { to }),
    basis: '26/004711',
    givenBy: samplePerson('mette').name,
    person: idOf(handle),
  });
  return [
    given('anders', 'outOfHours', addDays(today, -210)),
    given('soeren', 'absence', addDays(today, -150), addDays(today, -129)),
  ];
}
