import type { Day } from '../../core/dates.ts';
import { addDays, yearOf } from '../../core/dates.ts';
import { rulesOf } from '../../features/handbook/rule.ts';
import { paperConfirmation } from '../../features/reading/paper/paper-confirmation.ts';
import type { PaperConfirmation } from '../../features/reading/paper/records.ts';
import { planKey, plannerTaskKey } from '../../features/team/planner/planner-entry.ts';
import type { PlannerEntry } from '../../features/team/planner/records.ts';
import { plannerWords as titles } from '../../features/team/planner/stored-words.ts';
import { delegationOf } from '../../features/workplace/accountability/delegation.ts';
import type { Delegation } from '../../features/workplace/accountability/delegation-records.ts';
import type { HandBack } from '../../features/workplace/hand-backs-records.ts';
import { handedBack } from '../../features/workplace/rejected-assignment.ts';
import type { buildHandbook } from '../handbook/build.ts';
import { sampleRandom } from '../random.ts';
import type { SampleGraph } from '../standin-graph.ts';
import { plannerTeamHandle, sampleUnit } from './units.ts';
import type { Workplace } from './workplace.ts';
import { samplePerson } from './workplace.ts';

type IdOf = (handle: string) => string;

const by = (handle: string, idOf: IdOf) => ({ id: idOf(handle), name: samplePerson(handle).name });

/** What waits for HR: Flemming says that Brian is not his any more. */
export function sampleRejectedAssignments(
  { employments }: Pick<Workplace, 'employments'>,
  today: Day,
  idOf: IdOf,
): HandBack[] {
  const job = employments.find(({ person }) => person === idOf('brian'));
  return job ? [handedBack(job, by('flemming', idOf), `${addDays(today, -3)}T08:40:00Z`)] : [];
}

/** Rikke has Thi hold the year's next review, and still answers for it (S72). */
export function sampleDelegations(today: Day, idOf: IdOf): Delegation[] {
  const from = addDays(today, -6);
  const asked = { task: 'holdReview', about: String(yearOf(today)), until: addDays(today, 40) } as const;
  return [delegationOf(asked, by('rikke', idOf), by('thi', idOf), from, `${from}T10:05:00Z`)];
}

const onPaper = ['brian', 'zofia'];

/** HR has brought in what people outdoors have signed on paper, in one file with the journal number of each scan. */
export function samplePaper(
  { ruleVersions }: Pick<ReturnType<typeof buildHandbook>, 'ruleVersions'>,
  today: Day,
  idOf: IdOf,
): PaperConfirmation[] {
  const signedOn = addDays(today, -20);
  const version = rulesOf(ruleVersions).get('r01')?.inForce(signedOn);
  if (!version) return [];
  const now = `${addDays(today, -12)}T12:15:00Z`;
  return onPaper.map((handle, at) => {
    const said = { ...names(handle, idOf), signedOn, reference: `Journal 26/10${at + 4}`, version };
    const made = { now, salt: sampleRandom(`paper:${handle}`).salt() };
    return paperConfirmation(said, sampleRandom('paper').salt().slice(0, 24), by('gitte', idOf), made);
  });
}

function names(handle: string, idOf: IdOf) {
  return { person: idOf(handle), name: samplePerson(handle).name };
}

const planned = 'aeldre-og-sundhed';

/** Key of the row that says that the sample's plan is there. */
export function samplePlanKey(today: Day): string {
  return planKey(yearOf(today), planned);
}

/**
 * Sanne has ticked the year's second review off in Planner, and has not held it: the tick stands there and proves
 * nothing here.
 * @param graph with the product's rights: the plan and the task are made as the product makes them
 * @returns the product's rows about the two
 */
export async function samplePlanner(graph: SampleGraph, today: Day, idOf: IdOf): Promise<PlannerEntry[]> {
  const year = yearOf(today);
  const { unit: centre, name: centreName } = sampleUnit(planned);
  const group = idOf(plannerTeamHandle);
  const made = async (path: string, body: object) => ((await graph.post(path, body)) as { id: string }).id;
  const title = titles.plan(centreName, year);
  const container = { url: `https://graph.microsoft.com/v1.0/groups/${group}` };
  const planId = await made('/planner/plans', { container, title });
  const bucketId = await made('/planner/buckets', { name: titles.bucket, planId, orderHint: ' !' });
  const { id: manager, name: managerName } = by('sanne', idOf);
  const review = titles.review(2, year);
  const taskId = await made('/planner/tasks', {
    ...{ planId, bucketId, title: review, percentComplete: 100, dueDateTime: `${year}-12-31T12:00:00Z` },
    assignments: { [manager]: { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' } },
  });
  const at = `${addDays(today, -1)}T14:00:00Z`;
  const own = { actor: 'system', at, year, centre, group, state: 'open' as const };
  return [
    {
      ...{ ...own, key: planKey(year, centre), what: 'plan', title, planId, bucketId },
      ...{ ticked: false, described: false },
    },
    {
      ...{ ...own, key: plannerTaskKey('review', `${year}:2`, 'hjemmeplejen-nord'), what: 'review', title: review },
      ...{ manager, managerName, planId, taskId, dueOn: `${year}-12-31`, ticked: true, described: true },
    },
  ];
}
