import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Reporter } from '../../cases/incident/breach-records.ts';
import { isOpen, reporterKey } from '../../cases/incident/incident.ts';
import { Incident } from '../../cases/incident/records.ts';
import { isForDpoAlone } from '../../cases/notifications/case-notification.ts';
import { meetsTechnical } from '../../cases/notifications/queries/excluded-from-case.ts';
import { serviceDeskCase } from '../../cases/shown-case.ts';
import { serviceDesk } from '../roles.ts';

/** Open cases IT-Servicedesk has been told of, none about IT, the newest first. */
export function deskCasesOf(reader: Reader, actor: Actor): ReturnType<typeof serviceDeskCase>[] {
  return reader.records
    .all(Incident)
    .filter(({ record }) => isOpen(record) && !isForDpoAlone(record))
    .filter(({ record }) => meetsTechnical(reader, actor, record))
    .toSorted((a, b) => b.record.reportedAt.localeCompare(a.record.reportedAt))
    .map((stored) => serviceDeskCase(stored, reader.records.find(Reporter, reporterKey(stored.record.key))?.record));
}

/** How many cases IT-Servicedesk is to stop; of those it has only the number it stops nothing. */
export function toStop(reader: Reader, actor: Actor): number {
  if (!isAny(actor.roles, serviceDesk)) return 0;
  return deskCasesOf(reader, actor).filter(
    ({ category, contained, isDrill }) => category && contained !== 'yes' && !isDrill,
  ).length;
}
