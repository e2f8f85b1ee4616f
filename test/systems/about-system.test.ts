import { afterAll, beforeAll, expect, test } from 'vitest';
import { chat } from '../bot/chat.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';
import { saidOf } from './examples.ts';

let here: World;
let nexus: string;

beforeAll(async () => {
  here = await world();
  const said = {
    ...saidOf('KMD Nexus'),
    purpose: 'Pleje og omsorg [af](https://x.dk) borgere',
    sensitivity: 'sensitive',
  };
  const ivan = here.as('ivan');
  const { key, version } = (
    await ivan.action('addSystem', { ...said, sensitivity: 'sensitive', nonce: crypto.randomUUID() })
  ).answer;
  nexus = key;
  const person = await here.as('karen').id();
  await ivan.carryOut('appointToSystem', { part: 'owner', system: key, person, seen: version });
  const administrator = await here.as('mette').id();
  await ivan.carryOut('appointToSystem', {
    part: 'administrator',
    system: key,
    person: administrator,
    tasks: ['supportSetup'],
  });
});
afterAll(() => here.close());

const about = (who: Who) => here.as(who).view('aboutSystem', { system: nexus });

test('S42, S94, S100: any colleague reads what a system is for, what may be stored there and whom to ask, and nothing else', async () => {
  const { answer } = await about('lone');
  expect(answer).toEqual({
    ...{ key: nexus, name: 'KMD Nexus', kind: 'system', state: 'inUse', stores: 'sensitive', mayOpen: false },
    ...{ purpose: expect.stringContaining('Pleje og omsorg'), ownerName: 'Karen Krogh', ask: ['Mette Madsen'] },
  });
  expect((await here.as('lone').view('system', { system: nexus })).refusal?.code).toBe('unknownSystem');
  expect((await about('mette')).answer.mayOpen).toBe(true);
  expect((await about('dina')).answer.mayOpen).toBe(true);
});

test('a system there is none of is refused, and a councillor and a partner look none up', async () => {
  const none = await here.as('lone').view('aboutSystem', { system: 'findes-ikke' });
  expect(none.refusal?.code).toBe('unknownSystem');
  for (const who of ['inge', 'peter'] as const) {
    expect([who, (await about(who)).refusal?.code]).toEqual([who, 'notAllowed']);
  }
});

const answered = async (who: Who, words: string) => {
  await chat(here, who).writes(words);
  return chat(here, who).lastWords();
};

test('S42: the bot answers what may be stored in a system, with what the handbook says below', async () => {
  const said = await answered('lone', 'Må jeg gemme det i Nexus?');
  expect(said).toMatch(/^\*\*\[KMD Nexus\]\([^)]*about-system[^)]*\)\*\*/);
  expect(said).toContain('Må jeg gemme det her? Personoplysninger, også fortrolige og følsomme');
  expect(said).toContain('Spørg om brug og adgang: Mette Madsen');
  expect(said).not.toContain('](https://x.dk)');
});

test('S94: the bot answers who owns a system, in Danish and in English, and nothing of the handbook', async () => {
  const danish = await answered('sofie', 'Hvem ejer Nexus?');
  expect(danish).toContain('Systemejer: Karen Krogh');
  expect(danish).not.toContain('Håndbogen');
  expect(await answered('rene', 'Who owns KMD Nexus here?')).toContain('System owner: Karen Krogh');
});

test('S94: whose a system is is a question, whatever its name sounds like, and what may have happened stays beside it', async () => {
  const ivan = here.as('ivan');
  const person = await here.as('karen').id();
  for (const name of ['Pladsanvisningen', 'Lønlinjen', 'Omsorgsporten']) {
    const { key, version } = (await ivan.action('addSystem', { ...saidOf(name), nonce: crypto.randomUUID() })).answer;
    await ivan.carryOut('appointToSystem', { part: 'owner', system: key, person, seen: version });
    expect(await answered('sofie', `Who owns ${name}?`)).toContain('System owner: Karen Krogh');
    expect(await answered('sofie', `who owns ${name}`)).toContain('System owner: Karen Krogh');
    expect(await answered('rene', `hvem ejer ${name}`)).toContain('Systemejer: Karen Krogh');
  }
});

test('S94: whose a system is that nobody has heard of is no small talk', async () => {
  expect(await answered('sofie', 'Who owns Omsorgsskabet?')).toContain('The handbook does not answer that');
  expect(await answered('sofie', 'Hvem ejer Omsorgsskabet?')).toContain('Det svarer håndbogen ikke på');
});

test('the bot names no system to those who may not look one up', async () => {
  expect(await answered('inge', 'Hvem ejer Nexus?')).not.toContain('Krogh');
});
