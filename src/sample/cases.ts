import type { AuthorityDraft } from '../domain/breaches/authority-draft.ts';
import type { CaseEntry } from '../domain/breaches/case-log.ts';
import { deedEntry, readEntry } from '../domain/breaches/case-log.ts';
import type { CaseNotice } from '../domain/breaches/case-notice.ts';
import type { CaseTelling } from '../domain/breaches/case-telling.ts';
import { afterTelling, caseTelling } from '../domain/breaches/case-telling.ts';
import { deadlinesOf } from '../domain/breaches/deadline.ts';
import type { Incident, Reporter, Statement } from '../domain/breaches/incident.ts';
import { numberOf } from '../domain/breaches/incident.ts';
import { redFlagsOf } from '../domain/breaches/red-flags.ts';
import { newIncident, reporterOf, statementOf } from '../domain/breaches/report.ts';
import { theReporter } from '../domain/breaches/the-reporter.ts';
import type { Day, Moment } from '../domain/dates.ts';
import { addDays } from '../domain/dates.ts';
import { sampleDrafts, sampleNotices, summarised } from './case-papers.ts';
import type { RelationRows } from './case-relations.ts';
import { sampleRelations } from './case-relations.ts';
import type { SampleCase, SampleDeed } from './case-table.ts';
import { caseTable } from './case-table.ts';
import { sampleUnit } from './units.ts';
import { samplePerson } from './workplace.ts';

/** The rows of one case. Its number is SharePoint's id of the first, so the rest is known when that has been made. */
export interface SampleCaseRows {
  first: Incident;
  rest(id: string): CaseRows;
}

interface CaseRows {
  /** What the first row becomes, oldest first. */
  becomes: readonly Incident[];
  statement: Statement;
  reporter: Reporter;
  tellings: readonly CaseTelling[];
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
  const { category, words, said } = one;
  const reported = newIncident({ nonce, category, words, ...said }, by, reportedAt);
  const first = consequencesOf({ ...reported, discoveredAt: later(reportedAt, -one.found / 60) });

  return {
    first,
    rest: (id) => {
      const mark = (version: number) => ({ list: 'Incidents', id, version });
      const number = numberOf({ record: first, mark: mark(1) });
      const becomes: Incident[] = [{ ...first, number }];
      const entries = [deedEntry('reported', { record: first, mark: mark(1) }, theReporter, reportedAt)];
      for (const deed of one.deeds ?? []) {
        const at = later(reportedAt, deed.after);
        const who = person(deed.by);
        const before = becomes.at(-1) ?? first;
        if (deed.what === 'read') {
          entries.push(readEntry({ record: before, mark: mark(becomes.length + 1) }, who, at));
          continue;
        }
        const record = consequencesOf({ ...before, ...changeOf(deed, at, who.name), actor: who.id, at });
        becomes.push(record);
        entries.push(deedEntry(deed.what, { record, mark: mark(becomes.length + 1) }, who, at, deed.note));
      }
      const { managerMayKnow = 'later', how = 'tab', ...about } = one.about ?? {};
      const tellings = one.told.map(([handle, as]) => {
        const { id: to, name } = person(handle);
        const planned = caseTelling({ person: to, name, as }, { record: first, mark: mark(1) }, 'reported', reportedAt);
        return afterTelling(planned, undefined, later(reportedAt, 1 / 60));
      });
      const stored = { record: { ...first, number }, mark: mark(1) };
      const dpo = person('ayse');
      const beside = sampleRelations(stored, { place, today, dpo, person, later: (hours) => later(reportedAt, hours) });
      const statement = { ...statementOf(first, number, words), ...one.story };
      const reporter = reporterOf(first, number, by, { managerMayKnow, how, ...about });
      const notices = sampleNotices(one, { incident: first.key, number }, dpo, reportedAt);
      const record = becomes.find(({ notifiedAt }) => notifiedAt !== undefined) ?? first;
      const log = entries.filter(({ at }) => at <= (record.notifiedAt ?? at));
      const drafts = sampleDrafts({ incident: record, number, statement, reporter, log, notices }, dpo);
      return {
        beside,
        becomes: summarised(becomes, notices),
        statement,
        reporter,
        tellings,
        entries: [...entries, ...beside.entries],
        drafts,
        notices,
      };
    },
  };
}

/** What a deed writes into the case besides what the table says: who and when. */
function changeOf({ what, change }: SampleDeed, at: Moment, name: string): Partial<Incident> {
  if (what === 'assessed') return { ...change, assessedBy: name, assessedAt: at };
  if (what === 'decided') return { ...change, decidedBy: name, decidedAt: at };
  if (what === 'notified')
    return { ...change, notifiedAt: at, notifiedYearEnds: `${at.slice(0, 'YYYY'.length)}-12-31` };
  if (what === 'awareSet') return { ...change, awareAt: at };
  return change ?? {};
}

function consequencesOf(incident: Incident): Incident {
  const flags = redFlagsOf(incident);
  return { ...incident, deadlineAt: deadlinesOf(incident)[0]?.at, redFlags: flags.length > 0 ? flags : undefined };
}

function centreOf(handle: string): string | undefined {
  const unit = sampleUnit(samplePerson(handle).jobs[0]?.unit ?? '');
  const above = [unit, ...(unit.parent === undefined ? [] : [sampleUnit(unit.parent)])];
  return (above.find(({ kind }) => kind === 'centre') ?? unit).name;
}

function later(moment: Moment, hours: number): Moment {
  return Temporal.Instant.from(moment)
    .add({ seconds: Math.round(hours * 3600) })
    .toString();
}
