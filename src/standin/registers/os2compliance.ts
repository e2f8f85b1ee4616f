import express, { type Request, type Response, Router } from 'express';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { someAssets, someSuppliers, someUsers } from './os2compliance-content.ts';

/** How it fails, until it is set to something else. */
type Os2Fault = 'key' | 'html' | 'half' | 'cut' | 'silent' | 'busy' | 'otherShape';

/** OS2compliance as far as its API goes: what a test or a laptop puts into it, and how it fails. */
export interface Os2compliance {
  assets: JsonObject[];
  suppliers: JsonObject[];
  users: JsonObject[];
  fault: Os2Fault | undefined;
  /** Fails at this page only; at every request when left out. */
  faultAt: number | undefined;
  /** So many writes meet somebody who has just saved the same asset. */
  conflicts: number;
  /** Answered requests, `GET /api/v1/assets?page=0`. */
  asked: string[];
}

/** The key a laptop has. It opens nothing but this stand-in. */
export const os2complianceKey = 'laptop-only-os2compliance';
export const os2compliancePath = '/os2compliance';

export function openOs2complianceStandin(): Os2compliance {
  return {
    ...{ assets: someAssets(), suppliers: someSuppliers(), users: someUsers() },
    ...{ fault: undefined, faultAt: undefined, conflicts: 0, asked: [] },
  };
}

/** Its REST API as OS2compliance 2.6 has it: pages that say how many there are, and a PUT that replaces the whole. */
export function os2complianceRoutes(state: Os2compliance): Router {
  const router = Router();
  router.use(express.json({ limit: '5mb' }));
  router.use((request, response, next) => {
    state.asked.push(`${request.method} ${request.url}`);
    if (state.fault === 'key' || request.get('ApiKey') !== os2complianceKey) return problem(request, response, 401);
    const isHere = state.faultAt === undefined || Number(request.query.page) === state.faultAt;
    if (!isHere || !state.fault || state.fault === 'half') return next();
    fail(state.fault, request, response);
  });
  for (const name of ['assets', 'suppliers', 'users'] as const) {
    router.get(`/api/v1/${name}`, (request, response) => void response.json(pageOf(state, name, request)));
  }
  router.get('/api/v1/users/find', (request, response) => {
    const user = state.users.find(({ userId }) => userId === request.query.userId);
    if (user) response.json(user);
    else problem(request, response, 404);
  });
  router.get('/api/v1/assets/:id', (request, response) => {
    const asset = state.assets.find(({ id }) => String(id) === request.params.id);
    if (asset) response.json(asset);
    else problem(request, response, 404);
  });
  router.put('/api/v1/assets/:id', (request, response) => put(state, request, response));
  return router;
}

function pageOf(state: Os2compliance, name: 'assets' | 'suppliers' | 'users', request: Request): JsonObject {
  const page = Number(request.query.page ?? 0);
  const pageSize = Number(request.query.pageSize ?? 100);
  const all = state[name];
  const content = all.slice(page * pageSize, (page + 1) * pageSize);
  const isHalf = state.fault === 'half' && (state.faultAt ?? page) === page && name === 'assets';
  return {
    ...{ totalPages: Math.ceil(all.length / pageSize), page, totalCount: all.length, count: content.length },
    content: isHalf ? content.slice(0, Math.floor(content.length / 2)) : content,
  };
}

function put(state: Os2compliance, request: Request, response: Response) {
  const at = state.assets.findIndex(({ id }) => String(id) === request.params.id);
  const before = state.assets[at];
  const wanted: unknown = request.body;
  if (!before) return problem(request, response, 404);
  if (state.conflicts > 0) {
    state.conflicts -= 1;
    state.assets[at] = { ...before, version: Number(before.version) + 1, description: 'Skrevet af en anden imens' };
    return problem(request, response, 409);
  }
  if (!isObject(wanted) || wanted.version !== before.version) return problem(request, response, 409);
  const owners = usersOf(state, wanted.systemOwners);
  const responsible = usersOf(state, wanted.responsibleUsers);
  if (!owners || !responsible) return problem(request, response, 400);
  const { id, createdAt, createdBy } = before;
  // What is left out is emptied.
  state.assets[at] = JSON.parse(
    JSON.stringify({
      ...wanted,
      ...{ id, createdAt, createdBy, version: Number(before.version) + 1 },
      ...{ systemOwners: owners, responsibleUsers: responsible, properties: wanted.properties ?? [] },
      ...{ productLinks: wanted.productLinks ?? [], subSuppliers: wanted.subSuppliers ?? [] },
    }),
  ) as JsonObject;
  response.status(204).end();
}

function usersOf({ users }: Os2compliance, named: Json | undefined): JsonObject[] | undefined {
  const found = (Array.isArray(named) ? named : []).map((one) =>
    isObject(one) ? users.find(({ uuid }) => uuid === one.uuid) : undefined,
  );
  return found.every((one) => one !== undefined) ? found : undefined;
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  409: 'Conflict',
  503: 'Service Unavailable',
};

function problem({ path }: Request, response: Response, status: number) {
  response.status(status).json({ timestamp: '2026-01-01T00:00:00Z', status, error: titles[status] ?? 'Error', path });
}

function fail(fault: Exclude<Os2Fault, 'key' | 'half'>, request: Request, response: Response): void {
  switch (fault) {
    case 'html':
      response.status(200).type('html').send('<html><body>Log på kommunens netværk</body></html>');
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"totalPages":1,');
      response.socket?.end();
      return;
    case 'silent':
      return;
    case 'busy':
      problem(request, response, 503);
      return;
    case 'otherShape':
      response.json({ content: [{ id: 'ikke et tal' }] });
  }
}
