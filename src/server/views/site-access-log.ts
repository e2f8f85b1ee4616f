import type { ViewData } from '../../contract/contract.ts';
import { latest } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { ForeignEdit } from '../../features/audit/records.ts';
import { handles } from '../../features/cases/notifications/excluded-from-case.ts';
import { CaseEntry } from '../../features/incidents/breach-records.ts';
import { Incident } from '../../features/incidents/records.ts';
import { SiteCheck, SiteTouch } from '../../features/privacy/records.ts';
import { checkedUntil } from '../../features/privacy/site-access.ts';
import { holds } from '../../features/workplace/appointments/appointment.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import { lists } from '../../lists.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

const dbrLists = new Map<string, string>(
  Object.values(lists).flatMap(({ site, name, da }) => (site === 'dbr' ? [[name, da] as const] : [])),
);

/** Who has touched the DBR's site (S74): by Microsoft's log, by the app's own, and by what was changed in its lists. */
export function siteAccessLog(source: ViewSource, actor: Actor): ViewData<'siteTouches'> {
  const checks = source.all(SiteCheck).toSorted((a, b) => b.until.localeCompare(a.until));
  return {
    ...checkedUntil(checks, source.today),
    checks: checks.map(({ from, until, lines, byName, at }) => ({ from, until, lines, byName, at })),
    touches: touches(source),
    reads: reads(source, actor),
    edits: source
      .all(ForeignEdit)
      .filter(({ list }) => dbrLists.has(list))
      .toSorted((a, b) => b.editedAt.localeCompare(a.editedAt))
      .map(({ key, list, item, editor, editedAt, deleted, settled }) => ({
        key,
        listName: dbrLists.get(list) ?? list,
        item,
        editor,
        editedAt,
        deleted,
        settled,
      })),
    loading: ![SiteTouch, SiteCheck, CaseEntry].every((one) => source.loaded(one)),
  };
}

/** What nobody expects stands first. */
function touches(source: ViewSource): ViewData<'siteTouches'>['touches'] {
  const officers = (['dpo', 'dpoDeputy'] as const)
    .flatMap((role) => source.all(Appointment, { role }))
    .filter((appointment) => holds(appointment, source.today))
    .map(({ person }) => person);
  return source
    .all(SiteTouch)
    .map(({ key, who, kind, day, count, operations }) => {
      const person = source.directory.personByUpn(who);
      const isExpected = kind === 'read' && person !== undefined && officers.includes(person.id);
      const name = person && { name: person.name };
      return { key, who, ...name, kind, day, count, operations: [...operations], isExpected };
    })
    .sort((a, b) => Number(a.isExpected) - Number(b.isExpected) || b.day.localeCompare(a.day));
}

/** Whoever may handle cases sees which; the auditor sees who has opened how many. A case about the reader stays out. */
function reads(source: ViewSource, actor: Actor): ViewData<'siteTouches'>['reads'] {
  const mayMeet = may(actor.roles, 'cases');
  const looks = (['read', 'acknowledged'] as const).flatMap((what) => source.all(CaseEntry, { what }));
  const entries = looks.filter(({ incident }) => {
    if (!mayMeet) return true;
    const record = source.records.find(Incident, incident)?.record;
    return record !== undefined && handles(source, actor, record);
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
