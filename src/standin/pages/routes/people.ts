import { lists } from '../../../lists.ts';
import { type JsonObject, parseObject } from '../../json.ts';
import type { Store } from '../../store.ts';
import type { PeopleAnswer, PersonEntry } from '../wire.ts';
import { listsOf, rowsOf } from './stored-rows.ts';

const shownAtOnce = 100;
const everyoneElse = 'Uden ansættelse';
const guests = 'Gæster i Entra';

interface Stored {
  id: string;
  upn: string;
  properties: string;
  reports: number;
}

/**
 * The people one can be, in groups: special roles as the list *Udpegninger* has them, then leaders, then the kinds of
 * *Ansættelser*, those without one, and guests. Closed accounts cannot sign in and are left out. The stand-in only reads the words in the lists; what
 * a role may do is none of its business.
 * @param search words that must all stand in name, sign-in name, function or group; empty finds everybody
 * @returns at most 100, and how many there are
 */
export function searchPeople(store: Store, search: string): PeopleAnswer {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = everybody(store).filter(({ name, upn, jobTitle, group }) => {
    const text = `${name} ${upn} ${jobTitle ?? ''} ${group}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return { people: found.slice(0, shownAtOnce), total: found.length };
}

/** @param as the sign-in name before the @, the whole of it, an object id, or the beginning of a sign-in name */
export function personCalled(store: Store, as: string): PersonEntry | undefined {
  const wanted = as.trim().toLowerCase();
  if (wanted === '') return undefined;
  const people = everybody(store);
  return (
    people.find((person) => [person.as, person.upn.toLowerCase(), person.id].includes(wanted)) ??
    people.find((person) => person.as.startsWith(wanted))
  );
}

const remembered = 'pages:people:';

/** Read once for as long as nobody changed directory, employments, appointments or units: large workplaces ask often. */
function everybody(store: Store): PersonEntry[] {
  const directory = store.one<{ value: string }>("SELECT value FROM meta WHERE key = 'directory.seq'")?.value ?? '0';
  const seqs = [lists.employment, lists.appointment, lists.unit].flatMap((definition) =>
    listsOf(store, definition).map(({ seq }) => seq),
  );
  return store.remembered(`${remembered}${[directory, ...seqs].join(':')}`, () => {
    store.forget(remembered);
    return readEverybody(store);
  });
}

function readEverybody(store: Store): PersonEntry[] {
  const groups = groupsOf(store);
  const people = store
    .all<Stored>(
      `SELECT id, upn, properties,
         EXISTS (SELECT 1 FROM person AS other WHERE other.manager = person.id AND other.deleted = 0) AS reports
       FROM person WHERE deleted = 0 AND coalesce(json_extract(properties, '$.accountEnabled'), 1) = 1`,
    )
    .map((row): PersonEntry & { order: number } => {
      const { displayName, jobTitle, userType } = parseObject(row.properties);
      const isLeader = row.reports || groups.leaders.has(row.id);
      const unplaced = userType === 'Guest' ? guests : everyoneElse;
      const group = groups.special.get(row.id) ?? (isLeader ? leaders : (groups.kinds.get(row.id) ?? unplaced));
      return {
        id: row.id,
        upn: row.upn,
        name: String(displayName ?? row.upn),
        as: row.upn.split('@', 1)[0]?.toLowerCase() ?? row.upn,
        jobTitle: typeof jobTitle === 'string' ? jobTitle : undefined,
        group,
        order: headings.indexOf(group),
      };
    });
  return people
    .sort((one, other) => one.order - other.order || danish.compare(one.name, other.name))
    .map(({ order: _, ...person }) => person);
}

const danish = new Intl.Collator('da');
const leaders = 'Ledere';
const roles = Object.values(lists.appointment.columns.role.choices);
const kinds = Object.values(lists.employment.columns.kind.choices);
const headings: readonly string[] = [...roles, leaders, ...kinds, everyoneElse, guests];

/** Who leads a unit, and every person's most special role and most usual employment, in the lists' order of choices. */
function groupsOf(store: Store) {
  const { person: appointed, role } = lists.appointment.columns;
  const { person: employed, kind } = lists.employment.columns;
  const { manager } = lists.unit.columns;
  return {
    leaders: new Set(rowsOf(store, lists.unit).map((row) => String(row[manager.name]))),
    special: firstByPerson(rowsOf(store, lists.appointment), appointed.name, role.name, roles),
    kinds: firstByPerson(rowsOf(store, lists.employment), employed.name, kind.name, kinds),
  };
}

function firstByPerson(rows: JsonObject[], person: string, value: string, order: readonly string[]) {
  const first = new Map<string, string>();
  for (const row of rows) {
    const id = String(row[person]);
    const word = String(row[value]);
    const known = first.get(id);
    if (known === undefined || order.indexOf(word) < order.indexOf(known)) first.set(id, word);
  }
  return first;
}
