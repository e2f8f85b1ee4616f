import { deepLink, type TeamsPlace } from '../features/notifications/teams-link.ts';
import type { Planner, PlannerReply } from '../features/team/planner/planner.ts';
import type { Budget } from './budget.ts';
import { segment } from './odata.ts';
import { type PlannerAsk, plannerClient } from './planner/ask.ts';
import { changeBody, linkName, newTaskBody, taskIn } from './planner/task-body.ts';
import { elements, type GraphAnswer, isObject, link, text } from './rows/answers.ts';
import { onward } from './transport/onward.ts';
import type { Graph } from './transport.ts';

/**
 * Planner through Graph (graph.md section 6): each change names the version it was made from, and nothing that makes
 * something new is sent twice.
 */
export function openPlanner(parts: { graph: Graph; budget: Budget } & TeamsPlace): Planner {
  const client = plannerClient(parts.graph, parts.budget);
  const { ask } = client;

  /** Every page of a collection. */
  const all = async (path: string): Promise<PlannerReply<readonly Record<string, unknown>[]>> => {
    const found: Record<string, unknown>[] = [];
    const follow = onward(path);
    for (let next: string | undefined = path; next !== undefined; ) {
      const reply: PlannerReply<GraphAnswer> = await ask({ method: 'GET', path: next, answers: 'page' });
      if (!('done' in reply)) return reply;
      found.push(...elements(reply.done.body));
      try {
        next = follow(link(reply.done.body, '@odata.nextLink'));
      } catch {
        return { fault: 'failed', code: 'circle' };
      }
    }
    return { done: found };
  };
  const made = async (question: PlannerAsk) => mapped(await ask(question), ({ body }) => ({ id: idIn(body) }));
  const changed = async (question: PlannerAsk) => mapped(await ask(question), () => true as const);

  return {
    plansOf: async (group) =>
      mapped(await all(`/groups/${segment(group)}/planner/plans`), (plans) =>
        plans.map(({ id, title }) => ({ id: text(id), title: text(title) })),
      ),
    makePlan: (group, title) => {
      const container = { url: `https://graph.microsoft.com/v1.0/groups/${group}` };
      return made({ method: 'POST', path: '/planner/plans', answers: 'named', body: { container, title } });
    },
    bucketIn: async (plan, name) => {
      const buckets = await all(`/planner/plans/${segment(plan)}/buckets`);
      if (!('done' in buckets)) return buckets;
      const known = buckets.done.find((bucket) => bucket.name === name);
      if (known) return { done: { id: idIn(known) } };
      return made({
        method: 'POST',
        path: '/planner/buckets',
        answers: 'named',
        body: { name, planId: plan, orderHint: ' !' },
      });
    },
    tasksIn: async (plan) => mapped(await all(`/planner/plans/${segment(plan)}/tasks`), (tasks) => tasks.map(taskIn)),
    task: async (id) =>
      mapped(await ask({ method: 'GET', path: `/planner/tasks/${segment(id)}`, answers: 'named' }), ({ body }) =>
        taskIn(body),
      ),
    makeTask: async (wanted) =>
      mapped(
        await ask({ method: 'POST', path: '/planner/tasks', answers: 'named', body: newTaskBody(wanted) }),
        ({ body }) => taskIn(body),
      ),
    describe: async (task, said) => {
      const path = `/planner/tasks/${segment(task)}/details`;
      const details = await ask({ method: 'GET', path, answers: 'named' });
      if (!('done' in details)) return details;
      const { body } = details.done;
      const reference = { '@odata.type': 'microsoft.graph.plannerExternalReference', alias: said.link, type: 'Other' };
      const references = { [linkName(deepLink(said.place, parts))]: reference };
      const tag = text(isObject(body) ? body['@odata.etag'] : undefined);
      return changed({ method: 'PATCH', path, answers: 'nothing', tag, body: { description: said.text, references } });
    },
    change: ({ id, tag }, change) =>
      changed({
        method: 'PATCH',
        path: `/planner/tasks/${segment(id)}`,
        answers: 'nothing',
        tag,
        body: changeBody(change),
      }),
    remove: ({ id, tag }) =>
      changed({ method: 'DELETE', path: `/planner/tasks/${segment(id)}`, answers: 'nothing', tag }),
    requests: client.requests,
  };
}

const idIn = (body: unknown) => text(isObject(body) ? body.id : undefined);

function mapped<T, R>(reply: PlannerReply<T>, to: (value: T) => R): PlannerReply<R> {
  return 'done' in reply ? { done: to(reply.done) } : reply;
}
