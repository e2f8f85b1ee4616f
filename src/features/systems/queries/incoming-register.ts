import { nameKey } from '../../../core/code-of-name.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Directory } from '../../../core/directory.ts';
import type { Person } from '../../../core/person.ts';
import type { Context } from '../../../kernel/context.ts';
import type { Records } from '../../../kernel/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import type { Register } from '../incoming/compared.ts';
import { type Eligibility, faultsOfPart } from '../part-rules.ts';
import { System, SystemDocument, SystemRole } from '../records.ts';
import { eligibilityOf } from './eligibility.ts';

/** What the register has, for comparing it with what another one tells; every person is looked up once. */
export function incomingRegister(context: {
  records: Pick<Records, 'all' | 'find'>;
  directory: Directory;
  clock: Pick<Context['clock'], 'now'>;
}): Register {
  const { records, clock } = context;
  const workplace = workplaceOn(context, dayOf(clock.now()));
  const roles = Map.groupBy(all(records.all(SystemRole)), ({ system }) => system);
  const documents = Map.groupBy(all(records.all(SystemDocument)), ({ system }) => system);
  const known = new Map<string, Eligibility>();
  const find = personFinder(context.directory.people(), context.directory);
  return {
    systems: all(records.all(System)).map((system) => ({
      system,
      roles: roles.get(system.key) ?? [],
      documents: documents.get(system.key) ?? [],
    })),
    whoIs: (named) => {
      const main = new Set(find(named).map(({ id }) => workplace.mainOf(id)));
      return [...main].flatMap((id) => {
        const person = workplace.person(id);
        return person ? [{ id, name: person.name }] : [];
      });
    },
    faults(part, person, kind) {
      const eligibility = known.get(person) ?? eligibilityOf(records, workplace, person);
      known.set(person, eligibility);
      // Other registers do not know the tasks of an administrator: they are said on the system's page (S101).
      return faultsOfPart(part, { kind, isRetired: false, tasks: ['untold'] }, eligibility);
    },
  };
}

const all = <T>(stored: readonly { record: T }[]): readonly T[] => stored.map(({ record }) => record);

/** By Entra id, sign-in name, address, or the whole name, which several may bear. */
function personFinder(
  people: readonly Person[],
  directory: Context['directory'],
): (named: string) => readonly Person[] {
  const open = people.filter(({ enabled }) => enabled);
  const byName = Map.groupBy(open, ({ name }) => nameKey(name));
  const bySignIn = Map.groupBy(open, ({ upn }) => nameKey(upn.split('@')[0] ?? ''));
  return (named) => {
    const key = nameKey(named);
    const person =
      directory.person(key) ??
      directory.personByUpn(key) ??
      (key.includes('@') ? directory.personByMail(key) : undefined);
    return person ? [person] : (byName.get(key) ?? bySignIn.get(key) ?? []);
  };
}
