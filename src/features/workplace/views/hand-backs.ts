import { z } from 'zod';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { shape } from '../../../kernel/shape.ts';
import { HandBack } from '../hand-backs-records.ts';
import { leaderOf } from '../line-manager.ts';
import { everybodyByName, listed } from '../queries/everybody-by-name.ts';
import { openRejectedAssignments } from '../queries/rejected-assignments.ts';
import { workplaceOn } from '../queries/workplace-on.ts';
import { Employment } from '../records.ts';
import { editing } from '../roles.ts';
import type { Workplace } from '../workplace.ts';

const own = z.strictObject({
  ...shape(HandBack, 'key', 'name', 'unitName'),
  on: z.iso.date(),
  until: z.iso.date(),
});

/** *Ikke min medarbejder*: what the reader has handed back; for HR all of it, with who leads each job meanwhile (S28). */
export const handBacks = view({
  summary: 'What managers have said does not belong to their team: one’s own, and for HR everything that waits',
  roles: ['lineManager', 'centreHead', ...editing],
  query: z.strictObject({}),
  output: z.strictObject({
    own: z.array(own),
    /** For whoever answers; absent for others. `ledBy` leads the job meanwhile; absent when nobody does. */
    waiting: z.array(own.extend({ ...shape(HandBack, 'managerName'), ledBy: z.string().optional() })).optional(),
    /** Whom HR can choose. */
    people: z.array(listed).optional(),
  }),
  read: (reader, { person, roles }) => {
    const workplace = workplaceOn(reader, reader.today);
    const open = openRejectedAssignments(reader);
    const shown = ({ key, name, unitName, on, until }: HandBack) => ({ key, name, unitName, on, until });
    const own = open.filter(({ manager }) => workplace.mainOf(manager) === person.id).map(shown);
    if (!isAny(roles, editing)) return { own };
    const waiting = open.map((row) => {
      const ledBy = leaderNow(reader, workplace, row);
      return { ...shown(row), managerName: row.managerName, ...(ledBy !== undefined && { ledBy }) };
    });
    return { own, waiting, people: waiting.length === 0 ? [] : everybodyByName(reader) };
  },
});

function leaderNow({ records }: Reader, workplace: Workplace, { job, person }: HandBack): string | undefined {
  const id = workplace.mainOf(person);
  const found = records.find(Employment, job);
  const who = { id, manager: workplace.person(id)?.manager };
  return found && leaderOf(workplace, who, [found.record])?.person.name;
}
