import { sampleTable } from '../sample-table.ts';
import { nameOf, placeOf } from '../synthetic/names.ts';
import { sampleUpn } from '../workplace/people.ts';

/** An account of Entra: its properties, and the sign-in name of its manager. */
export interface Account {
  properties: Record<string, string | boolean>;
  manager?: string;
}

/** Accounts nobody works under, as every tenant has them. */
const others = { pupils: 420, guests: 60, mailboxes: 70, services: 30 } as const;

const departments = sampleTable(new URL('./departments.tsv', import.meta.url), [
  'department',
  'many',
  'size',
  'leader',
  'jobs',
]).flatMap((row) =>
  Array.from({ length: row.number('many') }, (_, at) => ({
    name: row.text('department').replace('*', placeOf(at * 3 + row.text('department').length)),
    size: row.number('size'),
    leader: row.text('leader'),
    jobs: row.list('jobs'),
  })),
);

/**
 * Everybody a tenant has beside the people one can name: staff with department, title and manager, and those who are no
 * employees at all: pupils, guests, shared mailboxes and service accounts. The same numbers give the same accounts.
 * @param people how many in all
 * @throws RangeError when so few cannot be
 */
export function otherAccounts(people: number): readonly Account[] {
  const strangers = [...pupils(), ...guests(), ...mailboxes(), ...services()];
  if (people < strangers.length) throw new RangeError(`at least ${strangers.length} people`);
  return [...staff(people - strangers.length), ...strangers];
}

function staff(count: number): readonly Account[] {
  const accounts: Account[] = [];
  for (let at = 0; accounts.length < count; at += 1) {
    const department = departments[at % departments.length];
    if (!department) break;
    const first = accounts.length;
    const leader = staffUpn(first);
    for (let number = 0; number < department.size && accounts.length < count; number += 1) {
      const index = first + number;
      const leads = number === 0;
      const job = leads ? department.leader : department.jobs[number % department.jobs.length];
      accounts.push({
        properties: {
          ...account(staffUpn(index), nameOf(index)),
          ...{ jobTitle: job ?? '', department: department.name, employeeId: String(10_001 + index) },
        },
        ...(!leads && { manager: leader }),
      });
    }
  }
  return accounts;
}

/** Members like the staff: only department and title tell. */
function pupils(): readonly Account[] {
  const schools = departments.filter(({ name }) => name.endsWith('skolen'));
  return numbered(others.pupils).map((index) => ({
    properties: {
      ...account(sampleUpn(`elev${String(index + 1).padStart(4, '0')}`), nameOf(index + 7)),
      ...{ jobTitle: 'Elev', department: schools[index % schools.length]?.name ?? '' },
    },
  }));
}

function guests(): readonly Account[] {
  return numbered(others.guests).map((index) => ({
    properties: {
      ...account(`gaest${index + 1}_leverandoer.example#EXT#@eksempelkommune.example`, nameOf(index + 11)),
      userType: 'Guest',
    },
  }));
}

/** Nobody signs in to one; it is opened by those who share it. */
function mailboxes(): readonly Account[] {
  return numbered(others.mailboxes).map((index) => ({
    properties: {
      ...account(sampleUpn(`post${index + 1}`), `Fællespostkasse ${placeOf(index)} ${index + 1}`),
      accountEnabled: false,
    },
  }));
}

function services(): readonly Account[] {
  return numbered(others.services).map((index) => ({
    properties: account(sampleUpn(`svc-${String(index + 1).padStart(2, '0')}`), `Servicekonto ${index + 1}`),
  }));
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

const staffUpn = (index: number) => sampleUpn(`m${String(index + 1).padStart(5, '0')}`);

function account(upn: string, displayName: string): Record<string, string | boolean> {
  const mailNickname = upn.split('@')[0]?.replace(/[^\w-]/g, '-') ?? upn;
  return { accountEnabled: true, displayName, mailNickname, userPrincipalName: upn };
}
