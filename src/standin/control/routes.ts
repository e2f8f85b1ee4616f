import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { wrongAnswers } from '../faults.ts';
import { personRow } from '../graph/people/people-store.ts';
import { parseObject } from '../json.ts';
import { Problem } from '../problem.ts';
import type { Standin } from '../standin.ts';
import { activityRoutes } from './activity.ts';
import { chatRoutes } from './chat.ts';
import { handEdits } from './hand-edits.ts';

const fault = z.strictObject({
  route: z.string().optional(),
  status: z.literal([400, 403, 409, 423, 429, 500, 503, 504, 507]).optional(),
  retryAfter: z.number().optional(),
  times: z.number().int().positive().optional(),
  afterWrite: z.boolean().optional(),
  reset: z.boolean().optional(),
  latencyMs: z.number().nonnegative().optional(),
  held: z.boolean().optional(),
  answer: z.enum(wrongAnswers).optional(),
});

const quirks = z.strictObject({
  deltaBug: z.boolean().optional(),
  commitLagMs: z.number().nonnegative().optional(),
  emptyPages: z.boolean().optional(),
  selectedRefuses: z.array(z.enum(['delta', 'subscriptions', 'permanentDelete'])).optional(),
  tasksPerPlan: z.number().int().positive().optional(),
  keysAway: z.boolean().optional(),
  speaksDanish: z.boolean().optional(),
  noApplication: z.boolean().optional(),
  forgetsExpand: z.boolean().optional(),
  bareElements: z.number().int().nonnegative().optional(),
  folders: z.boolean().optional(),
  doubles: z.boolean().optional(),
  noRateLimit: z.boolean().optional(),
  expireDeltaTokens: z.literal(true).optional(),
  unitsPerMinute: z.number().int().positive().optional(),
});

const tokenRequest = z.strictObject({
  user: z.string(),
  clientId: z.string(),
  scope: z.string(),
  fault: z.enum(['expired', 'tenant', 'audience', 'scope', 'signature']).optional(),
});

/** The stand-in's own levers, under `/_standin`: clock, tokens, faults, meter, reset. */
export function controlRoutes(standin: Standin): Router {
  const routes = Router();
  routes.use(refuseOtherOrigins(standin));
  routes.use(express.json());

  routes.get('/clock', (_request, response) => void response.json(clockBody(standin)));
  routes.post('/clock', (request, response) => {
    standin.clock.move(z.strictObject({ move: z.string() }).parse(request.body).move);
    response.json(clockBody(standin));
  });
  routes.post('/token', async (request, response) => {
    const { user, clientId, scope, fault: wrong } = tokenRequest.parse(request.body);
    const row = personRow(standin.store, user);
    const person = { oid: row.id, upn: row.upn, name: String(parseObject(row.properties).displayName) };
    response.set('Cache-Control', 'no-store').json(await standin.tokens.forUser(person, clientId, scope, wrong));
  });
  routes.get(
    '/faults',
    (_request, response) => void response.json({ faults: standin.faults.list(), quirks: standin.faults.quirks }),
  );
  routes.post('/faults', (request, response) => {
    applyFaults(standin, request.body as Record<string, unknown>);
    response.json({ faults: standin.faults.list(), quirks: standin.faults.quirks });
  });
  routes.delete('/faults', (_request, response) => {
    standin.faults.clear();
    response.status(204).end();
  });
  routes.get('/meter', (_request, response) => void response.json(standin.meter.read()));
  routes.post('/meter/reset', (_request, response) => {
    standin.meter.reset();
    response.status(204).end();
  });
  routes.post('/reset', (_request, response) => {
    standin.reset();
    response.status(204).end();
  });
  routes.use(handEdits(standin));
  routes.use(activityRoutes(standin));
  routes.use(chatRoutes(standin));
  routes.use((error: unknown, _request: Request, response: Response, next: (error: unknown) => void) => {
    if (error instanceof Problem) return void response.status(error.status).json({ error: error.message });
    if (error instanceof z.ZodError || error instanceof RangeError)
      return void response.status(400).json({ error: error.message });
    next(error);
  });
  return routes;
}

const loopback = ['127.0.0.1', 'localhost', '::1', '[::1]'];

/** Tokens for anyone and a movable clock are not for a page from somewhere else that happens to know the port. */
function refuseOtherOrigins(standin: Standin) {
  const port = () => new URL(standin.url).port;
  return (request: Request, response: Response, next: () => void) => {
    const origin = request.get('origin');
    const own = loopback.map((host) => `http://${host}:${port()}`);
    if (loopback.includes(request.hostname) && (origin === undefined || own.includes(origin))) return next();
    response.status(403).json({ error: 'Only the stand-in itself and programs on this machine may ask.' });
  };
}

const clockBody = ({ clock }: Standin) => ({ now: clock.now(), offsetMs: clock.offsetMs() });

function applyFaults(standin: Standin, body: Record<string, unknown>): void {
  const names = Object.keys(body);
  if (!names.some((name) => name in quirks.shape)) {
    standin.faults.add(fault.parse(body));
    return;
  }
  const { expireDeltaTokens, unitsPerMinute, ...rest } = quirks.parse(body);
  if (expireDeltaTokens) standin.store.run('UPDATE list SET delta_epoch = delta_epoch + 1');
  if (unitsPerMinute) standin.meter.limit = unitsPerMinute;
  standin.faults.set(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)));
}
