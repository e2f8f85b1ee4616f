import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleUpn } from '../../../src/sample/workplace/people.ts';
import { client } from '../../client.ts';
import { saidOf } from '../../systems/examples.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
const as = (who: string) => client(at.standin, () => `http://127.0.0.1:${at.server.port}`, sampleUpn(who));

beforeAll(async () => {
  at = await stage();
  const stine = as('stine');
  const add = async (name: string, own: object = {}) =>
    (await stine.action('addSystem', { ...saidOf(name), ...own, nonce: crypto.randomUUID() })).answer;
  await add('Kantinens kasseapparat', { criticality: 'ordinary', sensitivity: 'none', supplier: 'Opdigtet ApS' });
  await add('Hjemmesiden', { criticality: 'important', sensitivity: 'ordinary' });
  await add('Papirarkivet i kælderen', { kind: 'paper', sensitivity: 'sensitive', criticality: 'important' });
  const { key, version } = await add('Skoleportalen', { criticality: 'critical', sensitivity: 'sensitive' });
  const person = await as('anders').id();
  await stine.carryOut('appointToSystem', { part: 'owner', system: key, person, seen: version });
}, 120_000);
afterAll(() => at?.close());

test('S94, S95, S97: the DBR enters a system, names its owner, and is told who cannot be one', async () => {
  const dbr = await at.sit({ as: 'ayse', sub: 'systems' });
  const { tab } = dbr;
  await tab.getByText('15 systemer. 3 uden ejer.').waitFor();
  expect(await faultsEverywhere(dbr)).toEqual([]);

  await tab.getByText('Kort over systemerne').click();
  await tab.getByRole('button', { name: /^Kritisk, Følsomme personoplysninger: 3 systemer$/ }).click();
  await tab.getByRole('article', { name: 'Skoleportalen' }).waitFor();
  await expect.poll(() => tab.getByRole('article', { name: 'Hjemmesiden' }).count()).toBe(0);
  expect(await faultsEverywhere(dbr)).toEqual([]);
  await tab.getByRole('status').getByRole('button', { name: 'Vis alle' }).click();

  await tab.getByRole('button', { name: 'Tilføj et system' }).click();
  await tab.getByRole('textbox', { name: 'Navn' }).fill('skoleportalen');
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Der er allerede et system med det navn.').waitFor();
  await tab.getByRole('textbox', { name: 'Navn' }).fill('Omsorgssystemet');
  await tab.getByRole('radio', { name: 'Kritisk', exact: true }).click();
  await tab.getByRole('radio', { name: 'Følsomme personoplysninger' }).click();
  expect(await faultsEverywhere(dbr)).toEqual([]);
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByRole('heading', { name: 'Omsorgssystemet', level: 1 }).waitFor();

  const choose = async (written: string, name: string) => {
    await tab.getByRole('combobox', { name: 'Hvem?' }).fill('');
    await tab.getByRole('combobox', { name: 'Hvem?' }).pressSequentially(written);
    await tab.getByRole('option', { name }).click();
    await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  };
  await tab.getByRole('button', { name: 'Vælg person: Systemejer' }).click();
  await choose('lone l', 'Lone Lund');
  await tab.getByText(/^En systemejer er direktør eller centerchef/).waitFor();
  await choose('anders f', 'Anders Falk');
  await tab.getByText('Anders Falk er nu systemejer.').waitFor();

  await tab.getByRole('button', { name: 'Ret: Risikoanalyse' }).click();
  await tab.getByRole('radio', { name: 'Klar' }).click();
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Skriv, hvornår det skal ses igennem.').waitFor();
  expect(await faultsEverywhere(dbr)).toEqual([]);
  await dbr.leave();
}, 180_000);

test('S97: the owner meets three gaps by what weighs most, on a phone, and the page of the system', async () => {
  const anders = await at.sit({ as: 'anders', sub: 'my-systems', width: 360 });
  const { tab } = anders;
  await tab.getByRole('heading', { name: 'Mine systemer', level: 1 }).waitFor();
  await tab.getByText(/^Når det er gjort, kommer det næste\./).waitFor();
  expect(await faultsEverywhere(anders)).toEqual([]);
  await tab.getByRole('article', { name: 'Skoleportalen' }).getByRole('link').click();
  await tab.getByText('Du er systemejer.').waitFor();
  await tab.getByRole('button', { name: 'Vælg person: Systemadministrator' }).waitFor();
  expect(await faultsEverywhere(anders)).toEqual([]);
  await anders.leave();
}, 180_000);

test('S28: what nobody answers for names the systems, and leads to them', async () => {
  const dbr = await at.sit({ as: 'ayse', sub: 'accountability', width: 360 });
  await dbr.tab.getByRole('heading', { name: 'Systemer uden ejer' }).waitFor();
  await dbr.tab.getByText(/ regler, 16 systemer og \d+ punkter i årshjulet\.$/).waitFor();
  expect(await faultsEverywhere(dbr)).toEqual([]);
  await dbr.tab.getByRole('link', { name: 'Gå til Systemer' }).click();
  await dbr.tab.getByRole('heading', { name: 'Systemer', level: 1 }).waitFor();
  await dbr.leave();
}, 120_000);
