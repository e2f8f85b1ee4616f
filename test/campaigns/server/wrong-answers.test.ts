import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Confirmation } from '../../../src/features/reading/records.ts';
import { wrongAnswers } from '../../../src/standin/faults.ts';
import { sites } from '../../../src/standin/identity.ts';
import { rowsOf } from '../../rows.ts';
import { crowd, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

const reading = { version: '1.0', language: 'da' } as const;
const said = (nonce: string) => ({ nonce, category: 'wrongRecipient' as const, words: 'Brevet gik til en forkert' });

let here: World;
beforeAll(async () => {
  here = await world();
  // All lists are read again and again here; nobody shall be throttled for it.
  here.standin.meter.limit = 1_000_000;
  for (const who of [...crowd, 'lone'] as Who[])
    await here.as(who).action('confirmReading', { ...reading, rule: 'r01' });
  await here.servers[0]?.inside?.context.background.settled();
}, 120_000);
afterEach(async () => {
  here.standin.faults.clear();
  await readAll();
  await until(async () => (await readyz()).troubles.length === 0);
}, 120_000);
afterAll(() => here.close());

interface Ready {
  ready: boolean;
  state: string;
  troubles: string[];
}
const readyz = async () => (await (await fetch(`${here.servers[0]?.url}/readyz`)).json()) as Ready;
const receipts = async () => (await here.as('lone').view('receipts', {})).answer.receipts.length;
const confirmations = () => here.servers[0]?.inside?.context.ports.records.all(Confirmation).length;
const people = () => here.servers[0]?.inside?.context.ports.directory.people().length;
/** What waits, and what the server is at just now: it waits again when that fails. */
const outbox = () =>
  readdirSync(path.join(here.servers[0]?.data ?? '', 'outbox')).filter((name) => /\.(msg|claim)$/.test(name));
const failedReadings = (list: string) =>
  here.servers[0]?.log.join('').match(new RegExp(`"list":"${list}".*listNotRead|listNotRead.*"list":"${list}"`, 'g'))
    ?.length ?? 0;

/** Graph says of every list that it changed, and the people are asked for: as many readings as 25 seconds bring. */
async function readAll(): Promise<void> {
  const { microsoft } = here.servers[0]?.inside?.context ?? {};
  for (const { id } of sites) {
    const { value } = (await here.standin.graph('GET', `/sites/${id}/lists?$select=id`)).body as {
      value: { id: string }[];
    };
    for (const list of value) microsoft?.notified(`sites/${id}/lists/${list.id}`);
  }
  await microsoft?.directory.pull().catch(() => {});
  await microsoft?.directory.sweep().catch(() => {});
}

// An endless chain takes thousands of requests a list to be known as one: test/m365/shapes.test.ts counts it.
test.each(wrongAnswers.filter((answer) => answer !== 'endless'))(
  'answers that are not Microsoft’s (%s) for 25 seconds: nothing goes, nothing counts as read, and readyz tells',
  async (answer) => {
    const before = [await receipts(), confirmations(), people()];
    expect(before).toEqual([1, crowd.length + 1, people()]);
    const failed = failedReadings('Confirmations2026');
    here.standin.faults.add({ answer });
    for (let time = 1; time <= 3; time += 1) {
      await readAll();
      await until(() => failedReadings('Confirmations2026') >= failed + time);
    }
    expect([await receipts(), confirmations(), people()]).toEqual(before);
    const { ready, state, troubles } = await readyz();
    expect([ready, state]).toEqual([true, 'yellow']);
    expect(troubles.join()).toMatch(/Confirmations2026 cannot be read: The answer is not Microsoft Graph's/);
    here.standin.faults.clear();
    expect(await rowsOf(here, 'foreignEdit')).toEqual([]);
  },
);

test.each(['html', 'emptyObject'] as const)(
  'while answers are not Microsoft’s (%s) a confirmation gets the honest 503, and a report is kept and stored later',
  async (answer) => {
    const nonce = crypto.randomUUID();
    here.standin.faults.add({ answer });
    const [confirmed, reported] = await Promise.all([
      here.as('ali').action('confirmReading', { ...reading, rule: 'r01' }),
      here.as('lone').action('reportIncident', said(nonce)),
    ]);
    expect(confirmed.status).toBe(503);
    expect(['saveUncertain', 'microsoftDown']).toContain(confirmed.refusal?.code);
    // Without a number it is kept, and waits for SharePoint.
    expect([reported.status, reported.answer.number]).toEqual([200, undefined]);
    expect(outbox()).toHaveLength(1);
    here.standin.faults.clear();
    await until(async () => (await rowsOf(here, 'incident')).some(({ key }) => key.endsWith(nonce)), 120);
    await until(() => outbox().length === 0);
    expect(await rowsOf(here, 'foreignEdit')).toEqual([]);
  },
);
