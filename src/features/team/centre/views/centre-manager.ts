import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { day, shape } from '../../../../kernel/shape.ts';
import { statusRow } from '../../../reading/status/status-shapes.ts';
import { isOutOfReach } from '../../../reviews/year-state.ts';
import { leadingManagers } from '../../../workplace/leading-roles.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import { Conveyance } from '../../tasks/records.ts';
import { ledBelow } from '../led-below.ts';
import { countsFor, ofRules } from '../queries/counts.ts';
import { dutiesOf, reviewsOf } from '../queries/duties.ts';
import { namedRule, newcomers } from '../shapes.ts';

/** One manager below the reader: what the manager has done, and their units in counts; nothing about anybody else. */
export const centreManager = view({
  summary: 'One manager below the reader: what the manager has done, and the units in counts',
  roles: leadingManagers,
  query: z.strictObject({ person: z.guid() }),
  /** Empty for anybody who is no manager in what the reader leads. */
  output: z.strictObject({
    manager: z
      .strictObject({
        name: z.string(),
        year: z.int(),
        /** The first days of the year's reviews. */
        reviews: z.array(day),
        /** When the next is planned for at the latest. */
        nextBy: day.optional(),
        outOfReach: z.boolean(),
        editions: z.array(
          z.strictObject({
            ...shape(Conveyance, 'document', 'edition'),
            dueOn: day,
            toldOn: day.optional(),
            late: z.boolean(),
          }),
        ),
        newcomers,
        rules: z.array(namedRule),
        units: z.array(statusRow),
      })
      .optional(),
  }),
  read: (reader, actor, { person }) => {
    const { today } = reader;
    const staff = staffOn(reader, today);
    const below = ledBelow(staff, actor.person.id).find(({ manager }) => manager === person);
    if (!below) return {};
    const { own, core, named } = countsFor(reader, actor);
    const duties = dutiesOf(reader, staff, below);
    const { year, held, firstOn, secondOn, next } = reviewsOf(reader, person);
    const units = own.centres.flatMap((part) => part.units).filter(({ unit }) => duties.units.includes(unit));
    const isLate = ({ toldOn, dueOn }: (typeof duties.editions)[number]) => toldOn === undefined && dueOn < today;
    return {
      manager: {
        name: below.name,
        year,
        reviews: [firstOn, secondOn].flatMap((on) => on ?? []),
        ...(next && { nextBy: next.by }),
        outOfReach: isOutOfReach(held, year, today),
        editions: duties.editions.map((edition) => ({ ...edition, late: isLate(edition) })),
        newcomers: duties.newcomers,
        rules: core.map(named),
        units: units.map((row) => ofRules(row, core)),
      },
    };
  },
});
