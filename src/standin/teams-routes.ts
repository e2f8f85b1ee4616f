import { Router } from 'express';
import { listRoutes } from './pages/routes/list-routes.ts';
import { pageFiles } from './pages/routes/page-files.ts';
import { personCalled, searchPeople } from './pages/routes/people.ts';
import { plannerRoutes } from './pages/routes/planner-routes.ts';
import type { PeopleAnswer } from './pages/wire.ts';
import type { Standin } from './standin.ts';

/**
 * The page that plays Teams at `/`, the SharePoint lists as a reader sees them at `/sharepoint/`, a person's tasks in Planner
 * at `/planner/`, and what they ask.
 * @param tabUrl where the product's tab is
 * @param fresh seconds a browser keeps what the pages are made of
 */
export function teamsRoutes(standin: Standin, tabUrl: string, fresh?: number): Router {
  const routes = Router();
  routes.get('/_pages/people', (request, response) => {
    const { as, search } = request.query;
    response.json(typeof as === 'string' ? onlyOne(standin, as) : searchPeople(standin.store, String(search ?? '')));
  });
  routes.use('/_sharepoint', listRoutes(standin));
  routes.use('/_planner', plannerRoutes(standin));
  routes.use(pageFiles(tabUrl, fresh));
  return routes;
}

function onlyOne({ store }: Standin, as: string): PeopleAnswer {
  const person = personCalled(store, as);
  return { people: person ? [person] : [], total: person ? 1 : 0 };
}
