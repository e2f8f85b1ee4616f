import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActivityAnswer } from '../../src/standin/pages/wire.ts';
import { rowsOf } from '../rows.ts';
import { upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

async function reported(own: object = {}): Promise<{ key: string; number: string }> {
  const said = {
    nonce: crypto.randomUUID(),
    category: 'lostDevice' as const,
    words: 'Min grønne telefon er væk',
    ...own,
  };
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}
const about = async (who: Who, number: string) =>
  (await chat(here, who).all()).filter(({ cards }) => JSON.stringify(cards).includes(number));
const bell = async (who: Who): Promise<ActivityAnswer> =>
  (await fetch(`${here.standin.url}/_standin/activity?${new URLSearchParams({ person: upnOf(who) })}`)).json() as never;
const set = (path: string, body: object) =>
  fetch(`${here.standin.url}/_standin/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
/** The card as it is when somebody looks at it: it asks the bot for itself. */
const looked = async (who: Who, number: string) => {
  const [entry] = await about(who, number);
  const card = entry?.cards[0] as { refresh?: { action: { verb: string; data: object } } } | undefined;
  const { verb = '', data = {} } = card?.refresh?.action ?? {};
  return JSON.stringify(await chat(here, who).sends({ id: entry?.id ?? '', verb, data }));
};

test('S105, INV9: the DBR and IT-Servicedesk are told in the chat what to stop, by number and link, though they never wrote', async () => {
  const { number } = await reported();
  for (const who of ['dina', 'sune'] as const) {
    await until(async () => (await about(who, number)).length === 1);
    const [entry] = await about(who, number);
    const said = JSON.stringify(entry);
    expect(said).toContain(`Udstyr væk: spær det · ${number}`);
    expect(said).toContain(who === 'dina' ? `case%2F${number}` : 'desk');
    expect(said).not.toMatch(/telefon|grønne|Lone|Hjemmepleje|tabt/i);
    await until(async () => (await bell(who)).items.some(({ text }) => text === `Udstyr væk: spær det · ${number}`));
    expect((await bell(who)).items.filter(({ text }) => text.includes(number))).toHaveLength(1);
  }
});

test('the card of an old case says what it is by now when it is looked at', async () => {
  const { key, number } = await reported();
  await until(async () => (await about('dina', number)).length === 1);
  expect(await looked('dina', number)).toContain('Udstyr væk: spær det');
  await here.as('dina').action('takeOverIncident', { key });
  await until(async () => (await looked('dina', number)).includes('Sagen er i gang'));
  expect((await about('dina', number)).length).toBe(1);
  await here.as('sune').action('reportContained', { key, contained: 'yes' });
  await until(async () => (await looked('sune', number)).includes('ikke mere, du skal gøre'));
});

test('a card that was forwarded to somebody says nothing but that it is not theirs', async () => {
  const { number } = await reported();
  const reply = await chat(here, 'mette').sends({ id: 'x', verb: 'case', data: { v: 1, lang: 'da', number } });
  expect(reply).toEqual({ kind: 'message', text: expect.stringContaining('til en anden') });
});

test('a case that turns out to be about the DBR leaves the DBR’s chat with the number they saw and nothing more', async () => {
  const { key, number } = await reported();
  await until(async () => (await about('dina', number)).length === 1);
  await here.as('lone').action('answerIncident', { key, concerns: ['dpo'] });
  await until(async () => (await looked('dina', number)).includes('ikke længere hos dig'));
  expect(await looked('dina', number)).not.toContain('OpenUrl');
  await until(async () => (await about('dorte', number)).length === 1);
});

test('whoever does not have the app is told in the feed or not at all, and the log says so without a name', async () => {
  await set('apps', { person: upnOf('sune'), installed: false });
  const { key, number } = await reported();
  await until(async () => {
    const rows = (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === key);
    return (
      rows.some(({ as, state }) => as === 'dpo' && state === 'sent') && rows.some(({ state }) => state === 'failed')
    );
  });
  expect(await about('sune', number)).toEqual([]);
  const lines = here.servers.flatMap(({ log }) => log).filter((line) => line.includes('not written in the chat'));
  expect(lines.join('')).toContain('BotNotInConversationRoster');
  expect(lines.join('')).not.toMatch(/Sune|Skov/);
  await set('apps', { person: upnOf('sune'), installed: true });
});

test('after a restart the bot writes in the same conversation, and nothing about anybody is on the disk', async () => {
  const before = (await chat(here, 'dina').all()).length;
  for (const server of here.servers) {
    await server.stop();
    await server.start();
  }
  const { number } = await reported();
  await until(async () => (await about('dina', number)).length === 1);
  expect((await chat(here, 'dina').all()).length).toBeGreaterThan(before);
});
