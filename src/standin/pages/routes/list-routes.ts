import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { Problem } from '../../problem.ts';
import type { Standin } from '../../standin.ts';
import type { PageRefusal, SitesAnswer } from '../wire.ts';
import { deleteByHand, editByHand } from './hand-edit.ts';
import { itemPage } from './item-page.ts';
import { columnValues, listView } from './list-view.ts';
import { Refusal } from './refusal.ts';
import { asker, openList, sitesFor } from './shelf.ts';

const edit = z.strictObject({ fields: z.record(z.string(), z.string()), etag: z.string() });
const removal = z.strictObject({ etag: z.string() });

/** What the SharePoint pages ask, under `/_sharepoint`; every question says as whom with `?as=`. */
export function listRoutes(standin: Standin): Router {
  const routes = Router();
  const opened = (request: Request<{ site: string; list: string }>) =>
    openList(standin, request.query.as, request.params.site, request.params.list);
  routes.use(refuseOtherPages, express.json());

  routes.get('/sites', (request, response) => {
    const person = asker(standin, request.query.as);
    response.json({ person, sites: sitesFor(standin, person) } satisfies SitesAnswer);
  });
  routes.get('/:site/:list', (request, response) => {
    response.json(listView(standin, opened(request), queryOf(request)));
  });
  routes.get('/:site/:list/counter', (request, response) => {
    response.json({ counter: opened(request).list.seq });
  });
  routes.get('/:site/:list/values', (request, response) => {
    response.json(columnValues(standin, opened(request), queryOf(request)));
  });
  routes.get('/:site/:list/items/:item', (request, response) => {
    response.json(itemPage(standin, opened(request), request.params.item));
  });
  routes.patch('/:site/:list/items/:item', (request, response) => {
    const { fields, etag } = edit.parse(request.body);
    const open = opened(request);
    editByHand(standin, open, request.params.item, fields, etag);
    response.json(itemPage(standin, open, request.params.item));
  });
  routes.delete('/:site/:list/items/:item', (request, response) => {
    deleteByHand(standin, opened(request), request.params.item, removal.parse(request.body).etag);
    response.status(204).end();
  });
  routes.use(answerRefusals);
  return routes;
}

/** The lists are read as anybody one names, so only pages from here may ask; programs send no such header. */
function refuseOtherPages(request: Request, response: Response, next: NextFunction): void {
  const from = request.get('sec-fetch-site');
  if (from === undefined || from === 'same-origin' || from === 'none') next();
  else response.status(403).end();
}

function queryOf(request: Request<{ site: string; list: string }>): URLSearchParams {
  return new URL(request.originalUrl, 'http://localhost').searchParams;
}

function answerRefusals(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  const refusal = refusalOf(error);
  if (refusal) {
    const { status, code, message } = refusal;
    response.status(status).json({ error: { code, message } } satisfies PageRefusal);
  } else next(error);
}

function refusalOf(error: unknown): Pick<Refusal, 'status' | 'code' | 'message'> | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof Problem)
    return { status: error.status, code: error.status === 404 ? 'notFound' : 'refused', message: error.message };
  if (error instanceof RangeError || error instanceof z.ZodError)
    return { status: 400, code: 'refused', message: error.message };
  return undefined;
}
