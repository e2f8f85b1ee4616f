import { z } from 'zod';
import { latest } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import { shownOf } from '../../../core/shown-of.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { shape } from '../../../kernel/shape.ts';
import { ForeignEdit } from '../../audit/records.ts';
import { Incident } from '../../cases/incident/records.ts';
import { CaseEntry } from '../../cases/log/records.ts';
import { handles } from '../../cases/notifications/queries/excluded-from-case.ts';
import { officers } from '../../cases/roles.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { isOfDbr, listTitle } from '../list-names.ts';
import { SiteCheck, SiteTouch } from '../records.ts';
import { checkedUntil } from '../site-access.ts';

const touch = z.strictObject({
  ...shape(SiteTouch, 'key', 'who', 'kind', 'day', 'count', 'operations'),
  name: z.string().optional(),
  /** Reading by the DBR or the deputy, who may. */
  isExpected: z.boolean(),
});

const check = z.strictObject(shape(SiteCheck, 'from', 'until', 'lines', 'byName', 'at'));

const edit = z.strictObject({
  ...shape(ForeignEdit, 'key', 'item', 'editor', 'editedAt', 'deleted', 'settled'),
  listName: z.string(),
});

const read = z.strictObject({ name: z.string(), number: z.string().optional(), count: z.int(), last: z.string() });

/** Who has touched the DBR's site (S74): by Microsoft's log, by the app's own, and by what was changed in its lists. */
export const siteAccessLog = view({
  summary: "Who has touched the DBR's site: past the app, in the app, and in its lists",
  roles: [...officers, 'auditor'],
  query: z.strictObject({}),
  output: z.strictObject({
    /** The last day that has been checked; absent when none has. */
    until: z.iso.date().optional(),
    isDue: z.boolean(),
    checks: z.array(check),
    touches: z.array(touch),
    /** Who has opened cases in the app; the number for the DBR and the deputy alone. */
    reads: z.array(read),
    edits: z.array(edit),
    loading: z.boolean(),
  }),
  read: (reader, actor) => {
    const checks = reader.all(SiteCheck).toSorted((a, b) => b.until.localeCompare(a.until));
    const edits = reader.all(ForeignEdit).filter(({ list }) => isOfDbr(list));
    return {
      ...checkedUntil(checks, reader.today),
      checks: checks.map((row) => shownOf(row, check.shape)),
      touches: touches(reader),
      reads: reads(reader, actor),
      edits: edits
        .toSorted((a, b) => b.editedAt.localeCompare(a.editedAt))
        .map((row) => ({ ...shownOf(row, edit.shape), listName: listTitle(row.list) })),
      loading: ![SiteTouch, SiteCheck, CaseEntry].every((one) => reader.loaded(one)),
    };
  },
});

/** What nobody expects stands first. */
function touches(reader: Reader): z.input<typeof touch>[] {
  const expected = officers
    .flatMap((role) => reader.all(Appointment, { role }))
    .filter((appointment) => holds(appointment, reader.today))
    .map(({ person }) => person);
  return reader
    .all(SiteTouch)
    .map(({ key, who, kind, day, count, operations }) => {
      const person = reader.directory.personByUpn(who);
      const isExpected = kind === 'read' && person !== undefined && expected.includes(person.id);
      return { key, who, name: person?.name, kind, day, count, operations, isExpected };
    })
    .sort((a, b) => Number(a.isExpected) - Number(b.isExpected) || b.day.localeCompare(a.day));
}

/** Whoever may handle cases sees which; the auditor sees who has opened how many. A case about the reader stays out. */
function reads(reader: Reader, actor: Actor): z.input<typeof read>[] {
  const mayMeet = isAny(actor.roles, officers);
  const looks = (['read', 'acknowledged'] as const).flatMap((what) => reader.all(CaseEntry, { what }));
  const entries = looks.filter(({ incident }) => {
    if (!mayMeet) return true;
    const record = reader.records.find(Incident, incident)?.record;
    return record !== undefined && handles(reader, actor, record);
  });
  const groups = Map.groupBy(entries, ({ actor, number }) => (mayMeet ? `${actor} ${number}` : actor));
  return [...groups.values()]
    .flatMap((some) => {
      const [first] = some;
      const last = latest(some.map(({ at }) => at));
      if (!first || last === undefined) return [];
      return [{ name: first.byName, ...(mayMeet && { number: first.number }), count: some.length, last }];
    })
    .sort((a, b) => b.last.localeCompare(a.last));
}
