import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Confirmation } from '../../src/features/reading/records.ts';
import { lists } from '../../src/lists.ts';
import { until } from '../world.ts';
import { aConfirmation, openWorkplace, type Workplace } from './workplace.ts';

/** One SharePoint list each, and two years of confirmations. */
const listCount = Object.keys(lists).length + 1;

let workplace: Workplace;
let received: { resource: string; clientState: string }[];
let url: string;
let close: () => void;

beforeEach(async () => {
  workplace = await openWorkplace();
  await workplace.addPeople(1);
  received = [];
  const server = createServer((request, response) => {
    const token = new URL(request.url ?? '', 'http://localhost').searchParams.get('validationToken');
    if (token !== null) return void response.writeHead(200, { 'content-type': 'text/plain' }).end(token);
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      received.push(...(JSON.parse(body) as { value: typeof received }).value);
      response.writeHead(202).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/notifications`;
  close = () => {
    server.closeAllConnections();
    server.close();
  };
});
afterEach(async () => {
  close();
  await workplace.close();
});

interface Subscription {
  id: string;
  resource: string;
  expirationDateTime: string;
}

async function subscriptions(): Promise<readonly Subscription[]> {
  const answer = await workplace.standin.graph('GET', '/subscriptions');
  return (answer.body as { value: Subscription[] }).value;
}

test('Graph says when a list changed, with our secret, and the server that listens asks at once', async () => {
  const listening = await workplace.open({ notificationUrl: url, clientState: 'hemmelighed' });
  await listening.microsoft.start();
  await until(async () => (await subscriptions()).length >= listCount);
  const other = await workplace.open();
  await other.microsoft.start();
  const stored = await other.microsoft.records.create(Confirmation, aConfirmation());
  await until(() => received.length > 0);
  expect(received[0]?.clientState).toBe('hemmelighed');
  listening.microsoft.notified(received[0]?.resource ?? '');
  await until(() => listening.microsoft.records.find(Confirmation, stored.record.key) !== undefined);
});

test('a second server with the same address takes the subscriptions over, and renews those that end soon', async () => {
  const first = await workplace.open({ notificationUrl: url, clientState: 'x' });
  await first.microsoft.start();
  await until(async () => (await subscriptions()).length >= listCount);
  const before = await subscriptions();
  workplace.standin.clock.move('+30h');
  const second = await workplace.open({ notificationUrl: url, clientState: 'x' });
  await second.microsoft.start();
  const expiries = (all: readonly Subscription[]) =>
    all.map(({ id, expirationDateTime }) => `${id} ${expirationDateTime}`);
  await until(async () => expiries(await subscriptions()).every((one) => !expiries(before).includes(one)));
  expect((await subscriptions()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

test('where subscriptions are refused, the lists are polled and everything works', async () => {
  workplace.standin.faults.set({ selectedRefuses: ['subscriptions'] });
  const { microsoft, events } = await workplace.open({ notificationUrl: url, clientState: 'x' });
  await microsoft.start();
  await until(() => events.some(({ event }) => event === 'notSubscribed'));
  expect(microsoft.readiness().ready).toBe(true);
});
