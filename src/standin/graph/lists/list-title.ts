import type { JsonObject } from '../../json.ts';
import { invalidRequest, Problem } from '../../problem.ts';
import type { Store } from '../../store.ts';

/** @throws Problem 400 without a title of 1–255 characters */
export function titleIn(body: JsonObject): string {
  const title = typeof body.displayName === 'string' ? body.displayName.trim() : '';
  if (title === '' || title.length > 255) throw invalidRequest('A displayName of 1 to 255 characters is required');
  return title;
}

/** @throws Problem 409 nameAlreadyExists */
export function refuseTaken(store: Store, site: string, title: string): void {
  const taken = store.one('SELECT 1 FROM list WHERE site = ? AND display_name = ? COLLATE NOCASE', site, title);
  if (taken) {
    throw new Problem(
      409,
      'nameAlreadyExists',
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site. Please choose another title.',
    );
  }
}

/** SharePoint makes the name from the first title and keeps it through every later title. */
export function freeName(store: Store, site: string, title: string): string {
  const base = title.replace(/["#%&*:<>?/\\{|}~.]/g, '').trim() || 'List';
  const taken = (name: string) =>
    store.one('SELECT 1 FROM list WHERE site = ? AND name = ? COLLATE NOCASE', site, name);
  let name = base;
  for (let number = 1; taken(name); number += 1) name = `${base}${number}`;
  return name;
}
