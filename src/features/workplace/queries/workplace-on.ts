import type { Day } from '../../../core/dates.ts';
import { accountLinkKey, accountsOf, mainAccount } from '../accountability/account-link.ts';
import { Appointment } from '../appointments/records.ts';
import { HandBack } from '../hand-backs-records.ts';
import { AccountLink, Employment, Unit } from '../records.ts';
import type { HandedBack } from '../rejected-assignment.ts';
import { handedBackIn } from '../rejected-assignment.ts';
import type { Workplace } from '../workplace.ts';
import type { PeopleSource } from './counting-people.ts';
import { countingPeople } from './counting-people.ts';

/** The workplace as the mirror has it, every person by the account that counts. */
export function workplaceOn({ records, directory }: PeopleSource, today: Day): Workplace {
  const accounts = (person: string) =>
    accountsOf(
      records.all(AccountLink, { person }).map(({ record }) => record),
      person,
    );
  const appointed = (role: 'dpo' | 'dpoDeputy') => records.all(Appointment, { role }).map(({ record }) => record);
  const mainOf = (account: string) =>
    mainAccount((id) => records.find(AccountLink, accountLinkKey(id))?.record, account);
  let handedBack: HandedBack | undefined;
  return {
    today,
    person: (id) => directory.person(id),
    mainOf,
    countsAsOne: countingPeople({ records, directory }),
    employmentsOf: (id) =>
      accounts(id).flatMap((person) => records.all(Employment, { person }).map(({ record }) => record)),
    unit: (code) => records.find(Unit, code)?.record,
    leading: (id) => ({
      units: accounts(id).flatMap((manager) => records.all(Unit, { manager }).map(({ record }) => record)),
      jobs: accounts(id).flatMap((manager) => records.all(Employment, { manager }).map(({ record }) => record)),
    }),
    officers: [...appointed('dpo'), ...appointed('dpoDeputy')],
    handedBack: () => {
      const rows = () => records.all(HandBack, { state: 'open' }).map(({ record }) => record);
      handedBack ??= handedBackIn(rows(), today, mainOf);
      return handedBack;
    },
  };
}
