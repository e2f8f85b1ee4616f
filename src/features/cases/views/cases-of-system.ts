import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { isAny, type Role } from '../../../core/role.ts';
import { smallest } from '../../../core/small-groups/band.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { hasPart } from '../../systems/owed.ts';
import { relationTo } from '../../systems/queries/relation.ts';
import { wholeSystem } from '../../systems/queries/whole-systems.ts';
import { overseeing, working } from '../../systems/roles.ts';
import { numberOf } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { handles } from '../notifications/queries/excluded-from-case.ts';
import { handlers } from '../roles.ts';
import { coveredCount, isForAll, tellsOfSystem } from '../system-breaches.ts';
import { systemKeysOf } from '../touched.ts';

/** Who is told how many about there are, as on the page of breaches by system: those the cases are reported to. */
const counting: readonly Role[] = ['auditor', 'accountableExecutive', 'divisionDirector', 'municipalDirector'];
/** So many are shown; the rest are found in the inbox. */
const mostShown = 5;

/**
 * The cases that name a system, on its page (S67): by number to those who may open them, how many there are to those who
 * answer for the system, and how many about, from five on, to those they are reported to. What is sealed, or about somebody in an office, is in nobody's number but theirs who may open
 * it.
 * @throws Refusal `unknownSystem`, also for one the reader may not see
 */
export const casesOfSystem = view({
  summary: 'The cases that name a system: by number to those who may open them, in number to those who answer for it',
  roles: working,
  query: z.strictObject({ system: z.string().min(1).max(100) }),
  output: z.strictObject({
    cases: z.array(z.strictObject({ ...shape(Incident, 'category', 'status', 'reportedAt'), number: z.string() })),
    /** How many there are; absent for those who are not told. */
    count: z.int().optional(),
    /** How many about; absent below five. */
    about: z.string().optional(),
  }),
  read: (reader, actor, { system: key }) => {
    const whole = wholeSystem(reader, key);
    const { roles, person } = actor;
    if (!whole || !(isAny(roles, overseeing) || hasPart(whole, person.id))) throw new Refusal('unknownSystem');
    const { owns, isDelegate } = relationTo(whole.system, actor, reader.records);
    const answers = owns || isDelegate;
    const mayOpen = isAny(roles, handlers);
    const isCovered = !answers && !mayOpen && isAny(roles, counting);
    if (!answers && !isCovered && !mayOpen) return { cases: [] };
    const named = reader.records
      .all(Incident)
      .filter(({ record }) => tellsOfSystem(record) && systemKeysOf(record).includes(key));
    if (isCovered) {
      const forAll = named.filter(({ record }) => isForAll(record)).length;
      return { cases: [], ...(forAll >= smallest && { about: coveredCount(forAll) }) };
    }
    const opened = named.filter(({ record }) => mayOpen && handles(reader, actor, record));
    const open = new Set(opened.map(({ record }) => record.key));
    return {
      cases: opened
        .toSorted((a, b) => b.record.reportedAt.localeCompare(a.record.reportedAt))
        .slice(0, mostShown)
        .map((stored) => {
          const { category, status, reportedAt } = stored.record;
          return { category, status, reportedAt, number: numberOf(stored) };
        }),
      count: named.filter(({ record }) => open.has(record.key) || (answers && isForAll(record))).length,
    };
  },
});
