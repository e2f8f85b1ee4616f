import express, { type Request, type Response, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { keptIn } from '../../features/workplace/imports/kept-sources.ts';
import { longestFile } from '../../features/workplace/imports/limits.ts';
import { text as danish } from '../../features/workplace/imports/text.da.ts';
import { text as english } from '../../features/workplace/imports/text.en.ts';
import { type Received, receiveList } from '../../features/workplace/incoming/actions/receive-list.ts';
import { sentenceOf } from '../../features/workplace/incoming/fault-lines.ts';
import { receivedAnswer } from '../../features/workplace/incoming/received.ts';
import { senderOf } from '../../features/workplace/incoming/sender.ts';
import { checked } from '../carry-out.ts';
import type { Context } from '../context.ts';
import { readList } from '../files/read-list.ts';
import type { ImportCaller } from '../import-tokens.ts';
import { ready, timed } from './api.ts';
import type { Handler, Visit } from './visit.ts';

/** A list comes once a day or a week; a system that tries again and again is asked to wait. */
const listsPerMinute = 10;
const wholeBody = express.raw({ type: () => true, limit: longestFile });

/**
 * `POST /api/import`: another system brings its list of employments, as CSV, Excel or JSON. Nothing of it is read before
 * the token is good; one list at a time of each system.
 */
export function importRoutes(context: Context): Router {
  const routes = Router();
  routes.use(noted, timed(context), known(context), ready(context));
  routes.post('/', limited(), async (request, response) => {
    const { ports, log } = context;
    const { app, id } = callerOf(response);
    const isJson = request.is(['json', '+json']) !== false;
    const kept = ports.reader().setting(keptIn);
    const list = await readList({ bytes: await bodyOf(request, response), isJson, kept });
    const key = `api:${app}`.toLowerCase();
    const sender = senderOf(id, ports.directory.people());
    const received = await ports.outbox.inTurn(key, () =>
      ports.carryOutAs('importEmployments', sender, (own) => receiveList(own, { key, source: 'api' }, list)),
    );
    const answer = checked({ name: 'import-list', output: receivedAnswer, log }, shown(received, response.locals));
    response
      .status(received.state === 'waiting' ? 202 : 200)
      .set('cache-control', 'no-store')
      .json(answer);
  });
  return routes;
}

const noted: Handler = (_request, response, next) => {
  response.locals.action = 'import-list';
  next();
};

function known({ importTokens }: Pick<Context, 'importTokens'>): Handler {
  return async (request, response, next) => {
    if (!importTokens) throw new Refusal('unknownAction');
    response.locals.caller = await importTokens(request.get('authorization'));
    next();
  };
}

function callerOf({ locals }: Response<unknown, Partial<Visit>>): ImportCaller {
  if (!locals.caller) throw new Refusal('notSignedIn');
  return locals.caller;
}

function limited() {
  return rateLimit({
    windowMs: 60_000,
    limit: listsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (_request, response) => callerOf(response).app,
    handler: (_request, _response, next) => next(new Refusal('tooManyRequests')),
  });
}

function bodyOf(request: Request, response: Response): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    wholeBody(request, response, (error) => {
      if (error !== undefined) reject(error);
      // Without a body there is nothing to parse, and it stays as Express made it.
      else resolve(request.body instanceof Uint8Array ? request.body : new Uint8Array());
    });
  });
}

function shown(
  { faults, dropped, ...counts }: Received,
  { language = 'da' }: Partial<Visit>,
): z.input<typeof receivedAnswer> {
  const words: Readonly<Record<string, string>> = (language === 'da' ? danish : english).fault;
  return {
    ...counts,
    faults: faults.map((one) => ({ ...one, message: words[sentenceOf(one)] ?? one.fault })),
    dropped: dropped.map(({ head, at, why }) => ({ column: head, at: at + 1, why })),
  };
}
