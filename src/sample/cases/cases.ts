import type { Day, Moment } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { Reporter, Statement } from '../../features/cases/incident/breach-records.ts';
import { numberOf } from '../../features/cases/incident/incident.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { newIncident, reporterOf, statementOf } from '../../features/cases/incident/report.ts';
import type { CaseEntry } from '../../features/cases/log/records.ts';
import { afterNotification, caseNotification } from '../../features/cases/notifications/case-notification.ts';
import type { CaseNotification } from '../../features/cases/notifications/records.ts';
import type { AuthorityDraft, CaseNotice } from '../../features/cases/papers/records.ts';
import { sampleUnit } from '../workplace/units.ts';
import { samplePerson } from '../workplace/workplace.ts';
import { sampleDrafts, sampleNotices, summarised } from './case-papers.ts';
import type { RelationRows } from './case-relations.ts';
import { sampleRelations } from './case-relations.ts';
import { hoursAfter, sampleSteps, withConsequences } from './case-steps.ts';
import type { SampleCase } from './case-story.ts';
import { caseTable } from './case-table.ts';

/** The rows of one case. Its number is SharePoint's id of the first, so the rest is known when that has been made. */
export interface SampleCaseRows {
  /** What the rest of the sample knows it by, where it does. */
  name?: string | undefined;
  first: Incident;
  /** @param numberOf the number of another case, by its name */
  rest(id: string, numberOf: (name: string) => string): CaseRows;
}

interface CaseRows {
  /** What the first row becomes, oldest first. */
  becomes: readonly Incident[];
  statement: Statement;
  reporter: Reporter;
  notifications: readonly CaseNotification[];
  entries: readonly CaseEntry[];
  beside: RelationRows;
  drafts: readonly AuthorityDraft[];
  notices: readonly CaseNotice[];
}

/**
 * A year of cases up to yesterday.
 * @param idOf Entra object id of a handle
 */
export function sampleCases(today: Day, idOf: (handle: string) => string): readonly SampleCaseRows[] {
  return caseTable.map((one, index) => caseRows(one, index + 1, today, idOf));
}

function caseRows(one: SampleCase, place: number, today: Day, idOf: (handle: string) => string): SampleCaseRows {
  const person = (handle: string) => ({ id: idOf(handle), name: samplePerson(handle).name });
  const reportedAt: Moment = `${addDays(today, -one.daysAgo)}T${one.clock}:00Z`;
  const by = { ...person(one.by), centreName: centreOf(one.by) };
  const nonce = `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
  const { name, category, also: alsoCategory, words, said, isDrill, isBrief = false } = one;
  const reported = newIncident({ nonce, category, alsoCategory, words, isDrill, ...said }, by, reportedAt);
  const first = withConsequences({ ...reported, discoveredAt: hoursAfter(reportedAt, -one.found / 60) });

  return {
    name,
    first,
    rest: (id, numberOfOther) => {
      const mark = (version: number) => ({ list: 'Incidents', id, version });
      const number = numberOf({ record: first, mark: mark(1) });
      const { becomes, entries } = sampleSteps(one, { ...first, number }, id, { person, numberOf: numberOfOther });
      const { managerMayKnow = 'later', how = 'tab', ...about } = one.about ?? {};
      const notifications = one.told.map(([handle, as]) => {
        const { id: to, name } = person(handle);
        const planned = caseNotification(
          { person: to, name, as },
          { record: first, mark: mark(1) },
          'reported',
          reportedAt,
        );
        return afterNotification(planned, undefined, hoursAfter(reportedAt, 1 / 60));
      });
      const stored = { record: { ...first, number }, mark: mark(1) };
      const dpo = person('ayse');
      const beside = sampleRelations(stored, {
        name,
        place,
        today,
        dpo,
        person,
        later: (hours) => hoursAfter(reportedAt, hours),
      });
      const statement = { ...statementOf(first, number, { words }), ...one.story };
      const reporter = reporterOf(first, number, by, { managerMayKnow, how, ...about });
      const notices = sampleNotices(one, { incident: first.key, number }, dpo, reportedAt);
      const record = becomes.find(({ notifiedAt }) => notifiedAt !== undefined) ?? first;
      const log = entries.filter(({ at }) => at <= (record.notifiedAt ?? at));
      const drafts = sampleDrafts(
        { incident: record, number, statement, reporter, log, notices, messages: beside.messages },
        dpo,
      );
      return {
        beside,
        becomes: summarised(isBrief ? becomes.slice(-1) : becomes, notices),
        statement,
        reporter,
        notifications,
        entries: [...entries, ...beside.entries],
        drafts,
        notices,
      };
    },
  };
}

function centreOf(handle: string): string | undefined {
  const unit = sampleUnit(samplePerson(handle).jobs[0]?.unit ?? '');
  const above = [unit, ...(unit.parent === undefined ? [] : [sampleUnit(unit.parent)])];
  return (above.find(({ kind }) => kind === 'centre') ?? unit).name;
}
