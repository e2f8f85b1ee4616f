import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { auditsWaiting } from '../../audits/queries/waiting-audits.ts';
import { casesToDecideNow, openCases, tasksFromDpo, unheardReports } from '../../cases/queries/waiting-cases.ts';
import { waitingClearance } from '../../clearance/queries/waiting-clearance.ts';
import { editionsToMove } from '../../editing/revisions/queries/waiting-editions.ts';
import { exemptionsToAnswer } from '../../exemptions/queries/waiting-exemptions.ts';
import { askedOfReporter, casesToStop, unconfirmedMessages } from '../../incidents/queries/waiting-reports.ts';
import { teamStatusIn } from '../../members/queries/team-status.ts';
import { questionsToAnswer } from '../../questions/queries/questions-to-answer.ts';
import { rulesToRead } from '../../reading/queries/waiting-reading.ts';
import { stepsToTake } from '../../setup/queries/waiting-steps.ts';
import {
  opinionsWaiting,
  ownersToAnswer,
  risksWaiting,
  systemsToHandOver,
  systemWork,
} from '../../systems/queries/waiting-systems.ts';
import { centreWaiting } from '../../team/centre/queries/counts.ts';
import { managerTasks } from '../../team/tasks/queries/manager-tasks.ts';
import { soonestFirst } from '../../team/tasks/task.ts';
import { coursesToTake, measuresToFinish, teamToTeach } from '../../training/queries/waiting-training.ts';
import { wheelWork } from '../../wheel/queries/waiting-wheel.ts';
import { leadingManagers } from '../../workplace/leading-roles.ts';
import { outsideChanges } from '../../workplace/queries/outside-changes.ts';
import {
  handBacksToAnswer,
  listsToAnswer,
  proposalsToAnswer,
  rolesLost,
} from '../../workplace/queries/waiting-workplace.ts';
import { isOutside } from '../../workplace/who-is-in.ts';
import type { Thing } from './thing.ts';

type Source = (reader: Reader, actor: Actor) => readonly Thing[];

/** What somebody outside may be asked for. */
const forAnybody: readonly Source[] = [askedOfReporter, tasksFromDpo];

/**
 * Where things come from, each source asked of the feature that knows. Of what is due the same day the first here is
 * first: a role lost tonight, people who wait before papers, and what the reader can do alone last.
 */
const sources: readonly Source[] = [
  ...[rolesLost, unheardReports, openCases, casesToStop, casesToDecideNow, unconfirmedMessages],
  ...[outsideChanges, proposalsToAnswer, handBacksToAnswer, listsToAnswer, systemsToHandOver, ownersToAnswer],
  ...forAnybody,
  ...[exemptionsToAnswer, opinionsWaiting, waitingClearance, questionsToAnswer, editionsToMove],
  (reader, actor) => managerTasks(reader, actor, teamStatusIn(reader, actor.person.id)),
  // A gap in training is shown on the centre's page, and is nobody's task.
  (reader, actor) =>
    isAny(actor.roles, leadingManagers) ? centreWaiting(reader, actor).filter(({ kind }) => kind !== 'centreGap') : [],
  ...[stepsToTake, rulesToRead, wheelWork, risksWaiting, systemWork, auditsWaiting],
  ...[coursesToTake, teamToTeach, measuresToFinish],
];

/** Everything that waits for somebody, the most urgent first: Start, the menu and the chat all say it from here. */
export function waitingFor(reader: Reader, actor: Actor): readonly Thing[] {
  const asked = isOutside(actor) ? forAnybody : sources;
  return soonestFirst(
    asked.flatMap((source) => source(reader, actor)),
    reader.today,
  );
}
