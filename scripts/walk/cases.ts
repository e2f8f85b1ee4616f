import type { Locator } from 'playwright-core';
import { sampleUpn } from '../../src/sample/workplace/people.ts';
import { productApp } from '../../src/standin/identity.ts';
import type { Figure } from './figure.ts';
import type { Product, Visit } from './product.ts';

const ofNothing = { forms: 1, fields: 3 };
const ofRegistered = { presses: 15, fields: 12, tabs: 2 };

export const nearMissClosed: Figure = {
  what: 'a near miss, from opening the case to closing it',
  before: '5 forms, 12 fields',
  wanted: `${ofNothing.forms} form, ≤ ${ofNothing.fields} fields`,
  measure: async (product) => {
    const number = await reported(product, { category: 'nearMiss', words: 'Et brev var lagt i en forkert kuvert.' });
    const handling = handlingOf(await product.sit({ as: 'ayse', sub: `case/${number}`, width: 1280, height: 900 }));
    await handling.form('Luk uden brud', 'Luk sagen', async (form) => {
      await handling.choose(form, 'Nej, sikkert: en nærved-hændelse');
      await form.getByLabel('Hvad skete der').fill('Kuverten blev åbnet igen, før den blev sendt.');
      await form.getByLabel('Hvad gør vi').fill('To kolleger tjekker adressen.');
    });
    await handling.tab.getByText('Sagen er lukket uden brud.').waitFor();
    const { forms, fields } = await handling.counted();
    return {
      ours: `${forms} form, ${fields} fields`,
      isReached: forms <= ofNothing.forms && fields <= ofNothing.fields,
    };
  },
};

export const registeredClosed: Figure = {
  what: 'a breach that is only registered, from opening the case to closing it',
  before: '25 presses, 18 fields, 4 tabs',
  wanted: `≤ ${ofRegistered.presses} presses, ≤ ${ofRegistered.fields} fields, ${ofRegistered.tabs} tabs`,
  measure: async (product) => {
    await act(product, 'mette', 'giveMandate', { covers: 'registered', from: '2026-12-01', basis: '26/004712' });
    const known = { data: ['name'], persons: '1', seenBy: 'colleague', contained: 'yes' };
    const said = { category: 'wrongRecipient', words: 'En mail til en kollega.', ...known };
    const number = await reported(product, said);
    const handling = handlingOf(await product.sit({ as: 'ayse', sub: `case/${number}`, width: 1280, height: 900 }));
    const { tab, form, press, choose } = handling;
    const takeOver = tab.getByRole('button', { name: 'Overtag sag', exact: true });
    await press(takeOver);
    await takeOver.waitFor({ state: 'detached' });
    await form('Vurdér', 'Gem', async () => {});
    await tab.getByText(/^Besluttet af Mette/).waitFor();
    await form('Ledelsen er informeret', 'Gem', (of) => of.getByLabel('Hvem blev informeret?').fill('Centerchefen'));
    await form('Skriv årsag', 'Gem', async (of) => {
      await of.getByLabel('Hvad var årsagen?').fill('To navne lignede hinanden.');
      await choose(of, 'Nej');
    });
    await form('Luk sagen', 'Gem', async (of) => {
      await of.getByLabel('Hvad gør vi, så det ikke sker igen?').fill('Vi slår forslag til modtagere fra.');
      await of.getByLabel(/^Journalnummer/).fill('26/004713');
    });
    await tab.getByText('Sagen er lukket.').waitFor();
    const { presses, fields, tabs } = await handling.counted();
    return {
      ours: `${presses} presses, ${fields} fields, ${tabs} ${tabs === 1 ? 'tab' : 'tabs'}`,
      isReached: presses <= ofRegistered.presses && fields <= ofRegistered.fields && tabs <= ofRegistered.tabs,
    };
  },
};

/** A case in front of the data protection officer, with what handling it takes counted. */
function handlingOf({ tab, press, pressed, leave }: Visit) {
  let forms = 0;
  let fields = 0;
  const tabs = new Set<string>();
  return {
    tab,
    press,
    choose: (form: Locator, answer: string) => press(form.getByRole('radio', { name: answer, exact: true })),
    /** Opens a form by its button, counts what it asks, has it filled in and saves it. */
    form: async (name: string, save: string, fill: (form: Locator) => Promise<void>) => {
      await press(tab.getByRole('button', { name, exact: true }));
      const form = tab.getByRole('form', { name, exact: true });
      await form.waitFor();
      // Each tab of a case has an address of its own.
      tabs.add(new URL(tab.url()).pathname);
      forms += 1;
      fields += await form.locator('.fui-Field').count();
      await fill(form);
      await press(form.getByRole('button', { name: save, exact: true }));
      await form.waitFor({ state: 'detached' });
    },
    counted: async () => {
      await leave();
      return { forms, fields, presses: pressed(), tabs: tabs.size };
    },
  };
}

/** Somebody reports past the page, as the bot would. @returns the number of the case */
async function reported(product: Product, said: object): Promise<string> {
  const { number } = await act(product, 'lone', 'reportIncident', { nonce: crypto.randomUUID(), ...said });
  return String(number);
}

async function act({ standin, ours }: Product, handle: string, name: string, input: object) {
  const body = { user: sampleUpn(handle), clientId: productApp.clientId, scope: productApp.scope };
  const { access_token } = await posted(`${standin.url}/_standin/token`, body);
  const { record } = await posted(`${ours}/api/jobs/${name}`, input, String(access_token));
  return record as Record<string, unknown>;
}

async function posted(url: string, body: object, token?: string): Promise<Record<string, unknown>> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${new URL(url).pathname}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}
