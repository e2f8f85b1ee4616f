import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewData } from '../../../src/contract/contract.ts';
import { sampleUpn } from '../../../src/sample/workplace/people.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { until } from '../../world.ts';
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

/** Somebody does something past the page, as the bot would. */
async function act<T>(handle: string, name: string, input: object): Promise<T> {
  const body = { user: sampleUpn(handle), clientId: productApp.clientId, scope: productApp.scope };
  const { access_token } = (await post(`${at.standin.url}/_standin/token`, body)) as { access_token: string };
  const { record } = (await post(`${at.server.url}/api/jobs/${name}`, input, access_token)) as { record: T };
  return record;
}

/** What somebody is shown by a view. */
async function read<T>(handle: string, name: string, query: Record<string, string>): Promise<T> {
  const body = { user: sampleUpn(handle), clientId: productApp.clientId, scope: productApp.scope };
  const { access_token } = (await post(`${at.standin.url}/_standin/token`, body)) as { access_token: string };
  const asked = new URLSearchParams(query);
  const headers = { authorization: `Bearer ${access_token}` };
  const { data } = (await (await fetch(`${at.server.url}/api/views/${name}?${asked}`, { headers })).json()) as {
    data: T;
  };
  return data;
}

/** @returns the number */
async function report(handle: string, said: object): Promise<string> {
  const input = { nonce: crypto.randomUUID(), ...said };
  return (await act<{ number: string }>(handle, 'reportIncident', input)).number;
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

/** What a test needs of one case. */
type Looked = Pick<ViewData<'case'>, 'line' | 'handling'>;

const harmless = {
  step: 'assessed',
  risk: 'unlikely',
  riskReason: 'Kun en kollega har set det',
  art33: 'no',
  art33Reason: 'Det følger af risikoen',
  art34: 'no',
  art34Reason: 'Risikoen er ikke høj',
} as const;

/** What is asked, each with its one label. */
async function fieldsIn(tab: Frame, name: string): Promise<number> {
  const form = tab.getByRole('form', { name, exact: true });
  await form.waitFor();
  return form.locator('.fui-Field').count();
}

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
  await tab.getByText('Så kan det være et brud. Luk uden at gemme, og vælg Vurdér.').waitFor();
  await choose(tab, 'Kan nogen have set det?', 'Nej, sikkert: en nærved-hændelse');
  await press(tab, 'Luk sagen');
  await tab.getByText('Sagen er lukket uden brud.').waitFor();
  expect(await presses()).toBeLessThanOrEqual(5);
  await ayse.leave();
}, 60_000);

test('INV10: a breach that is only registered takes fifteen presses, twelve fields and one tab; the director can disagree', async () => {
  await act('mette', 'giveMandate', { covers: 'registered', from: '2026-12-01', basis: '26/004712' });
  const said = { data: ['name'], persons: '1', seenBy: 'colleague', contained: 'yes' };
  const number = await report('lone', { category: 'wrongRecipient', words: 'En mail til en kollega.', ...said });
  const ayse = await at.sit({ as: 'ayse', sub: `case/${number}`, width: 1280 });
  const { tab } = ayse;
  await tab.getByRole('button', { name: 'Overtag sag' }).waitFor();
  const presses = await countPresses(tab);
  let fields = 0;
  const step = async (name: string, fill: () => Promise<void>) => {
    await press(tab, name);
    const form = tab.getByRole('form', { name, exact: true });
    fields += await fieldsIn(tab, name);
    await fill();
    await press(tab, 'Gem');
    await form.waitFor({ state: 'detached' });
  };
  await press(tab, 'Overtag sag');
  await tab.getByRole('button', { name: 'Overtag sag' }).waitFor({ state: 'detached' });
  await step('Vurdér', async () => {});
  await tab.getByText(/^Besluttet af Mette/).waitFor();
  await step('Ledelsen er informeret', () => tab.getByLabel('Hvem blev informeret?').fill('Centerchefen'));
  await step('Skriv årsag', async () => {
    await tab.getByLabel('Hvad var årsagen?').fill('To navne lignede hinanden.');
    await choose(tab, 'Skal reglerne gennemgås?', 'Nej');
  });
  await step('Luk sagen', async () => {
    await tab.getByLabel('Hvad gør vi, så det ikke sker igen?').fill('Vi slår forslag til modtagere fra.');
    const registered = 'Journaliseres ikke: dokumenteret i registeret over brud (art. 33, stk. 5)';
    await expect.poll(() => tab.getByLabel(/^Journalnummer/).inputValue()).toBe(registered);
  });
  await tab.getByText('Sagen er lukket.').waitFor();
  expect(await presses()).toBeLessThanOrEqual(15);
  expect(fields).toBeLessThanOrEqual(12);
  await ayse.leave();

  const mette = await at.sit({ as: 'mette', sub: 'decisions', width: 360 });
  await mette.tab.getByRole('heading', { name: 'Registreret efter dit mandat' }).waitFor();
  await mette.tab.locator('summary').filter({ hasText: number }).click();
  await mette.tab.getByText('Kun en kollega eller en anden myndighed har set det', { exact: false }).waitFor();
  await press(mette.tab, `Uenig – genåbn sag ${number}`);
  expect(await faultsEverywhere(mette)).toEqual([]);
  await mette.tab.getByLabel('Hvorfor?').fill('Mailen kan være sendt videre.');
  await press(mette.tab, 'Uenig – genåbn');
  await mette.tab.getByText(`Sag ${number} er genåbnet og venter på din beslutning.`).waitFor();
  await mette.leave();
}, 120_000);

test('S74: one press agrees to the list of a month; a case changed meanwhile stays with the reason, the others are agreed to', async () => {
  const said = { data: ['name'], persons: '1', seenBy: 'colleague', contained: 'yes' };
  const look = async (number: string) => {
    const { line, handling } = await read<Looked>('ayse', 'case', { number });
    return { key: line.key, seen: handling.seen };
  };
  const reporters = ['sanne', 'lone', 'dorthe'];
  const numbers: string[] = [];
  for (const who of reporters) {
    const number = await report(who, { category: 'wrongRecipient', words: 'En mail til en kollega.', ...said });
    await act('ayse', 'changeCase', { ...(await look(number)), change: harmless });
    numbers.push(number);
  }
  const [, changed = ''] = numbers;
  at.standin.clock.move('2027-01-04T09:00');
  await until(() => at.server.context.ports.clock.now() > '2027-01-04');

  const mette = await at.sit({ as: 'mette', sub: 'decisions', width: 360 });
  const { page, tab } = mette;
  const agreeToAll = tab.getByRole('button', { name: /^Enig i alle \d+ fra før denne måned$/ });
  const all = Number(/\d+/.exec((await agreeToAll.textContent()) ?? '')?.[0]);
  const { key } = await look(changed);
  let isChanged = false;
  await page.route('**/api/jobs/ratifyDecision', async (route) => {
    if (!isChanged && route.request().postDataJSON().key === key) {
      isChanged = true;
      const informed = { step: 'managementInformed', informedAt: '2026-12-01T08:00:00Z', whom: 'Centerchefen' };
      await act('ayse', 'changeCase', { ...(await look(changed)), change: informed });
    }
    await route.continue();
  });
  await agreeToAll.click();
  await tab.getByText(`Du er enig i ${all - 1} af ${all} sager. Ikke med: ${changed}.`).waitFor();
  await tab.getByText('En anden har ændret det imens.').waitFor();
  const listed = tab.getByRole('region', { name: 'Registreret efter dit mandat' }).locator('summary');
  await expect.poll(() => listed.count()).toBe(1);
  await expect.poll(() => listed.textContent()).toContain(changed);
  expect(await faultsEverywhere(mette)).toEqual([]);

  await press(tab, 'Enig i den ene fra sidste måned');
  await tab.getByText('Du er enig i den ene sag.').waitFor();
  await expect.poll(() => tab.getByText('Ikke med:', { exact: false }).count()).toBe(0);
  await expect.poll(() => listed.count()).toBe(0);
  await mette.leave();
}, 120_000);
