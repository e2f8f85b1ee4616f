import { Router } from 'express';
import { z } from 'zod';
import { activityOf, markRead, setApp, withoutApp } from '../activity-store.ts';
import { personRow } from '../graph/people/people-store.ts';
import type { ActivityAnswer } from '../pages/wire.ts';
import type { Standin } from '../standin.ts';

const asked = z.object({ person: z.string(), lang: z.string().default('da') });
const switched = z.strictObject({ person: z.string(), installed: z.boolean() });
const read = z.strictObject({ person: z.string(), id: z.number().int() });

/** A person's activity feed as Teams shows it, and who has the app at all. */
export function activityRoutes(standin: Standin): Router {
  const { store, clock, teamsApp } = standin;
  const routes = Router();

  routes.get('/activity', (request, response) => {
    const { person, lang } = asked.parse(request.query);
    const { items, unread } = activityOf(store, personRow(store, person).id);
    const answer: ActivityAnswer = {
      now: clock.now(),
      unread,
      items: items.map(({ id, type, parameters, preview, webUrl, at, isRead }) => ({
        id,
        from: teamsApp.name,
        text: teamsApp.sentence(type, parameters, lang),
        preview,
        webUrl,
        at,
        isRead,
      })),
    };
    response.set('Cache-Control', 'no-store').json(answer);
  });
  routes.post('/activity/read', (request, response) => {
    const { person, id } = read.parse(request.body);
    markRead(store, personRow(store, person).id, id);
    response.status(204).end();
  });

  routes.get('/apps', (_request, response) => void response.json({ withoutApp: withoutApp(store) }));
  routes.post('/apps', (request, response) => {
    const { person, installed } = switched.parse(request.body);
    setApp(store, personRow(store, person).id, installed);
    response.json({ withoutApp: withoutApp(store) });
  });
  return routes;
}
