import type { Moment } from '../../core/dates.ts';
import { isLook } from '../../features/cases/case-step.ts';
import { deadlinesOf } from '../../features/cases/clocks/deadline.ts';
import { withDeadlineColumns } from '../../features/cases/clocks/deadline-columns.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { redFlagsOf } from '../../features/cases/incident/red-flags.ts';
import { theReporter } from '../../features/cases/incident/reporter-pseudonyms.ts';
import { readEntry, stepEntry } from '../../features/cases/log/case-log.ts';
import type { CaseEntry } from '../../features/cases/log/records.ts';
import type { SampleCase, SampleStep } from './case-story.ts';

interface Others {
  person: (handle: string) => { id: string; name: string };
  /** The number of another case, by its name. */
  numberOf: (name: string) => string;
}

/**
 * What a case becomes, oldest first, and the lines of its log, as the product's steps leave them.
 * @param first as it was reported, with its number
 * @param id SharePoint's id of its row
 */
export function sampleSteps(
  { steps: deeds = [] }: SampleCase,
  first: Incident,
  id: string,
  { person, numberOf }: Others,
): { becomes: readonly Incident[]; entries: readonly CaseEntry[] } {
  const list = 'Incidents';
  const becomes: Incident[] = [first];
  const reported = { record: first, mark: { list, id, version: 1 } };
  const entries = [stepEntry('reported', reported, theReporter, first.reportedAt)];
  for (const step of deeds) {
    const at = hoursAfter(first.reportedAt, step.after);
    const by = person(step.by);
    const before = becomes.at(-1) ?? first;
    const asItStood = { record: before, mark: { list, id, version: becomes.length + 1 } };
    const note = step.other === undefined ? step.note : numberOf(step.other);
    if (isLook(step.what)) entries.push(readEntry(asItStood, by, at, step.what));
    else if (step.what === 'mergedHere') {
      const part = { list, id: note ?? '', version: 2 };
      entries.push(stepEntry('mergedHere', asItStood, by, at, note, part));
    } else {
      const record = withConsequences({ ...before, ...changeOf(step, before, by.name, at, note), actor: by.id, at });
      becomes.push(record);
      const mark = { list, id, version: becomes.length + 1 };
      entries.push(stepEntry(step.what, { record, mark }, by, at, note));
    }
  }
  return { becomes, entries };
}

/** What a step writes into the case besides what the table says: who, when, and into what. */
function changeOf(
  { what, change }: SampleStep,
  before: Incident,
  name: string,
  at: Moment,
  note: string | undefined,
): Partial<Incident> {
  if (what === 'assessed') return { ...change, assessedBy: name, assessedAt: at };
  if (what === 'decided') return { ...change, decidedBy: name, decidedAt: at };
  if (what === 'notified')
    return { ...change, notifiedAt: at, notifiedYearEnds: `${at.slice(0, 'YYYY'.length)}-12-31` };
  if (what === 'managementInformed') return { ...change, managementInformedAt: at };
  if (what === 'awareSet') return { ...change, awareAt: at };
  if (what === 'merged') return { ...change, status: 'merged', mergedInto: note, statusBefore: before.status };
  return change ?? {};
}

/** The case with its deadline and its flags as its facts now are. */
export function withConsequences(incident: Incident): Incident {
  const flags = redFlagsOf(incident);
  const due = { ...incident, deadlineAt: deadlinesOf(incident)[0]?.at, redFlags: flags.length > 0 ? flags : undefined };
  return withDeadlineColumns(due, due.at);
}

export function hoursAfter(moment: Moment, hours: number): Moment {
  return Temporal.Instant.from(moment)
    .add({ seconds: Math.round(hours * 3600) })
    .toString();
}
