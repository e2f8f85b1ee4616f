import { timingSafeEqual } from 'node:crypto';
import express, { Router } from 'express';
import { z } from 'zod';
import type { Context } from '../context.ts';

/** What Graph sends when a list changed: that it did, never what (graph.md section 2.7). */
const notifications = z.object({
  value: z.array(z.object({ resource: z.string(), clientState: z.string().optional() })).max(1_000),
});

/**
 * Where Graph tells that a list changed. It answers the handshake with the token it was sent, and takes a notification
 * only with the word our subscription was made with; all it does then is look sooner.
 */
export function notificationRoutes({ microsoft, clientState, log }: Context): Router {
  const routes = Router();
  routes.use(express.json({ limit: '256kb' }));
  routes.post('/', (request, response) => {
    const { validationToken } = request.query;
    if (typeof validationToken === 'string') {
      response.type('text/plain').send(validationToken);
      return;
    }
    const told = notifications.safeParse(request.body);
    const ours = told.success ? told.data.value.filter((each) => isSame(each.clientState ?? '', clientState)) : [];
    if (!told.success || ours.length < told.data.value.length) log.notificationRefused();
    for (const { resource } of ours) microsoft.notified(resource);
    response.status(202).end();
  });
  return routes;
}

function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
