import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { unitAndAbove } from '../../domain/reading/reading-plan.ts';
import { placesFor, storagePlaceKey } from '../../domain/storage/storage-place.ts';
import { staffOn, unitsLed } from '../../domain/team/team.ts';
import { isCurrent } from '../../domain/workplace/employment.ts';
import { StoragePlace } from '../../features/storage/records.ts';
import { Unit } from '../../features/workplace/records.ts';
import { jobsOf } from '../readers.ts';
import type { ViewSource } from '../view-source.ts';

/** Where the reader's units keep what (S42, S52): those they work in, and those they lead, which they may change. */
export function storage(source: ViewSource, { person }: Actor): ViewData<'storage'> {
  const { parents } = source.plan();
  const led = unitsLed(staffOn(source, source.today), person.id);
  const own = jobsOf(source, person.id, source.all).employments.filter((job) => isCurrent(job, source.today));
  const names = new Map([
    ...own.map(({ unit, unitName }): [string, string] => [unit, unitName]),
    ...led.map(({ unit, name }): [string, string] => [unit, name]),
  ]);
  return {
    units: [...names].map(([unit, name]) => {
      const path = unitAndAbove(parents, unit);
      const stored = path.flatMap((above) => source.all(StoragePlace, { unit: above }));
      const rows = placesFor(path, stored).map(({ from, ...row }) => ({
        ...row,
        ...(from !== undefined && { fromName: source.records.find(Unit, from)?.record.name ?? from }),
        version: source.records.find(StoragePlace, storagePlaceKey(unit, row.kind))?.mark.version ?? 0,
      }));
      return { unit, name, mayEdit: led.some((one) => one.unit === unit), rows };
    }),
  };
}
