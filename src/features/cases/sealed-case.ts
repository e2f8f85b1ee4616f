import type { Incident } from './incident/records.ts';

/**
 * How far a sealed case is sealed: `versionsLeft` while SharePoint may still have versions of its rows in plain text,
 * `lost` where the server does not have the key.
 * @returns nothing for a case that is not sealed
 */
export function sealStateOf({ sealed, plainGoneAt }: Incident): 'versionsLeft' | 'done' | 'lost' | undefined {
  if (sealed === undefined) return undefined;
  if (sealed === 'lost') return 'lost';
  return plainGoneAt === undefined ? 'versionsLeft' : 'done';
}
