import { setTimeout as after } from 'node:timers/promises';
import { Refusal } from '../core/refusal.ts';
import type { Folder, Library } from '../ports/ports.ts';
import { type Budget, unitsOf } from './budget.ts';
import { type LibraryKind, libraries } from './libraries.ts';
import { findDrive } from './library/find-drive.ts';
import { openFolder } from './library/folder.ts';
import { segment } from './odata.ts';
import { errorCode, type GraphAnswer, isObject, text } from './rows/answers.ts';
import { NoToken, Unreachable } from './transport/errors.ts';
import type { Graph, GraphCall } from './transport.ts';
import type { Sending } from './writer/batch.ts';
import { nextStep, timeFor } from './writer/outcome.ts';

/** A few megabytes from a slow line; a person is waiting, and sees that it takes its time. */
const longestMs = 60_000;
const sendingMs = 40_000;
const lockedPauseMs = 1_000;

/**
 * A document library through Graph (driveItem: put and get content). A name belongs to one content, so sending twice is
 * harmless; uploads stand in line behind confirmations and keep to the budget of units, as rows do.
 * @param parts.patienceMs the longest anything may take, where that is less than a library's own patience
 */
export function openLibrary(parts: {
  graph: Graph;
  budget: Budget;
  library: LibraryKind;
  site: string;
  dbrSite: string;
  patienceMs?: number | undefined;
}): Library & Folder {
  const { graph, budget } = parts;
  const definition = libraries[parts.library];
  const address = definition.site === 'main' ? parts.site : parts.dbrSite;
  const patience = Math.min(longestMs, parts.patienceMs ?? longestMs);
  let drive: Promise<string> | undefined;
  let pausedUntilMs = 0;

  async function once(call: GraphCall): Promise<Sending> {
    try {
      return { outcome: 'answered', answer: await graph.send({ timeoutMs: Math.min(sendingMs, patience), ...call }) };
    } catch (error) {
      if (error instanceof Unreachable) return { outcome: error.outcome };
      if (error instanceof NoToken) return { outcome: 'refused' };
      throw error;
    }
  }

  /** @throws Refusal when there has been no answer to go by for long enough */
  async function ask(call: GraphCall): Promise<GraphAnswer> {
    const startedAtMs = Date.now();
    for (let attempt = 1; ; attempt += 1) {
      const budgetMs = call.method === 'GET' ? 0 : budget.waitMs('decision', unitsOf[call.kind]);
      const waitMs = Math.max(0, pausedUntilMs - Date.now(), budgetMs);
      if (Date.now() + waitMs > startedAtMs + patience) throw new Refusal('microsoftBusy');
      if (waitMs > 0) await after(waitMs);
      const next = settled(await once(call), attempt);
      if (next.step === 'done') return next.answer;
      const untilMs = startedAtMs + timeFor(patience, next.ifNoTimeLeft);
      if (Date.now() + next.afterMs > untilMs) throw new Refusal(next.ifNoTimeLeft);
      if (next.ifNoTimeLeft === 'microsoftBusy') pausedUntilMs = Math.max(pausedUntilMs, Date.now() + next.afterMs);
      await after(next.afterMs);
    }
  }

  const driveId = async () => {
    drive ??= findDrive(ask, address, definition.name).catch((error: unknown) => {
      drive = undefined;
      throw error;
    });
    return segment(await drive);
  };
  const root = async () => `/drives/${await driveId()}/root:`;
  const upload = async (name: string, mime: string, content: Uint8Array, conflict: 'fail' | 'replace') =>
    ask({
      method: 'PUT',
      path: `${await root()}/${segment(name)}:/content?@microsoft.graph.conflictBehavior=${conflict}`,
      kind: 'upload',
      answers: 'named',
      body: Buffer.from(content),
      headers: { 'Content-Type': mime },
    });

  /** A 404 may also mean that the library was made anew: the next one looks where it is. */
  const orMoved = (answer: GraphAnswer) => {
    if (answer.status === 404) drive = undefined;
    return answer;
  };

  const refused = (answer: GraphAnswer) => notOurs(answer, parts.library);

  const get = async (name: string, bytesAtMost: number) => {
    const path = `${await root()}/${segment(name)}:/content`;
    const answer = orMoved(await ask({ method: 'GET', path, kind: 'download', answers: 'file', bytesAtMost }));
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw refused(answer);
    return answer.body instanceof Uint8Array ? answer.body : undefined;
  };

  const folder = openFolder({ ask, driveId, moved: orMoved, refused });
  return {
    ...folder,
    put: async (name, mime, content) => {
      const first = orMoved(await upload(name, mime, content, 'fail'));
      if (first.status !== 409) return made(first, parts.library);
      const there = await ask({
        method: 'GET',
        path: `${await root()}/${segment(name)}`,
        kind: 'item',
        answers: 'named',
      });
      const isWhole = isObject(there.body) && there.body.size === content.byteLength;
      // Something else under the name is not the content the name is made from: somebody's hand, or half a file.
      const isSame = isWhole && Buffer.from((await get(name, content.byteLength)) ?? []).equals(content);
      return made(isSame ? there : await upload(name, mime, content, 'replace'), parts.library);
    },
    get,
    remove: async (name) => {
      const path = `${await root()}/${segment(name)}`;
      const answer = orMoved(await ask({ method: 'DELETE', path, kind: 'write', answers: 'nothing' }));
      if (answer.status >= 300 && answer.status !== 404) throw refused(answer);
    },
  };
}

/** As for a row, but a library can be full, and a file somebody has open is free again in a while. */
function settled(sending: Sending, attempt: number): ReturnType<typeof nextStep> {
  if (sending.outcome !== 'answered') return nextStep(sending, attempt);
  const { status } = sending.answer;
  if (status === 507) throw new Refusal('libraryFull');
  if (status !== 423) return nextStep(sending, attempt);
  return { step: 'again', afterMs: lockedPauseMs * attempt, uncertain: false, ifNoTimeLeft: 'microsoftBusy' };
}

function made(answer: GraphAnswer, library: LibraryKind): { id: string } {
  const id = isObject(answer.body) ? text(answer.body.id) : '';
  if (answer.status >= 300 || id === '') throw notOurs(answer, library);
  return { id };
}

/** The library is not there, or not ours to write in; anything else is a fault of ours. */
function notOurs(answer: GraphAnswer, library: LibraryKind): Error {
  if (answer.status === 403 || answer.status === 404) return new Refusal('notProvisioned', { list: library });
  return new Error(`Graph answered ${answer.status} ${errorCode(answer)} about a file`);
}
