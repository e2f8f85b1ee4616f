import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { botTokenFaults } from '../../src/standin/bot/issuer.ts';
import { productApp } from '../../src/standin/identity.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world({ processes: true });
});
afterAll(() => here.close());

const send = (authorization: string) =>
  fetch(`${here.servers[0]?.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({
      type: 'message',
      text: 'hej',
      channelId: 'msteams',
      serviceUrl: `${here.standin.url}/_connector/`,
      conversation: { id: 'a:x' },
    }),
  });

test('nothing but the server’s own log is on its console, whatever token the bot is brought', async () => {
  const { privateKey } = await generateKeyPair('RS256');
  const unknown = await new SignJWT({ serviceurl: `${here.standin.url}/_connector/` })
    .setProtectedHeader({ alg: 'RS256', kid: 'a-key-nobody-knows' })
    .setIssuer('https://api.botframework.com')
    .setAudience(productApp.clientId)
    .setExpirationTime('1h')
    .sign(privateKey);
  const faults = await Promise.all(
    botTokenFaults.map((fault) => here.standin.botIssuer.token(`${here.standin.url}/_connector/`, fault)),
  );
  for (const token of [unknown, ...faults, 'a.b.c', 'nonsense'])
    expect((await send(`Bearer ${token}`)).status).toBe(401);
  await chat(here, 'lone').writes('jeg har mistet min telefon');

  const lines = (here.servers[0]?.log ?? []).join('').split('\n').filter(Boolean);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(() => JSON.parse(line), line).not.toThrow();
  expect(lines.join('\n')).not.toMatch(/BEGIN|PUBLIC KEY|a-key-nobody-knows/);
});
