import type { Reader } from '../../../kernel/reader.ts';
import type { Placement } from '../placed.ts';
import { placementOf, rolesOf } from '../placement.ts';
import { jobsOf, leadingOf } from './jobs-of.ts';

/** Where somebody stands today, whether their account is open or not; nothing of it is remembered. */
export function placementIn(reader: Reader, person: string): Placement {
  const { employments, appointments } = jobsOf(reader, person, reader.each);
  const roles = rolesOf(employments, appointments, leadingOf(reader, person, reader.each), reader.today);
  return placementOf(person, employments, roles, reader.today, appointments);
}
