import { importPKCS8, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issuer, productApp, tenantId } from '../../src/standin/identity.ts';
import { type World, world } from '../world.ts';

let here: World;
let key: Awaited<ReturnType<typeof importPKCS8>>;
let kid: string;
let good: JWTPayload;

beforeAll(async () => {
  here = await world();
  // The stand-in's own signing key: tokens nobody at Microsoft would make, signed as if they had.
  const kept = here.standin.store.one<{ value: string }>("SELECT value FROM meta WHERE key = 'entra.key'");
  const { pem, jwk } = JSON.parse(kept?.value ?? '') as { pem: string; jwk: { kid: string } };
  key = await importPKCS8(pem, 'RS256');
  kid = jwk.kid;
  const now = Math.floor(here.standin.clock.nowMs() / 1_000);
  good = {
    iss: issuer,
    aud: productApp.clientId,
    tid: tenantId,
    oid: await here.as('lone').id(),
    scp: 'access_as_user',
    iat: now,
    nbf: now,
    exp: now + 3_000,
  };
});
afterAll(() => here.close());

test('a token with everything right is taken', async () => {
  expect((await meWith(await signed(good))).status).toBe(200);
});

test.each([
  ['another issuer', { iss: 'https://login.microsoftonline.com/common/v2.0' }, 'foreignToken'],
  ['the issuer of version 1', { iss: `https://sts.windows.net/${tenantId}/` }, 'foreignToken'],
  ['another tenant behind the right issuer', { tid: crypto.randomUUID() }, 'foreignToken'],
  ['no person', { oid: undefined }, 'foreignToken'],
  ['an app instead of a person', { scp: undefined, roles: ['access_as_user'] }, 'foreignToken'],
  ['a scope that only begins like ours', { scp: 'access_as_user_too' }, 'foreignToken'],
  ['no end', { exp: undefined }, 'foreignToken'],
  ['a beginning tomorrow', { nbf: 4_000_000_000 }, 'tokenExpired'],
])('a well signed token with %s is refused', async (_, own, code) => {
  const reply = await meWith(await signed({ ...good, ...own }));
  expect([reply.status, reply.refusal?.code]).toEqual([401, code]);
});

test('a token signed with the public key as if it were a secret is refused', async () => {
  const forged = await new SignJWT(good)
    .setProtectedHeader({ alg: 'HS256', kid })
    .sign(new TextEncoder().encode(JSON.stringify(here.standin.tokens.keys()[0])));
  expect((await meWith(forged)).status).toBe(401);
});

test('a token for somebody the directory does not know opens nothing', async () => {
  const reply = await meWith(await signed({ ...good, oid: crypto.randomUUID() }));
  expect([reply.status, reply.refusal?.code]).toEqual([403, 'notAllowed']);
});

test('an account that is closed opens nothing, whatever token it still has', async () => {
  expect((await here.as('olga').view('me', {})).refusal?.code).toBe('notAllowed');
});

function signed(claims: JWTPayload): Promise<string> {
  const present = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
  return new SignJWT(present).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
}

const meWith = (token: string) => here.as('lone', { authorization: `Bearer ${token}` }).view('me', {});
