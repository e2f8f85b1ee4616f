import type { ListDefinition } from '../../../kernel/record.ts';
import { lists } from '../../../lists.ts';
import { type SiteRegistration, sites } from '../../identity.ts';
import type { Standin } from '../../standin.ts';
import type { PersonEntry, SiteEntry } from '../wire.ts';
import { personCalled } from './people.ts';
import { readerGroups } from './readers.ts';
import { noAccess, notThere, unknownPerson } from './refusal.ts';
import { listsOf, type StoredList } from './stored-rows.ts';

/** A list as one person may open it. */
export interface OpenList {
  person: PersonEntry;
  site: SiteRegistration;
  definition: ListDefinition;
  list: StoredList;
}

/** Those people open most first, as on the page each site opens on. */
const definitions = Object.values<ListDefinition>(lists).toSorted((a, b) => place(a) - place(b));

function place({ first = Number.MAX_SAFE_INTEGER }: ListDefinition): number {
  return first;
}

/** Who asks. @throws Refusal 401 when nobody is called that */
export function asker({ store }: Standin, as: unknown): PersonEntry {
  const person = personCalled(store, String(as ?? ''));
  if (!person) throw unknownPerson(String(as ?? ''));
  return person;
}

/** The sites with the lists the person may open; a list divided by year is one heading with its years under it. */
export function sitesFor(standin: Standin, person: PersonEntry): SiteEntry[] {
  const groups = readerGroups(standin, person.id);
  return sites.flatMap((site) => {
    const headings = definitions
      .filter((definition) => definition.site === site.key && definition.readers.some((reader) => groups.has(reader)))
      .map((definition) => ({
        da: definition.da,
        purpose: definition.purpose,
        // A list of a year to come is empty: it stands last.
        lists: listsOf(standin.store, definition)
          .map(entry)
          .sort((a, b) => Number(a.items === 0) - Number(b.items === 0)),
      }))
      .filter((heading) => heading.lists.length > 0);
    return headings.length === 0 ? [] : [{ name: site.name, displayName: site.displayName, headings }];
  });

  function entry({ id, name, display_name }: StoredList) {
    const items =
      standin.store.one<{ items: number }>('SELECT count(*) AS items FROM item WHERE list = ?', id)?.items ?? 0;
    return { name, displayName: display_name, items };
  }
}

/** Opens a list for a person. @throws Refusal 401, 404, or 403 for whoever is not among its readers */
export function openList(standin: Standin, as: unknown, siteName: string, listName: string): OpenList {
  const person = asker(standin, as);
  const site = sites.find(({ name }) => name === siteName);
  if (!site) throw notThere(siteName);
  const groups = readerGroups(standin, person.id);
  if (groups.size === 0) throw noAccess();
  for (const definition of definitions.filter((each) => each.site === site.key)) {
    const list = listsOf(standin.store, definition).find(({ name }) => name.toLowerCase() === listName.toLowerCase());
    if (!list) continue;
    if (!definition.readers.some((reader) => groups.has(reader))) throw noAccess();
    return { person, site, definition, list };
  }
  throw notThere(listName);
}
