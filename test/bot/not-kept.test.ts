import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Appointment } from '../../src/features/workplace/appointments/records.ts';
import { insideOf } from '../examples/example.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';
import { storedReports } from './stored-reports.ts';

let here: World;
beforeAll(async () => {
  here = await world({ sharedOutbox: true });
});
afterAll(() => here.close());

const { casesOf } = storedReports(() => here);
const yes = 'Der er sket noget';
/** Asks, and sounds very much like something that has happened. */
const asks = 'kan jeg slå min nabo op';
/** Asks nothing, tells nothing, and names nothing that could be lost. */
const unsure = 'sket en fejl';

/** Made with the first words that are kept. */
const folder = () => path.join(here.servers[0]?.data ?? '', '../outbox');
const titles = async (who: Who) => (await chat(here, who).lastCard()).buttons.map(({ title }) => title);

describe('where nothing can be kept, as on a full disk', () => {
  beforeAll(() => writeFileSync(folder(), 'no folder'));
  afterAll(() => rmSync(folder()));

  test('what is unsure is a case at once, because nobody could be told later', async () => {
    await chat(here, 'simon').writes(unsure);
    expect(await casesOf('simon')).toHaveLength(1);
  });

  test('a question is answered all the same', async () => {
    await chat(here, 'ditte').writes(asks);
    expect(await chat(here, 'ditte').lastWords()).toMatch(/Håndbogen siger|Det nærmeste er|svarer håndbogen ikke/);
    expect(await titles('ditte')).toContain(yes);
  });
});

describe('with neither DBR nor deputy, as on the first day', () => {
  beforeAll(async () => {
    const { records } = insideOf(here, 0).ports;
    for (const role of ['dpo', 'dpoDeputy'] as const) {
      for (const row of records.all(Appointment, { role })) {
        await records.update(Appointment, row, { ...row.record, to: '2026-10-31' });
      }
    }
  });

  test('S105: what is unsure is a case at once, and nothing is said to wait for a DBR', async () => {
    await chat(here, 'aksel').writes(unsure);
    expect(await casesOf('aksel')).toHaveLength(1);
    await chat(here, 'kim').writes(asks);
    expect(await titles('kim')).toContain(yes);
    expect((await chat(here, 'kim').lastCard()).words).not.toContain('databeskyttelsesrådgiveren læse');
    expect(readdirSync(folder()).filter((name) => name.endsWith('.unconfirmed'))).toEqual([]);
  });
});
