import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleUpn } from '../../../src/sample/workplace/people.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

const press = (tab: Frame, name: string) => tab.getByRole('button', { name, exact: true }).click();
const choose = (tab: Frame, group: string | RegExp, answer: string) =>
  tab.getByRole('radiogroup', { name: group }).getByRole('radio', { name: answer, exact: true }).check();

/** Somebody reports, as the bot would. @returns the number */
async function report(handle: string, said: object): Promise<string> {
  const body = { user: sampleUpn(handle), clientId: productApp.clientId, scope: productApp.scope };
  const { access_token } = (await post(`${at.standin.url}/_standin/token`, body)) as { access_token: string };
  const input = { nonce: crypto.randomUUID(), ...said };
  const { record } = (await post(`${at.server.url}/api/jobs/reportIncident`, input, access_token)) as {
    record: { number: string };
  };
  return record.number;
}

async function post(url: string, body: object, token?: string): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** How often somebody presses in the page, from now on. */
async function countPresses(tab: Frame): Promise<() => Promise<number>> {
  await tab.evaluate(() => {
    document.documentElement.dataset.presses = '0';
    const count = () => {
      const { dataset } = document.documentElement;
      dataset.presses = String(Number(dataset.presses) + 1);
    };
    addEventListener('pointerdown', count, { capture: true });
  });
  return () => tab.evaluate(() => Number(document.documentElement.dataset.presses));
}

const fieldsIn = (tab: Frame, form: string) => {
  const shown = tab.getByRole('form', { name: form, exact: true });
  return shown.getByRole('radiogroup').or(shown.getByRole('textbox')).count();
};

test('a near miss is opened and closed with one form of three fields, and only where surely nobody has seen it', async () => {
  const number = await report('lone', { category: 'nearMiss', words: 'Et brev var lagt i en forkert kuvert.' });
  const ayse = await at.sit({ as: 'ayse', sub: `case/${number}`, width: 360 });
  const { tab } = ayse;
  await tab.getByRole('button', { name: 'Luk uden brud' }).waitFor();
  const presses = await countPresses(tab);
  await press(tab, 'Luk uden brud');
  expect(await fieldsIn(tab, 'Luk uden brud')).toBe(3);
  expect(await faultsEverywhere(ayse)).toEqual([]);
  await choose(tab, 'Kan nogen have set det?', 'Ja, eller det vides ikke');
  await tab.getByLabel('Hvad skete der').fill('Kuverten blev åbnet igen, før den blev sendt.');
  await tab.getByLabel('Hvad gør vi').fill('To kolleger tjekker adressen.');
  await press(tab, 'Luk sagen');
  await tab.getByText('Så kan det være et brud. Fortryd, og vælg Vurdér.').waitFor();
  await choose(tab, 'Kan nogen have set det?', 'Nej, sikkert: en nærved-hændelse');
  await press(tab, 'Luk sagen');
  await tab.getByText('Sagen er lukket uden brud.').waitFor();
  expect(await presses()).toBeLessThanOrEqual(5);
  await ayse.leave();
}, 60_000);
