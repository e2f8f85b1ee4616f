import type { Directory } from '../../../core/directory.ts';
import type { Person } from '../../../core/person.ts';
import type { Records } from '../../../kernel/records.ts';
import { Employment, Unit } from '../records.ts';
import type { Staff } from '../team.ts';
import type { Workplace } from '../workplace.ts';
import { workplaceOn } from './workplace-on.ts';

/** The staff as the mirror has it. */
export function staffOn(
  ports: { records: Pick<Records, 'find' | 'all'>; directory: Pick<Directory, 'person' | 'people'> },
  today: Workplace['today'],
): Staff {
  const records = <T>(stored: readonly { record: T }[]) => stored.map(({ record }) => record);
  return {
    ...workplaceOn(ports, today),
    jobsIn: (unit) => records(ports.records.all(Employment, { unit })),
    unitsUnder: (parent) => records(ports.records.all(Unit, { parent })),
    reportingTo: (account) => reportingIn(ports.directory.people()).get(account) ?? [],
  };
}

/** The directory gives the same list until somebody in it has changed. */
const reporting = new WeakMap<readonly Person[], ReadonlyMap<string | undefined, readonly Person[]>>();

function reportingIn(people: readonly Person[]): ReadonlyMap<string | undefined, readonly Person[]> {
  const known = reporting.get(people) ?? Map.groupBy(people, ({ manager }) => manager);
  reporting.set(people, known);
  return known;
}
