import type { Day } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor, Person } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { takesOneAccount } from '../../appointments/appointment.ts';
import { Appointment } from '../../appointments/records.ts';
import { leadsSomebody } from '../../leading.ts';
import { countingPeople } from '../../one-person.ts';
import { AccountLink, Employment, Unit } from '../../records.ts';
import { accountLinkKey } from '../account-link.ts';

type Needs = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps' | 'installation'>;

/**
 * An editor says that a second account belongs to somebody, so that the person reads and confirms once; or, with
 * `linked: false`, that it does not (any more). Repeating it gives the same answer. No right is handed on this way (S37):
 * nobody may join or separate accounts of their own, those of their name among them; a guest, and one that holds a role
 * or leads anybody, is nobody's second, and nobody's second speaks for a person who watches over others or is named by
 * the setup.
 * @throws Refusal `accountsInvalid` for the same account twice, one the directory does not know, one that already belongs
 * to somebody else or has others belonging to it, and one that would hand on a right; `ownAccount`; `changedMeanwhile`
 */
export async function linkAccounts(
  ports: Needs,
  actor: Actor,
  input: { accountUpn: string; personUpn: string; linked: boolean },
): Promise<Stored<AccountLink>> {
  const countsAsOne = countingPeople(ports);
  const [account, person] = [known(ports, input.accountUpn), known(ports, input.personUpn)];
  if (account.id === person.id) throw new Refusal('accountsInvalid');
  const isTheirOwn = (sayer: string) => [account.id, person.id].some((id) => countsAsOne(sayer, id));
  if (isTheirOwn(actor.person.id)) throw new Refusal('ownAccount');

  const key = accountLinkKey(account.id);
  const before = await ports.records.fetch(AccountLink, key);
  const isSaid = before && before.record.person === person.id && before.record.linked === input.linked;
  // That they are two counts for nothing when it was said by one of the two: then it is said anew.
  if (isSaid && (input.linked || !isTheirOwn(before.record.actor))) return before;
  if (before?.record.linked && before.record.person !== person.id) throw new Refusal('accountsInvalid');
  if (input.linked) refuseUnfit(ports, account, person);

  const wanted: AccountLink = {
    key,
    actor: actor.person.id,
    at: ports.clock.now(),
    account: account.id,
    accountUpn: account.upn,
    person: person.id,
    name: person.name,
    linked: input.linked,
  };
  const stored = before ? await ports.records.update(AccountLink, before, wanted) : await create(ports, wanted);
  ports.followUps.audit(auditOf('linkAccounts', stored, stored.record.actor, stored.record.at));
  return stored;
}

/** Of two editors at once the second gets the same answer, or hears what the first one said. */
async function create({ records }: Needs, wanted: AccountLink): Promise<Stored<AccountLink>> {
  const { existed, ...stored } = await records.create(AccountLink, wanted);
  const { person, linked } = stored.record;
  if (existed && (person !== wanted.person || linked !== wanted.linked)) throw new Refusal('changedMeanwhile');
  return stored;
}

/** Whoever has left the directory can still be taken back by the name the link was made with. */
function known({ directory, records }: Needs, upn: string): Person {
  const written = upn.trim().toLowerCase();
  const found = directory.personByUpn(written);
  if (found) return found;
  const link = records.all(AccountLink).find(({ record }) => record.accountUpn.toLowerCase() === written)?.record;
  if (!link) throw new Refusal('accountsInvalid');
  return { id: link.account, name: link.name, upn: link.accountUpn, enabled: false };
}

/** No chains and no crosses: the second account has none of its own, and the first is nobody's second. */
function refuseUnfit({ records, directory, clock, installation }: Needs, account: Person, person: Person): void {
  const today = dayOf(clock.now());
  const confirmer = installation.setupConfirmer && directory.personByUpn(installation.setupConfirmer)?.id;
  const isConfirmer = confirmer === account.id || confirmer === person.id;
  const isMain = records.all(AccountLink, { person: account.id }).some(({ record }) => record.linked);
  const isSecond = records.find(AccountLink, accountLinkKey(person.id))?.record.linked === true;
  const mayBeOne = [account, person].every(({ enabled, guest }) => enabled && !guest);
  if (!mayBeOne || isMain || isSecond || isConfirmer || handsOnRight(records, account, person, today)) {
    throw new Refusal('accountsInvalid');
  }
}

function handsOnRight(records: Needs['records'], account: Person, person: Person, today: Day): boolean {
  const [units, jobs] = [records.all(Unit, { manager: account.id }), records.all(Employment, { manager: account.id })];
  const leading = { units: units.map(({ record }) => record), jobs: jobs.map(({ record }) => record) };
  /** Those that begin later too. */
  const rolesOf = ({ id }: Person) =>
    records
      .all(Appointment, { person: id })
      .filter(({ record: { to } }) => to === undefined || to >= today)
      .map(({ record }) => record.role);
  return rolesOf(account).length > 0 || leadsSomebody(leading, [], today) || rolesOf(person).some(takesOneAccount);
}
