import { z } from 'zod';
import type { Day } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Person } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { shape } from '../../../../kernel/shape.ts';
import { takesOneAccount } from '../../appointments/appointment.ts';
import { Appointment } from '../../appointments/records.ts';
import { leadsSomebody } from '../../leading.ts';
import { countingPeople } from '../../queries/counting-people.ts';
import { AccountLink, Employment, Unit } from '../../records.ts';
import { editing } from '../../roles.ts';
import { accountLinkKey } from '../account-link.ts';

/**
 * An editor says that a second account belongs to somebody, so that the person reads and confirms once; or, with
 * `linked: false`, that it does not (any more). No right is handed on this way (S37): nobody may join or separate accounts
 * of their own, those of their name among them; a guest, and one that holds a role or leads anybody, is nobody's second,
 * and nobody's second speaks for a person who watches over others or is named by the setup.
 * @throws Refusal `accountsInvalid` for the same account twice, one the directory does not know, one that already belongs
 * to somebody else or has others belonging to it, and one that would hand on a right; `ownAccount`; `changedMeanwhile`
 */
export const linkAccounts = action({
  summary: 'An editor says that two accounts are one person, or takes it back',
  roles: editing,
  input: z.strictObject({ accountUpn: z.string().max(200), personUpn: z.string().max(200), linked: z.boolean() }),
  output: z.strictObject({
    ...shape(AccountLink, 'accountUpn', 'name', 'linked'),
    account: z.guid(),
    person: z.guid(),
  }),
  run: async (context, { linked, ...said }) => {
    const by = context.actor.person.id;
    const countsAsOne = countingPeople(context);
    const [account, person] = [known(context, said.accountUpn), known(context, said.personUpn)];
    if (account.id === person.id) throw new Refusal('accountsInvalid');
    const isTheirOwn = (sayer: string) => [account.id, person.id].some((id) => countsAsOne(sayer, id));
    if (isTheirOwn(by)) throw new Refusal('ownAccount');
    const wanted: AccountLink = {
      ...{ key: accountLinkKey(account.id), actor: by, at: context.clock.now(), linked },
      ...{ account: account.id, accountUpn: account.upn, person: person.id, name: person.name },
    };
    const to = (before?: AccountLink): AccountLink => {
      const isSaid = before?.person === person.id && before.linked === linked;
      // That they are two counts for nothing when it was said by one of the two: then it is said anew.
      if (isSaid && (linked || !isTheirOwn(before.actor))) return before;
      if (before?.linked && before.person !== person.id) throw new Refusal('accountsInvalid');
      if (linked) refuseUnfit(context, account, person);
      return wanted;
    };
    const { record } = await change(context, AccountLink, wanted.key, { to });
    return {
      account: record.account,
      accountUpn: record.accountUpn,
      person: record.person,
      name: record.name,
      linked: record.linked,
    };
  },
});

/** Whoever has left the directory can still be taken back by the name the link was made with. */
function known({ directory, records }: Context, upn: string): Person {
  const written = upn.trim().toLowerCase();
  const found = directory.personByUpn(written);
  if (found) return found;
  const link = records.all(AccountLink).find(({ record }) => record.accountUpn.toLowerCase() === written)?.record;
  if (!link) throw new Refusal('accountsInvalid');
  return { id: link.account, name: link.name, upn: link.accountUpn, enabled: false };
}

/** No chains and no crosses: the second account has none of its own, and the first is nobody's second. */
function refuseUnfit({ records, directory, clock, installation }: Context, account: Person, person: Person): void {
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

function handsOnRight(records: Context['records'], account: Person, person: Person, today: Day): boolean {
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
