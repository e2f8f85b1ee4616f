import { dayOf } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import type { Actor, Person } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import { appointedRoles, type Role } from '../../../core/role.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { accountLinkKey, mainAccount } from '../accountability/account-link.ts';
import { takesOneAccount } from '../appointments/appointment.ts';
import { rolesOf } from '../placement.ts';
import { AccountLink, Setting } from '../records.ts';
import { readSetting } from '../setting.ts';
import { jobsOf, leadingOf } from './jobs-of.ts';
import { rolesIn } from './roles-in.ts';

/**
 * Who an account of the directory is, with the roles held today; a person who is outside has that role and no other. A second
 * account of somebody is that person: roles, placement and confirmations are the person's own. A second account of
 * a person who speaks with one only (`takesOneAccount`, S37) is itself, and so is a guest's: an editor alone joins accounts, and
 * gives no such power.
 * @throws Refusal `notAllowed` when the account, or the one that counts for it, is unknown or closed
 */
export function actorOf(
  services: Pick<Services, 'records' | 'directory' | 'clock' | 'installation'>,
  account: string,
  channel: Actor['channel'],
  language: Language,
): Actor {
  const { directory, records, installation } = services;
  const main = mainAccount((id) => records.find(AccountLink, accountLinkKey(id))?.record, account);
  const [own, person] = [directory.person(account), directory.person(main)];
  if (!own?.enabled || !person?.enabled) throw new Refusal('notAllowed');
  const roles = rolesNow(services, person);
  const isSetupConfirmer = person.upn.toLowerCase() === installation.setupConfirmer?.toLowerCase();
  const isItself = main !== account && (own.guest || isSetupConfirmer || roles.some(isOfOneAccount));
  return { ...(isItself ? { person: own, roles: rolesNow(services, own) } : { person, roles }), channel, language };
}

function isOfOneAccount(role: Role): boolean {
  return appointedRoles.some((appointed) => appointed === role && takesOneAccount(appointed));
}

function rolesNow({ records, clock }: Pick<Services, 'records' | 'clock'>, person: Person): Actor['roles'] {
  const all: Reader['all'] = (kind, where) => records.all(kind, where).map(({ record }) => record);
  const { employments, appointments } = jobsOf({ all }, person.id, all);
  const today = dayOf(clock.now());
  const roles = rolesOf(employments, appointments, leadingOf({ all }, person.id, all), today);
  const setting: Reader['setting'] = (name) => readSetting(name, all(Setting));
  return rolesIn({ all, setting, today }, person, roles, employments);
}
