import { z } from 'zod';
import { yearOf } from '../../../../core/dates.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { band, statusRow } from '../../../reading/status/status-shapes.ts';
import { leadingManagers } from '../../../workplace/leading-roles.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import type { Staff } from '../../../workplace/team.ts';
import { centreOver } from '../../../workplace/units/centre-over.ts';
import { threeThings } from '../../tasks/task.ts';
import { task } from '../../tasks/task-shapes.ts';
import { conveyedOf, type ManagerDuties, mostLeftFirst } from '../manager-duties.ts';
import { centreNeeds, countsFor, managersBelow, ofRules } from '../queries/counts.ts';
import { namedRule, newcomers } from '../shapes.ts';

const manager = z.strictObject({
  person: z.string(),
  name: z.string(),
  /** Names of the units it is about. */
  units: z.array(z.string()),
  /** Reviews held this year, of two. */
  held: z.int(),
  outOfReach: z.boolean(),
  conveyed: z.enum(['nothing', 'told', 'open', 'late']),
  newcomers,
});

/**
 * *Mit center* (S79): what needs whoever leads it, what each manager has done, and how far the units have come. Counts
 * are cut from the same protected table as Læsestatus; nothing says what an employee has done.
 */
export const centre = view({
  summary:
    'What the reader leads, in counts: what needs them, the managers and what they have done, units and training',
  roles: leadingManagers,
  query: z.strictObject({}),
  output: z.strictObject({
    year: z.int(),
    /** When the oldest row was counted; absent before the first count. */
    countedAt: z.iso.datetime().optional(),
    first: z.array(task).max(3),
    rest: z.array(task),
    /** The core. */
    rules: z.array(namedRule),
    centres: z.array(
      z.strictObject({
        name: z.string(),
        /** Only for those who have all of the centre. */
        total: statusRow.optional(),
        units: z.array(statusRow),
        managers: z.array(manager),
      }),
    ),
    /** Rules of roles and systems that not everybody has read, the least read first (S41). */
    gaps: z.array(namedRule.extend({ units: z.array(z.strictObject({ unit: z.string(), name: z.string(), band })) })),
  }),
  read: (reader, actor) => {
    const { today } = reader;
    const staff = staffOn(reader, today);
    const counts = countsFor(reader, actor);
    const { own, core, gaps, named } = counts;
    const managers = managersBelow(reader, actor.person.id);
    const placed = Map.groupBy(managers, ({ units: [first] }) => placeOf(staff, first));
    const places = new Set([...own.centres.map((part) => part.centre ?? ''), ...placed.keys()]);
    return {
      year: yearOf(today),
      ...(own.countedAt && { countedAt: own.countedAt }),
      ...threeThings(centreNeeds(counts, managers, reader)),
      rules: core.map(named),
      centres: [...places].map((code) => {
        const part = own.centres.find((one) => (one.centre ?? '') === code);
        return {
          name: part?.name ?? staff.unit(code)?.name ?? '',
          ...(part?.total && { total: ofRules(part.total, core) }),
          units: (part?.units ?? []).map((row) => ofRules(row, core)),
          managers: mostLeftFirst(placed.get(code) ?? [], today).map((duties) => shownManager(reader, staff, duties)),
        };
      }),
      gaps: gaps.map(({ rule, units }) => ({ ...named(rule), units: [...units] })),
    };
  },
});

/** Læsestatus puts what is in no centre under the whole. */
function placeOf(staff: Staff, unit: string | undefined): string {
  const over = centreOver(staff, unit)?.unit;
  if (over !== undefined || unit === undefined) return over ?? '';
  let top = staff.unit(unit);
  const seen = new Set<string>();
  while (top?.parent !== undefined && !seen.has(top.unit)) {
    seen.add(top.unit);
    top = staff.unit(top.parent);
  }
  return top?.unit ?? '';
}

function shownManager({ today }: Reader, staff: Staff, duties: ManagerDuties): z.input<typeof manager> {
  const { manager: person, name, units, reviews, editions, newcomers } = duties;
  const names = units.flatMap((unit) => staff.unit(unit)?.name ?? []);
  return { person, name, units: names, ...reviews, conveyed: conveyedOf(editions, today), newcomers };
}
