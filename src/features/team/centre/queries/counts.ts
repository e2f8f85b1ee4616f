import type { Actor } from '../../../../core/person.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Clearance } from '../../../clearance/records.ts';
import { Decision, Page, RuleVersion } from '../../../handbook/records.ts';
import { titleIn } from '../../../handbook/rule.ts';
import { Pack, ReadingChoice } from '../../../handbook/tailoring-records.ts';
import { ownStatus } from '../../../reading/status/queries/protected-status.ts';
import type { StatusRow } from '../../../reading/status/status-shapes.ts';
import { Review, ReviewYear } from '../../../reviews/records.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import { ofTeams } from '../../../workplace/queries/team-on.ts';
import { untilChanged } from '../../../workplace/queries/until-changed.ts';
import { Setting } from '../../../workplace/records.ts';
import { Conveyance } from '../../tasks/records.ts';
import type { CentreTask } from '../../tasks/task-shapes.ts';
import { centreTasks } from '../centre-task.ts';
import { ledBelow } from '../led-below.ts';
import type { ManagerDuties } from '../manager-duties.ts';
import { type TrainingGap, trainingGaps, worstGap } from '../training-gap.ts';
import { dutiesOf } from './duties.ts';

/** What the reader leads, in counts, and the rules the counts are about. */
export function countsFor(reader: Reader, actor: Actor) {
  const own = ownStatus(reader, actor);
  const core = own.rules.filter((version) => version.core).map(({ rule }) => rule);
  const more = own.rules.filter((version) => !version.core).map(({ rule }) => rule);
  const titles = new Map(own.rules.map((version) => [version.rule, titleIn(version, actor.language)]));
  const rows = own.centres.flatMap(({ units }) => units.map((row) => ofRules(row, more)));
  const gaps: readonly TrainingGap[] = trainingGaps(rows);
  const named = (rule: string) => ({ rule, title: titles.get(rule) ?? '' });
  return { own, core, gaps, named };
}

/** A row with some of its rules alone. */
export function ofRules(row: StatusRow, rules: readonly string[]): StatusRow {
  const wanted = new Set(rules);
  return { ...row, cells: row.cells.filter(({ rule }) => wanted.has(rule)) };
}

const mostHeads = 50;
const ofDuties = [Review, ReviewYear, Conveyance, Clearance, Decision, Page, RuleVersion, Pack, ReadingChoice];

/** What every manager below somebody has done. */
export const managersBelow: (reader: Reader, head: string) => readonly ManagerDuties[] = untilChanged(
  [...ofTeams, ...ofDuties, Appointment, Setting],
  mostHeads,
  (reader, head) => {
    const staff = staffOn(reader, reader.today);
    return ledBelow(staff, head).map((below) => dutiesOf(reader, staff, below));
  },
);

/** What needs whoever leads, by what their managers have done and how far their units have come. */
export function centreNeeds(
  { own: { centres }, gaps }: Pick<ReturnType<typeof countsFor>, 'own' | 'gaps'>,
  managers: readonly ManagerDuties[],
  { today }: Reader,
): readonly CentreTask[] {
  const units = centres.flatMap((part) => part.units);
  const totals = centres.flatMap(({ total }) => total ?? []);
  return centreTasks({ managers, units, totals, gap: worstGap(gaps) }, today);
}

/** What needs whoever leads managers, for whoever tells them so. */
export function centreWaiting(reader: Reader, actor: Actor): readonly CentreTask[] {
  const managers = managersBelow(reader, actor.person.id);
  return centreNeeds(countsFor(reader, actor), managers, reader);
}
