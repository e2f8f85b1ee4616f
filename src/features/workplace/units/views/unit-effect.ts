import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { staffOn } from '../../queries/staff-on.ts';
import { Employment, Unit } from '../../records.ts';
import { editing } from '../../roles.ts';
import { isNotOver, movedInto } from '../closing.ts';
import { openUnits } from '../queries/open-units.ts';
import { unitEffect as effectOf } from '../unit-effect.ts';
import { longestUnitCode, unitKinds } from '../unit-limits.ts';

const code = z.string().min(1).max(longestUnitCode);

/** What saving or closing a unit would do to people, while the editor still chooses. */
export const unitEffect = view({
  summary: 'What a change of a unit would do before it is made: how many are in it, and who gets another manager',
  roles: editing,
  query: z.strictObject({
    does: z.enum(['save', 'close']),
    unit: code,
    kind: z.enum(unitKinds).optional(),
    parent: code.optional(),
    manager: z.guid().optional(),
    into: code.optional(),
  }),
  output: z.strictObject({
    people: z.int(),
    units: z.int(),
    leaders: z.array(z.strictObject({ name: z.string().optional(), people: z.int() })),
  }),
  read: (reader, _actor, { does, unit, kind, parent, manager, into }) => {
    const { records, today } = reader;
    const open = openUnits(reader);
    const now = records.find(Unit, unit)?.record;
    if (!now) return { people: 0, units: 0, leaders: [] };
    const target = into === undefined ? undefined : open.find((one) => one.unit === into);
    const jobs = target ? reader.all(Employment, { unit }).filter((job) => isNotOver(job, today)) : [];
    const below = target ? open.filter((one) => one.parent === unit) : [];
    const change =
      does === 'save'
        ? { unit, units: [{ ...now, kind: kind ?? now.kind, parent, manager }], jobs: [] }
        : {
            unit,
            units: [{ ...now, closed: today }, ...(target ? below.map((one) => movedInto(one, unit, target)) : [])],
            jobs: target ? jobs.map((job) => movedInto(job, unit, target)) : [],
          };
    const { people, units, leaders } = effectOf(staffOn(reader, today), open, change);
    return { people, units, leaders: [...leaders] };
  },
});
