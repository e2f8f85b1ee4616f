import type { Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { isLed } from '../../../workplace/leading.ts';
import { personInFile } from '../../../workplace/queries/person-in-file.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import { teamOf } from '../../../workplace/team.ts';
import type { PaperSurroundings } from '../paper-file.ts';

/**
 * Whom somebody may bring papers in for: an editor for everybody, a manager for those they lead, and nobody for
 * themselves.
 * @returns how a person is found by what a file calls them
 */
export function paperPeople(
  source: Pick<Reader, 'records' | 'directory'>,
  { person: actor, roles }: Pick<Actor, 'person' | 'roles'>,
  now: Moment,
): PaperSurroundings['personOf'] {
  const { directory } = source;
  const staff = staffOn(source, dayOf(now));
  const isEditor = roles.includes('editor');
  const team = new Set(isEditor ? [] : teamOf(staff, actor.id).map(({ person }) => person));
  return (written) => {
    const found = personInFile(source, staff, written);
    if (typeof found === 'string') return found;
    const { id } = found;
    if (staff.countsAsOne(id, actor.id)) return 'oneself';
    if (!isEditor && !team.has(id)) return 'notYours';
    const jobs = staff.employmentsOf(id);
    if (jobs.length > 0 && jobs.every(({ kind }) => kind === 'councillor')) return 'council';
    const name = directory.person(id)?.name ?? jobs.find(isLed)?.name ?? jobs[0]?.name ?? '';
    return { id, name };
  };
}
