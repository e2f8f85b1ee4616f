import type { Day } from '../../core/dates.ts';
import type { Person } from '../../core/person.ts';
import type { Role } from '../../core/role.ts';
import { firstDayAhead } from './employment.ts';
import type { Partner } from './partner-records.ts';
import type { Employment } from './records.ts';

/** What else is known of somebody who asks to come in. */
export interface Ground {
  partners(): readonly Pick<Partner, 'state' | 'contactAt'>[];
  employments: readonly Employment[];
  /** Setting `onlyWithEmployment`. */
  onlyWithEmployment(): boolean;
  /** Setting `closeOutGroups`. */
  closeOutGroups(): boolean;
  /** Has HR said of anybody that they work here? Before that nobody is out for want of a job. */
  hrKnowsPeople(): boolean;
  today: Day;
}

/** What HR may say of anybody who has an account: a guest is not let in by it. */
const ofJobs: readonly Role[] = ['employee', 'temp'];
const outside: readonly Role[] = ['outside'];
/** Whom HR has not placed yet may read and confirm like any colleague; required is only what a placement asks for. */
const unplaced: readonly Role[] = ['employee'];

/**
 * The roles somebody has here. A guest of Entra is outside, unless they hold a role, are a partner's or stand on the
 * council's list. A person HR knows no job of is a colleague, until the municipality says otherwise; a job that begins
 * later is one. Members of the groups it closes out (pupils, shared mailboxes, service accounts) are outside unless they
 * have a job or a role; while such a group has never been read, so is anybody HR knows no job of.
 * @param roles by jobs, units and appointments
 */
export function rolesHere(
  person: Pick<Person, 'guest' | 'upn' | 'outsideGroup'>,
  roles: readonly Role[],
  { partners, employments, onlyWithEmployment, closeOutGroups, hrKnowsPeople, today }: Ground,
): readonly Role[] {
  if (person.guest) {
    const isContact = partners().some((partner) => isContactOf(partner, person.upn));
    const held: readonly Role[] = isContact ? [...new Set<Role>([...roles, 'partner'])] : roles;
    return held.some((role) => !ofJobs.includes(role)) ? held : outside;
  }
  if (roles.length > 0) return roles;
  if (firstDayAhead(employments, today) !== undefined) return unplaced;
  const inGroup = person.outsideGroup !== undefined && closeOutGroups() ? person.outsideGroup : undefined;
  const isOut = inGroup === 'member' || ((inGroup === 'unknown' || onlyWithEmployment()) && hrKnowsPeople());
  return isOut ? outside : unplaced;
}

export function isOutside({ roles }: { roles: readonly Role[] }): boolean {
  return roles.includes('outside');
}

/** A guest's sign-in name says their mail: `mia_firma.dk#EXT#@kommune.onmicrosoft.com`. */
export function isContactOf({ state, contactAt }: Pick<Partner, 'state' | 'contactAt'>, upn: string): boolean {
  const [alias = ''] = upn.toLowerCase().split('#ext#');
  const mail = alias.includes('@') ? alias : alias.replace(/_(?=[^_]*$)/, '@');
  const written = contactAt.toLowerCase().split(/[\s<>,;:()"]+/);
  return state !== 'ended' && mail.includes('@') && written.includes(mail);
}
