import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { completed } from '../../graph/planner/planner-values.ts';
import { parseObject } from '../../json.ts';
import { changeTask, planRow, removeTask, type TaskRow, taskRow, tasksAssignedTo } from '../../planner-store.ts';
import type { Standin } from '../../standin.ts';
import type { PersonEntry, PlannerAnswer, PlannerEntry } from '../wire.ts';
import { Refusal } from './refusal.ts';
import { asker } from './shelf.ts';

const tick = z.strictObject({ done: z.boolean() });

/** What the page that plays Planner asks, under `/_planner`; every question says as whom with `?as=`. */
export function plannerRoutes(standin: Standin): Router {
  const { store } = standin;
  const routes = Router();
  routes.use(refuseOtherPages, express.json());

  const own = (request: Request): { person: PersonEntry; row: TaskRow } => {
    const person = asker(standin, request.query.as);
    const row = taskRow(store, String(request.params.task));
    if (!row || !tasksAssignedTo(store, person.id).some(({ id }) => id === row.id))
      throw new Refusal(404, 'notFound', 'The task is not there.');
    return { person, row };
  };
  routes.get('/tasks', (request, response) => {
    const person = asker(standin, request.query.as);
    const tasks = tasksAssignedTo(store, person.id).map((row) => entryOf(standin, row));
    response.set('Cache-Control', 'no-store').json({ person, tasks } satisfies PlannerAnswer);
  });
  routes.patch('/tasks/:task', (request, response) => {
    const { done } = tick.parse(request.body);
    const { person, row } = own(request);
    const caller = {
      kind: 'user',
      oid: person.id,
      displayName: person.name,
      upn: person.upn,
      appId: '',
      scopes: [],
    } as const;
    const change = { percentComplete: done ? 100 : 0, ...completed({ standin, caller }, done) };
    changeTask(store, row, { ...parseObject(row.properties), ...change });
    response.status(204).end();
  });
  routes.delete('/tasks/:task', (request, response) => {
    removeTask(store, own(request).row.id);
    response.status(204).end();
  });
  routes.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (error instanceof Refusal)
      response.status(error.status).json({ error: { code: error.code, message: error.message } });
    else if (error instanceof z.ZodError)
      response.status(400).json({ error: { code: 'refused', message: error.message } });
    else next(error);
  });
  return routes;
}

function entryOf({ store }: Standin, row: TaskRow): PlannerEntry {
  const { title, dueDateTime, percentComplete } = parseObject(row.properties);
  const plan = planRow(store, row.plan);
  const { description, references } = parseObject(row.details);
  const [link] = Object.keys((references ?? {}) as object);
  return {
    id: row.id,
    plan: String(plan ? parseObject(plan.properties).title : ''),
    title: String(title),
    due: typeof dueDateTime === 'string' ? dueDateTime : undefined,
    done: percentComplete === 100,
    text: typeof description === 'string' ? description : '',
    link: link === undefined ? undefined : decodeURIComponent(link),
  };
}

/** Tasks are read as anybody one names, so only pages from here may ask; programs send no such header. */
function refuseOtherPages(request: Request, response: Response, next: NextFunction): void {
  const from = request.get('sec-fetch-site');
  if (from === undefined || from === 'same-origin' || from === 'none') next();
  else response.status(403).end();
}
