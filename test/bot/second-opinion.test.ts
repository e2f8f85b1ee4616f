import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';

interface ModelRequest {
  url: string | undefined;
  audience: unknown;
  body: { model: string; messages: { role: string; content: string }[]; response_format: { type: string } };
}

const asked: ModelRequest[] = [];
type Reply = readonly [status: number, type: string, body: string];
/** What the model answers; nothing: it never does. */
let reply: Reply | undefined;
const saying = (content: string): Reply => [
  200,
  'application/json',
  JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }),
];
let model: Server;
let here: World;

beforeAll(async () => {
  model = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
      asked.push({ url: request.url, audience: decodeJwt(token).aud, body: JSON.parse(body) });
      if (reply) response.writeHead(reply[0], { 'content-type': reply[1] }).end(reply[2]);
    });
  });
  await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
  const { port } = model.address() as AddressInfo;
  const environment = { RETTESNOR_MODEL: `http://127.0.0.1:${port}/`, RETTESNOR_MODEL_DEPLOYMENT: 'small-model' };
  here = await world({ environment });
});
afterAll(async () => {
  await here?.close();
  model.closeAllConnections();
  model.close();
});
beforeEach(() => {
  asked.length = 0;
});

/** The kind that a report of the person's has been given, the newest first. */
const kindOf = async (who: Who) => {
  const id = await here.as(who).id();
  const own = (await rowsOf(here, 'reporter')).filter(({ person }) => person === id).map(({ key }) => key.slice(-36));
  return (await rowsOf(here, 'incident')).filter(({ key }) => own.includes(key.slice(-36))).map((row) => row.category);
};

test('an unsure kind is read once more by the municipality’s own model, which sees no CPR number', async () => {
  reply = saying('{"category":"paper"}');
  await chat(here, 'lone').writes('Noget med data gik galt i dag, det var om 311236-4321');
  expect(asked).toHaveLength(1);
  const [{ url, audience, body } = { url: '', audience: '', body: undefined }] = asked;
  expect(url).toBe('/openai/v1/chat/completions');
  expect(audience).toBe('https://cognitiveservices.azure.com');
  expect(body).toMatchObject({ model: 'small-model', response_format: { type: 'json_schema' } });
  expect(body?.messages.at(-1)?.content).toMatch(/^Noget med data/);
  expect(JSON.stringify(body)).not.toContain('311236');
  expect((await chat(here, 'lone').lastCard()).words).toContain('Det lyder som: Papirer tabt, glemt eller set.');
  expect(await kindOf('lone')).toEqual(['paper']);
});

test.each([
  ['ali', 'a kind that calms', saying('{"category":"nearMiss"}'), 'notTheirs'],
  ['sune', 'that it does not know', saying('{"category":"unknown"}'), undefined],
  ['karen', 'a kind there is not', saying('{"category":"fired"}'), 'notTheirs'],
  ['petra', 'words', saying('It is a lost device.'), 'notTheirs'],
  ['rene', 'the page of a proxy', [200, 'text/html', '<h1>Sign in</h1>'], 'notTheirs'],
  ['signe', 'that it is asked too much', [429, 'application/json', '{}'], 'busy'],
  ['mette', 'that it does not know the app', [401, 'application/json', '{}'], 'key'],
  ['ivan', 'nothing in time', undefined, 'timeout'],
] as const)('to %s the model says %s, and the report is made as without it', async (who, _, replied, code) => {
  reply = replied;
  const before = here.servers[0]?.log.length ?? 0;
  await chat(here, who).writes('Jeg har mistet noget på vej hjem');
  expect(asked).toHaveLength(1);
  expect(await kindOf(who)).toEqual(['lostDevice']);
  const logged = (here.servers[0]?.log.slice(before) ?? []).join('');
  if (code) expect(logged).toContain(`"code":"${code}"`);
  else expect(logged).not.toContain('the language model did not answer');
  expect(logged).not.toContain('mistet');
});

test.each([
  ['dina', 'a kind that is sure', 'Min taske med pc er stjålet fra bilen'],
  ['dorte', 'small talk', 'hej'],
  ['eva', 'what is held', 'direktøren bad mig skrive referatet om, så det ser pænere ud inden revisionen kommer'],
] as const)('%s writes %s, and no other reader is asked', async (who, _, words) => {
  reply = saying('{"category":"paper"}');
  await chat(here, who).writes(words);
  expect(asked).toEqual([]);
});

test('what Rettesnor knows about the reader names the municipality’s own model (GDPR art. 13)', async () => {
  expect((await here.as('lone').view('aboutMe', {})).answer.languageModel).toBe(true);
});
