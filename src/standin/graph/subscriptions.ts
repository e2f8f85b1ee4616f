import { randomUUID } from 'node:crypto';
import { type JsonObject, parseObject } from '../json.ts';
import { accessDenied, badRequest, Problem } from '../problem.ts';
import { holdsSelected } from './authorize.ts';
import { bodyOf } from './body.ts';
import type { GraphAnswer } from './graph-answer.ts';
import { listOf } from './lists/lists.ts';
import { shakeHands } from './notifications.ts';
import { contextOf } from './odata/select.ts';
import { type Call, created, noContent, type Operation, ok } from './operation.ts';
import type { SubscriptionRow } from './subscription-row.ts';
import { liveSubscriptions } from './subscription-row.ts';

const maxMinutes = 42_300;
const loopback = ['127.0.0.1', 'localhost', '[::1]'];
const invalid = (message: string) => new Problem(400, 'InvalidRequest', message);

/** Notifications that a list changed (graph.md section 2.8); other resources are not offered. */
export const subscriptionOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/subscriptions',
    need: 'token',
    units: 0,
    run: (call) => {
      const rows = liveSubscriptions(call.standin.store, call.standin.clock.now()).filter((row) => mayTouch(call, row));
      return ok({ '@odata.context': contextOf('subscriptions'), value: rows.map(subscriptionBody) });
    },
  },
  {
    method: 'GET',
    path: '/subscriptions/{subscription}',
    need: 'token',
    units: 0,
    run: (call) => ok(subscriptionBody(subscriptionOf(call))),
  },
  { method: 'POST', path: '/subscriptions', need: 'token', units: 0, run: subscribe },
  {
    method: 'PATCH',
    path: '/subscriptions/{subscription}',
    need: 'token',
    units: 0,
    run: (call) => {
      const row = subscriptionOf(call);
      const expires = expirationIn(call, bodyOf(call));
      call.standin.store.run('UPDATE subscription SET expires = ? WHERE id = ?', expires, row.id);
      return ok(subscriptionBody({ ...row, expires }));
    },
  },
  {
    method: 'POST',
    path: '/subscriptions/{subscription}/reauthorize',
    need: 'token',
    units: 0,
    run: (call) => {
      subscriptionOf(call);
      return noContent();
    },
  },
  {
    method: 'DELETE',
    path: '/subscriptions/{subscription}',
    need: 'token',
    units: 0,
    run: (call) => {
      call.standin.store.run('DELETE FROM subscription WHERE id = ?', subscriptionOf(call).id);
      return noContent();
    },
  },
];

async function subscribe(call: Call): Promise<GraphAnswer> {
  const body = bodyOf(call);
  const resource = String(body.resource ?? '');
  if (/^https?:/i.test(resource))
    throw badRequest(`The value '${resource}' of property 'resource' must be a relative URI.`);
  const match = /^\/?sites\/([^/]+)\/lists\/([^/]+)\/?$/i.exec(resource);
  if (!match) throw invalid(`Subscription on the resource '${resource}' is not supported here.`);
  if (body.changeType !== 'updated') throw invalid(`Invalid 'changeType' attribute: '${body.changeType}'.`);
  const [, site = '', list = ''] = match;
  const target: Call = { ...call, params: { site: decodeURIComponent(site), list: decodeURIComponent(list) } };
  refuseUnlessReader(target);
  const listId = listOf(target).id;
  const expires = expirationIn(call, body);
  const clientState = body.clientState === undefined ? null : String(body.clientState);
  if (clientState !== null && clientState.length > 128) throw invalid('clientState is longer than 128 characters.');

  for (const name of ['notificationUrl', 'lifecycleNotificationUrl']) {
    if (body[name] === undefined && name !== 'notificationUrl') continue;
    await shakeHands(localUrl(String(body[name] ?? '')));
  }
  // The stand-in may have been stopped while it waited for the handshake.
  if (!call.standin.store.isOpen()) throw new Problem(503, 'serviceNotAvailable', 'The service is stopping.');
  const appId = call.caller.kind === 'system' ? 'system' : call.caller.appId;
  const kept: JsonObject = {
    resource,
    applicationId: appId,
    changeType: 'updated',
    clientState,
    notificationUrl: body.notificationUrl ?? null,
    ...(body.lifecycleNotificationUrl !== undefined && { lifecycleNotificationUrl: body.lifecycleNotificationUrl }),
    creatorId: appId,
    latestSupportedTlsVersion: 'v1_2',
    includeResourceData: false,
  };
  const row: SubscriptionRow = { id: randomUUID(), list: listId, app: appId, expires, body: JSON.stringify(kept) };
  call.standin.store.run(
    'INSERT INTO subscription VALUES (?, ?, ?, ?, ?)',
    row.id,
    row.list,
    row.app,
    row.expires,
    row.body,
  );
  return created({ '@odata.context': contextOf('subscriptions/$entity'), ...subscriptionBody(row) });
}

/** A list subscription needs reading rights on its site; whether Sites.Selected suffices is a switch (graph.md 11). */
function refuseUnlessReader(call: Call): void {
  const { caller, standin } = call;
  if (caller.kind === 'system') return;
  const held = caller.kind === 'app' ? caller.roles : caller.scopes;
  if (['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'].some((role) => held.includes(role))) return;
  const refuses = standin.faults.quirks.selectedRefuses.includes('subscriptions');
  if (!held.includes('Sites.Selected') || refuses || !holdsSelected(call, 'write')) throw accessDenied();
}

function localUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !loopback.includes(url.hostname)) {
    throw invalid(`The notification URL '${text}' is not on this machine; the stand-in calls nobody else.`);
  }
  return url;
}

function expirationIn(call: Call, body: JsonObject): string {
  const ms = Date.parse(String(body.expirationDateTime ?? ''));
  const nowMs = call.standin.clock.nowMs();
  if (Number.isNaN(ms)) throw invalid('expirationDateTime is required.');
  if (ms <= nowMs) throw invalid('Subscription expiration must be in the future.');
  if (ms > nowMs + maxMinutes * 60_000 + 60_000) {
    throw invalid(`Subscription expiration can only be ${maxMinutes} minutes in the future.`);
  }
  return new Date(ms).toISOString();
}

function subscriptionOf(call: Call): SubscriptionRow {
  const id = call.params.subscription ?? '';
  const row = call.standin.store.one<SubscriptionRow>(
    'SELECT * FROM subscription WHERE id = ? AND expires > ?',
    id,
    call.standin.clock.now(),
  );
  if (!row || !mayTouch(call, row)) throw new Problem(404, 'ResourceNotFound', `The object was not found: ${id}.`);
  return row;
}

const mayTouch = (call: Call, row: SubscriptionRow) => call.caller.kind === 'system' || call.caller.appId === row.app;

function subscriptionBody(row: SubscriptionRow): JsonObject {
  return { id: row.id, ...parseObject(row.body), expirationDateTime: row.expires };
}
