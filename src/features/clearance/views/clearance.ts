import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { shape } from '../../../kernel/shape.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Setting } from '../../workplace/records.ts';
import type { Led, Staff } from '../../workplace/team.ts';
import { teamOf } from '../../workplace/team.ts';
import { standsIn } from '../briefing-deputy.ts';
import { managersOfDeputy } from '../queries/access-people.ts';
import { newcomersOf, shownNewcomer, soonestFirst } from '../queries/shown-newcomer.ts';
import { clearanceSource, renewalIn } from '../queries/signing.ts';
import { BriefingDeputy } from '../records.ts';

const missingRule = z.strictObject({ rule: z.string(), title: z.string() });

/** One thing somebody is made ready for, and where it stands. */
const gate = z.strictObject({
  kind: z.enum(['work', 'privileged']),
  startsOn: z.iso.date(),
  function: z.string().optional(),
  unit: z.string().optional(),
  /** Somebody who works here already. */
  isChange: z.boolean(),
  state: z.enum(['waiting', 'cleared']),
  clearedOn: z.iso.date().optional(),
  /** What neither has been read nor gone through. */
  rules: z.array(missingRule),
  declaration: z.enum(['notNeeded', 'missing', 'tab', 'bot', 'paper']),
});

const newcomer = z.strictObject({
  /** Entra's id, or the one HR has given somebody without an account. */
  person: z.string(),
  name: z.string(),
  hasAccount: z.boolean(),
  gates: z.array(gate),
  briefings: z.array(
    z.strictObject({ key: z.string(), heldOn: z.iso.date(), byName: z.string(), rules: z.int(), mayUndo: z.boolean() }),
  ),
  papers: z.array(z.strictObject({ key: z.string(), signedOn: z.iso.date(), reference: z.string() })),
  /** The reader stands in for this manager, and briefs only. */
  standingInFor: z.string().optional(),
});

const deputy = z.strictObject(shape(BriefingDeputy, 'person', 'name', 'until'));

/**
 * Those the reader makes ready, as manager or standing in for one (S81, S83): names only from the day staff have been
 * told of (G8).
 */
export const clearance = view({
  summary: 'Those the reader makes ready for access, and what is missing; counts only until names may be shown',
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.discriminatedUnion('shows', [
    z.strictObject({
      shows: z.literal('names'),
      newcomers: z.array(newcomer),
      /** In the reader's own team: whose declaration expires within two months, or has; the last day. */
      renewals: z.array(z.strictObject({ person: z.string(), name: z.string(), until: z.iso.date() })),
      /** For a manager: who briefs in their place, and who can be asked to. */
      deputies: z.array(deputy),
      candidates: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      leads: z.boolean(),
    }),
    z.strictObject({ shows: z.literal('counts'), people: z.int(), namesFrom: z.iso.date().optional() }),
  ]),
  read: (reader, { person, language }) => {
    const staff = staffOn(reader, reader.today);
    const team = teamOf(staff, person.id);
    const source = clearanceSource(reader);
    const own = newcomersOf(source, staff, team);
    const { may, from } = personalViewsOn(reader.all(Setting), reader.today);
    if (!may) return { shows: 'counts' as const, people: own.length, ...(from !== undefined && { namesFrom: from }) };
    const stoodInFor = managersOfDeputy(reader.records, staff, person.id).flatMap((manager) => {
      const managerName = reader.directory.person(manager)?.name ?? '';
      const others = teamOf(staff, manager).filter((led) => led.person !== person.id);
      return newcomersOf(source, staff, others).map((newcomer) => ({ newcomer, standingInFor: managerName }));
    });
    const all = [...own.map((newcomer) => ({ newcomer, standingInFor: undefined })), ...stoodInFor];
    const find = reader.records.find;
    const shown = all.map(({ newcomer, standingInFor }) => ({
      ...shownNewcomer(
        find,
        newcomer,
        { id: person.id, language, isDeputy: standingInFor !== undefined },
        reader.directory.person(newcomer.person)?.enabled === true,
      ),
      ...(standingInFor !== undefined && { standingInFor }),
    }));
    const renewals = renewalsOf(reader, staff, team);
    return {
      shows: 'names' as const,
      newcomers: soonestFirst(shown),
      renewals,
      ...deputiesOf(reader, staff, team, person.id),
    };
  },
});

/** Whose declaration expires within two months, or has, in the team the reader leads: the first day first (S34). */
function renewalsOf(reader: Reader, staff: Staff, team: readonly Led[]) {
  const order = new Intl.Collator('da');
  return team
    .flatMap(({ person, jobs }) => {
      const renews = renewalIn(reader, person);
      const name = staff.person(person)?.name ?? jobs[0].name;
      return renews ? [{ person, name, until: renews.until }] : [];
    })
    .toSorted((a, b) => a.until.localeCompare(b.until) || order.compare(a.name, b.name));
}

function deputiesOf(reader: Reader, staff: Staff, team: readonly Led[], manager: string) {
  const named = reader
    .all(BriefingDeputy, { manager })
    .filter(
      (deputy) => standsIn(deputy, reader.today) && team.some(({ person }) => person === staff.mainOf(deputy.person)),
    );
  const candidates = team.flatMap(({ person, jobs }) => {
    const known = staff.person(person);
    const isHere = known?.enabled && jobs.some(({ from }) => from <= reader.today);
    return isHere && !named.some((deputy) => deputy.person === person) ? [{ id: person, name: known.name }] : [];
  });
  const order = new Intl.Collator('da');
  return {
    deputies: named.map(({ person, name, until }) => ({ person, name, until })),
    candidates: candidates.toSorted((a, b) => order.compare(a.name, b.name)),
    leads: team.length > 0,
  };
}
