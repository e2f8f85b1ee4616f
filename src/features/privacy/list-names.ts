import { lists } from '../../lists.ts';

const names = new Map(Object.values(lists).map((list) => [list.name as string, list]));

/** What SharePoint shows a list as: `Bekræftelser 2026` of `Confirmations2026`. */
export function listTitle(name: string): string {
  const [, base = name, year = ''] = /^(.*?)(\d{4})?$/.exec(name) ?? [];
  const known = names.get(base);
  return known ? `${known.da} ${year}`.trim() : name;
}

/** Does the list lie on the DBR's site? */
export function isOfDbr(name: string): boolean {
  return names.get(name)?.site === 'dbr';
}
