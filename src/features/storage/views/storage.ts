import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { unitAndAbove } from '../../reading/reading-plan.ts';
import { isCurrent } from '../../workplace/employment.ts';
import { jobsOf } from '../../workplace/queries/jobs-of.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Unit } from '../../workplace/records.ts';
import { unitsLed } from '../../workplace/team.ts';
import { placesFor, storagePlaceKey } from '../places.ts';
import { StoragePlace } from '../records.ts';

const row = z.strictObject({
  ...shape(StoragePlace, 'kind'),
  place: z.string().optional(),
  notIn: z.string().optional(),
  /** Name of the unit it is taken from; absent when it is the unit's own. */
  fromName: z.string().optional(),
  /** Version of the unit's own row, 0 when there is none. */
  version: z.int(),
});

/** Where the reader's units keep what (S42, S52): those they work in, and those they lead, which they may change. */
export const storage = view({
  summary: '*Hvor må jeg gemme hvad?*: the ten rows of the units the reader works in or leads',
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.strictObject({
    units: z.array(z.strictObject({ unit: z.string(), name: z.string(), mayEdit: z.boolean(), rows: z.array(row) })),
  }),
  read: (reader, { person }) => {
    const { parents } = reader.plan();
    const led = unitsLed(staffOn(reader, reader.today), person.id);
    const own = jobsOf(reader, person.id, reader.all).employments.filter((job) => isCurrent(job, reader.today));
    const names = new Map([
      ...own.map(({ unit, unitName }): [string, string] => [unit, unitName]),
      ...led.map(({ unit, name }): [string, string] => [unit, name]),
    ]);
    const rowsOf = (unit: string) => {
      const path = unitAndAbove(parents, unit);
      const stored = path.flatMap((above) => reader.all(StoragePlace, { unit: above }));
      return placesFor(path, stored).map(({ from, ...row }) => ({
        ...row,
        ...(from !== undefined && { fromName: reader.records.find(Unit, from)?.record.name ?? from }),
        version: reader.records.find(StoragePlace, storagePlaceKey(unit, row.kind))?.mark.version ?? 0,
      }));
    };
    return {
      units: [...names].map(([unit, name]) => {
        return { unit, name, mayEdit: led.some((one) => one.unit === unit), rows: rowsOf(unit) };
      }),
    };
  },
});
