import express, { type Request, type Response, Router } from 'express';
import type { JsonObject } from '../json.ts';
import { someContracts, someKitosUsers, someProcessing, someUsages } from './kitos-content.ts';

/** How it fails, until it is set to something else. */
type KitosFault = 'key' | 'forbidden' | 'html' | 'moved';

/** KITOS as far as its API v2 is read: what a test or a laptop puts into it, and how it fails. */
export interface Kitos {
  usages: JsonObject[];
  contracts: JsonObject[];
  processing: JsonObject[];
  users: JsonObject[];
  /** Tokens that are good; signing in adds one. */
  tokens: Set<string>;
  /** Answered requests, `GET /api/v2/it-contracts?…`. */
  asked: string[];
  fault: KitosFault | undefined;
}

/** What a laptop signs in with. It opens nothing but this stand-in. */
export const kitosUser = { email: 'api@eksempelkommune.example', password: 'laptop-only-kitos' };
export const kitosOrganisation = '00000000-0000-4000-8000-0000000000ff';
export const kitosPath = '/kitos';

export function openKitosStandin(): Kitos {
  return {
    ...{ usages: someUsages(), contracts: someContracts(), processing: someProcessing(), users: someKitosUsers() },
    ...{ tokens: new Set(), asked: [], fault: undefined },
  };
}

/** Lists are bare arrays without a total; a request of a list that is not of the municipality is refused. */
export function kitosRoutes(state: Kitos): Router {
  const router = Router();
  router.use((request, response, next) => {
    state.asked.push(`${request.method} ${request.url}`);
    if (state.fault === 'html') return response.status(200).type('html').send('<p>Portal</p>');
    if (state.fault === 'moved') return response.redirect('https://example.invalid/');
    next();
  });
  router.post('/api/authorize/GetToken', express.json(), (request, response) => {
    const said = request.body as Partial<typeof kitosUser>;
    const isKnown = said.email === kitosUser.email && said.password === kitosUser.password;
    if (state.fault === 'key' || !isKnown) return response.status(401).json({ msg: 'Unauthorized' });
    const token = `token-${crypto.randomUUID()}`;
    state.tokens.add(token);
    response.json({ msg: '', response: { Token: token, email: said.email, loginSuccessful: true } });
  });
  router.use((request, response, next) => {
    if (!state.tokens.has((request.headers.authorization ?? '').replace('Bearer ', ''))) {
      return response.status(401).json({});
    }
    if (state.fault === 'forbidden') return response.status(403).json({});
    next();
  });
  router.get(`/api/v2/organizations/${kitosOrganisation}/users`, (request, response) =>
    answerPage(state.users, request, response),
  );
  for (const [list, name] of [
    ['it-system-usages', 'usages'],
    ['it-contracts', 'contracts'],
    ['data-processing-registrations', 'processing'],
  ] as const) {
    router.get(`/api/v2/${list}`, (request, response) => {
      if (request.query.organizationUuid === kitosOrganisation) return answerPage(state[name], request, response);
      response.status(403).json({});
    });
  }
  router.use((_request, response) => void response.status(404).json({}));
  return router;
}

function answerPage(list: readonly JsonObject[], { query }: Request, response: Response): void {
  const [page, size] = [Number(query.page), Number(query.pageSize)];
  if (size < 1 || size > 250) response.status(400).json({});
  else response.json(list.slice(page * size, (page + 1) * size));
}
