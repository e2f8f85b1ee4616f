import type { Day } from '../core/dates.ts';
import { yearOf } from '../core/dates.ts';
import { lockedItems, newItem } from '../features/wheel/item.ts';
import type { WheelItem } from '../features/wheel/records.ts';
import { sampleTable } from './sample-table.ts';
import { samplePeople } from './workplace/people.ts';

/** What showed it this year, and who did it. */
const shown = new Map(
  sampleTable(new URL('./wheel.tsv', import.meta.url), ['item', 'evidence', 'by']).map((row) => [
    row.one('item', lockedItems),
    { evidence: row.text('evidence'), by: row.text('by') },
  ]),
);

const accountable = 'mette';
const nameOf = (wanted: string) => samplePeople.find(({ handle }) => handle === wanted)?.name ?? wanted;

/**
 * The wheel of the year so far: what was due long ago is done, and the rest waits. The next year's is laid by the product.
 * @param idOf Entra object id of a handle
 */
export function sampleWheel(today: Day, idOf: (handle: string) => string): readonly WheelItem[] {
  const year = yearOf(today);
  const owner = { person: idOf(accountable), name: nameOf(accountable) };
  return lockedItems.map((kind) => {
    const item = { ...newItem(kind, year, owner, `${year}-01-02T07:00:00Z`), confirmed: true };
    const did = shown.get(kind);
    if (!did || item.due >= today) return item;
    const name = nameOf(did.by);
    const performer = did.by === accountable ? {} : { performer: idOf(did.by), performerName: name };
    const done = { state: 'done', evidence: did.evidence, doneOn: item.due, doneByName: name } as const;
    return { ...item, ...performer, ...done, actor: idOf(did.by), at: `${item.due}T11:00:00Z` };
  });
}
