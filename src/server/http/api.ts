import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { actions, type ViewData, type ViewName, views } from '../../contract/contract.ts';
import { secondsBetween } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { isOutside } from '../../features/workplace/who-is-in.ts';
import type { ActionDefinition, ViewDefinition } from '../../kernel/action.ts';
import type { Reader } from '../../kernel/reader.ts';
import { type Action, may } from '../../roles.ts';
import { carryOut, checked } from '../carry-out.ts';
import { noteRead } from '../case-reads.ts';
import type { Context } from '../context.ts';
import { refuseOff } from '../modules.ts';
import { attachmentRoutes } from './attachment-routes.ts';
import { acceptingEqual } from './equal-presses.ts';
import { marksOf } from './marks.ts';
import { stripControlChars } from './strip-control-chars.ts';
import type { Handler, Visit } from './visit.ts';

/** A view says how old it is when it is older than this. */
const staleAfterSeconds = 120;
const requestsPerMinute = 300;
/** Enough to write a few names, letter by letter; too few to read the directory through. */
const namesPerMinute = 60;
const smallBody = express.json({ limit: '64kb', reviver: stripControlChars });
/** Only a file from another system, or the whole policy in two languages, is larger than a form. */
const largeBody = express.json({ limit: '8mb', reviver: stripControlChars });
/**
 * `GET /api/views/<name>`, `GET /api/attachments/<hash>` and `POST /api/jobs/<name>`: is it there, who asks, may they, is
 * it well formed.
 */
export function apiRoutes(context: Context): Router {
  const { ports, microsoft, sources, log } = context;
  const doing = { ...ports, records: acceptingEqual(ports.records) };
  const routes = Router();
  routes.use(timed(context), ready(context), signedIn(context), notTooMany(requestsPerMinute, isReport));

  routes.use('/views/colleagues', notTooMany(namesPerMinute));

  routes.get('/views/:name', async (request, response) => {
    const { name, actor } = allowed(views, request.params.name, response.locals);
    await microsoft.honour(marksOf(request.get('x-rettesnor-marks')));
    microsoft.looked();
    const source = sources.now();
    const data = show(name, { source, log }, actor, { ...request.query });
    noteRead(views[name], ports, actor, data);
    response.set('cache-control', 'no-store').json({ data, now: source.now, ...stale(context, source.now) });
  });

  routes.use('/attachments', attachmentRoutes(context));

  routes.post('/jobs/:name', async (request, response) => {
    const { name, actor } = allowed(actions, request.params.name, response.locals);
    const { inputLarge }: ActionDefinition = actions[name];
    const asked = await bodyOf(request, response, inputLarge ? largeBody : smallBody);
    await microsoft.honour(marksOf(request.get('x-rettesnor-marks')));
    const { record, marks } = await carryOut(name, { ports: doing, log }, actor, asked);
    response.set('cache-control', 'no-store').json({ record, marks, now: ports.clock.now() });
  });
  return routes;
}

/** Asks the contract before and after: what a view says beyond it is a fault of ours and is never sent. */
function show<N extends ViewName>(
  name: N,
  { source, log }: { source: Reader } & Pick<Context, 'log'>,
  actor: Actor,
  asked: unknown,
): ViewData<N> {
  refuseOff(name, () => source);
  const { query, output, read }: ViewDefinition = views[name];
  return checked({ name, output, log }, read(source, actor, query.parse(asked))) as ViewData<N>;
}

/**
 * The action of that name and whoever may do it. The body is read only after this.
 * @throws Refusal `unknownAction` for a name no feature has, `notAllowed` when `src/roles.ts` says so,
 * `outside` for a guest and others who do not belong here
 */
function allowed<N extends Action>(
  table: Readonly<Record<N, unknown>>,
  name: string,
  visit: Partial<Visit>,
): { name: N; actor: Actor } {
  if (!isNameIn(table, name)) throw new Refusal('unknownAction');
  visit.action = name;
  const { actor } = visit;
  if (!actor || !may(actor.roles, name)) throw new Refusal(actor && isOutside(actor) ? 'outside' : 'notAllowed');
  return { name, actor };
}

function isNameIn<N extends string>(table: Readonly<Record<N, unknown>>, name: string): name is N {
  return Object.hasOwn(table, name);
}

function bodyOf(request: Request, response: Response, read: RequestHandler): Promise<unknown> {
  return new Promise((resolve, reject) => {
    read(request, response, (error) => (error === undefined ? resolve(request.body) : reject(error)));
  });
}

function stale({ microsoft }: Context, now: string): { staleSince?: string } {
  const { staleSince } = microsoft.freshness();
  return staleSince !== undefined && secondsBetween(staleSince, now) > staleAfterSeconds ? { staleSince } : {};
}

export function timed({ log }: Context): Handler {
  return (_request, response, next) => {
    const began = performance.now();
    response.once('finish', () => {
      const { support = '-', action = '-' } = response.locals;
      log.answered({ support, action, status: response.statusCode, ms: Math.round(performance.now() - began) });
    });
    next();
  };
}

/** A report is kept as soon as the server knows people: a list that is missing at the start must not refuse it. */
export function ready({ microsoft, ports }: Context): Handler {
  return (request, _response, next) => {
    const isKept = () => isReport(request) && ports.directory.people().length > 0;
    next(microsoft.readiness().ready || isKept() ? undefined : new Refusal('notReady'));
  };
}

function signedIn({ actors }: Context): Handler {
  return async (request, response, next) => {
    const language = response.locals.language ?? 'da';
    response.locals.actor = await actors.actor(request.get('authorization'), language);
    next();
  };
}

/** A report has a limit of its own, beyond which it is added to the last one and not refused (`report-limit.ts`). */
function isReport({ method, path }: Pick<Request, 'method' | 'path'>): boolean {
  return method === 'POST' && path === '/jobs/reportIncident';
}

/** Counted per person, not per address: a town hall has one address. */
function notTooMany(limit: number, skip: (request: Request) => boolean = () => false): RequestHandler {
  return rateLimit({
    skip,
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (_request, response) => String(response.locals.actor?.person.id),
    handler: (_request, _response, next) => next(new Refusal('tooManyRequests')),
  });
}
