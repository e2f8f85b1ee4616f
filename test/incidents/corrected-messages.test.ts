import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOffice } from '../../scripts/setup/office.ts';
import { correctedMessages } from '../../src/features/incidents/queries/corrected-messages.ts';
import { readConfig } from '../../src/server/config.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';
import { sites } from '../../src/standin/identity.ts';
import { rowsOf } from '../rows.ts';
import { granted, type World, world } from '../world.ts';

const data = mkdtempSync(path.join(tmpdir(), 'rettesnor-learn-'));
let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(async () => {
  await here.close();
  rmSync(data, { recursive: true, force: true });
});

/** What `npm run learn -- --site` would learn from. */
async function learntFrom() {
  const config = readConfig({
    ...standinEnvironment(here.standin.url),
    RETTESNOR_DATA: data,
    RETTESNOR_PUBLIC_URL: 'http://127.0.0.1:1',
    RETTESNOR_LICENCES: granted.licences,
  });
  const office = await openOffice(config, () => {});
  try {
    return correctedMessages(office.sources.now());
  } finally {
    await office.close();
  }
}

test('S87: what the DBR puts right teaches the bot where the municipality has chosen so, and as long as the report is kept', {
  timeout: 120_000,
}, async () => {
  const words = 'Brevet om 311236-4321 kom ud med posten fra os';
  for (const said of [words, 'En mappe er væk'])
    await here.as('lone').action('reportIncident', { nonce: crypto.randomUUID(), category: 'paper', words: said });
  const statement = (await rowsOf(here, 'statement')).find(({ facts }) => facts.includes('kom ud med posten'));
  const incident = (await rowsOf(here, 'incident')).find(({ number }) => number === statement?.number);
  const dina = here.as('dina');
  const { seen } = (await dina.view('case', { number: `${incident?.number}` })).answer.handling;
  const key = `${incident?.key}`;
  await dina.action('reclassifyCase', { key, seen, category: 'wrongRecipient', reason: 'Sendt til en anden' });
  expect(await learntFrom(), 'nobody has chosen it').toBeUndefined();

  await here.as('eva').action('saveSetting', { setting: 'learnFromCases', value: 'true', seen: 0 });
  const learnt = await learntFrom();
  expect(learnt).toEqual([{ text: statement?.facts, category: 'wrongRecipient' }]);
  expect(JSON.stringify(learnt)).not.toContain('311236');

  // The notice tells its reporter so (GDPR art. 13).
  expect(JSON.stringify((await here.as('lone').view('aboutMe', {})).answer)).toContain('lærer botten af din tekst');

  const list = `/sites/${sites.find(({ key: site }) => site === 'dbr')?.id}/lists/Statements`;
  const { value } = (await here.standin.graph('GET', `${list}/items?$expand=fields($select=Key)`)).body as {
    value: { id: string; fields: { Key: string } }[];
  };
  const row = value.find(({ fields }) => fields.Key === statement?.key);
  await here.standin.graph('DELETE', `${list}/items/${row?.id}`);
  expect(await learntFrom(), 'the report is deleted').toEqual([]);
});
