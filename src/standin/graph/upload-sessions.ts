import { randomUUID } from 'node:crypto';
import express, { type Request, type Response, Router } from 'express';
import { nameIn } from '../drive-store.ts';
import { sharePointHost } from '../identity.ts';
import { isObject } from '../json.ts';
import { Problem, problemBody } from '../problem.ts';
import type { Standin } from '../standin.ts';
import { putFile } from './drive-items.ts';
import { driveOf } from './drives.ts';
import type { GraphAnswer } from './graph-answer.ts';
import { type Call, type Operation, ok } from './operation.ts';

interface Session {
  /** The request it was begun with: its caller writes the file in the end. */
  call: Call;
  conflict: string;
  chunks: Buffer[];
  received: number;
  expiresMs: number;
  /** A fragment before the last was no multiple of the unit. */
  isUneven: boolean;
}

/** Every fragment but the last is a multiple of this, or the file cannot be made (driveItem: createUploadSession). */
const unit = 320 * 1024;
const livesMs = 48 * 3_600_000;
const sessions = new WeakMap<Standin, Map<string, Session>>();

/** A large file in pieces (driveItem: createUploadSession); what has come is forgotten when the stand-in stops. */
export const uploadSessionOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/drives/{drive}/root:/{path}:/createUploadSession',
    need: { site: 'write' },
    units: 2,
    run: begin,
  },
];

function begin(call: Call): GraphAnswer {
  const { sitePath } = driveOf(call, 'write');
  nameIn(call);
  const item = isObject(call.body) && isObject(call.body.item) ? call.body.item : {};
  const conflict = String(item['@microsoft.graph.conflictBehavior'] ?? 'replace');
  const id = randomUUID();
  const expiresMs = call.standin.clock.nowMs() + livesMs;
  const known = sessions.get(call.standin) ?? new Map<string, Session>();
  sessions.set(call.standin, known.set(id, { call, conflict, chunks: [], received: 0, expiresMs, isUneven: false }));
  const uploadUrl = `https://${sharePointHost}${sitePath}/_api/v2.0/uploadSession?guid=${id}`;
  return ok({ uploadUrl, ...state(0, expiresMs) });
}

const state = (received: number, expiresMs: number) => ({
  expirationDateTime: new Date(expiresMs).toISOString(),
  nextExpectedRanges: [`${received}-`],
});

/** What SharePoint answers at those addresses; like those of downloads they are their own permission. */
export function uploadRoutes(standin: Standin): Router {
  const routes = Router();
  const address = '/sites/:site/_api/v2.0/uploadSession';
  const answering = (answer: (session: Session, request: Request, id: string) => GraphAnswer) => {
    return (request: Request, response: Response) => {
      const id = String(request.query.guid ?? '');
      try {
        const session = sessions.get(standin)?.get(id);
        if (!session || session.expiresMs < standin.clock.nowMs())
          throw new Problem(404, 'itemNotFound', 'The upload session was not found');
        const { status, body } = answer(session, request, id);
        response.status(status);
        return void (body === undefined ? response.end() : response.json(body));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        response.status(error.status).json(problemBody(error, standin.clock.now()));
      }
    };
  };
  routes.put(address, express.raw({ type: () => true, limit: '60mb' }), answering(take));
  routes.get(
    address,
    answering(({ received, expiresMs }) => ok(state(received, expiresMs))),
  );
  routes.delete(
    address,
    answering((_session, _request, id) => {
      sessions.get(standin)?.delete(id);
      return { status: 204 };
    }),
  );
  return routes;
}

/** One fragment; the last one makes the file. @throws Problem 400, 416, and what putting a file does */
function take(session: Session, request: Request, id: string): GraphAnswer {
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const [, from = '', to = '', total = ''] =
    /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.get('content-range') ?? '') ?? [];
  if (from === '' || bytes.length !== Number(to) - Number(from) + 1)
    throw new Problem(400, 'invalidRequest', 'The Content-Range header does not fit the fragment.');
  if (Number(from) < session.received)
    throw new Problem(400, 'badRequest', 'Uploaded fragment overlaps with existing data.', {}, 'invalidRange');
  if (Number(from) > session.received)
    throw new Problem(416, 'invalidRange', 'The fragment does not begin where the last one ended.');
  const isLast = Number(to) + 1 === Number(total);
  session.isUneven ||= !isLast && bytes.length % unit !== 0;
  session.chunks.push(bytes);
  session.received += bytes.length;
  if (!isLast) return { status: 202, body: state(session.received, session.expiresMs) };
  sessions.get(session.call.standin)?.delete(id);
  if (session.isUneven) throw new Problem(400, 'invalidRequest', `Fragments must be multiples of ${unit} bytes.`);
  return putFile(session.call, Buffer.concat(session.chunks), session.conflict);
}
