import { ClientSecretCredential } from '@azure/identity';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personId } from '../../src/standin/graph/people/people-store.ts';
import { issuer, productApp, tenantId } from '../../src/standin/identity.ts';
import { type Tenant, tenant } from './tenant.ts';

let here: Tenant;
const upn = 'anna@eksempel.dk';

beforeAll(async () => {
  here = await tenant();
  here.standin.addPeople([{ properties: { userPrincipalName: upn, displayName: 'Anna And' } }]);
});
afterAll(() => here.close());

const form = (change: Record<string, string>) =>
  fetch(`${here.standin.url}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: productApp.clientId,
      client_secret: productApp.secret,
      scope: 'https://graph.microsoft.com/.default',
      ...change,
    }),
  });
const mint = (change: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  fetch(`${here.standin.url}/_standin/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ user: upn, clientId: productApp.clientId, scope: productApp.scope, ...change }),
  });
const keys = () => createRemoteJWKSet(new URL(`${here.standin.url}/${tenantId}/discovery/v2.0/keys`));

test('client credentials give an app token with the app’s roles, which Graph takes', async () => {
  const response = await form({});
  const {
    access_token: token,
    expires_in: lifetime,
    token_type: type,
  } = (await response.json()) as Record<string, string>;
  expect([response.status, lifetime, type]).toEqual([200, 3_599, 'Bearer']);
  const { payload } = await jwtVerify(String(token), keys(), { issuer, audience: 'https://graph.microsoft.com' });
  expect(payload).toMatchObject({ tid: tenantId, roles: productApp.roles, azp: productApp.clientId, ver: '2.0' });
  const send = await here.as(String(token));
  expect((await send('GET', '/users')).status).toBe(200);
});

test.each([
  ['a wrong secret', { client_secret: 'guess' }, 401, 'invalid_client', 7000215],
  ['an unknown app', { client_id: '99999999-9999-4999-8999-999999999999' }, 400, 'unauthorized_client', 700016],
  ['a scope without .default', { scope: 'https://graph.microsoft.com/User.Read' }, 400, 'invalid_scope', 1002012],
  ['an unknown resource', { scope: 'https://example.org/.default' }, 400, 'invalid_resource', 500011],
  ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type', 70003],
])('%s is refused the way Entra does it', async (_, change, status, error, code) => {
  const response = await form(change as Record<string, string>);
  const body = (await response.json()) as Record<string, unknown>;
  expect([response.status, body.error, body.error_codes]).toEqual([status, error, [code]]);
  expect(body.error_description).toMatch(new RegExp(`^AADSTS${code}: .* Trace ID: .* Correlation ID: .* Timestamp: `));
});

test('another tenant is unknown', async () => {
  const response = await fetch(`${here.standin.url}/somewhere.onmicrosoft.com/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(),
  });
  expect(((await response.json()) as Record<string, unknown>).error_codes).toEqual([90002]);
});

test('@azure/identity signs in against it, instance discovery included, when a policy rewrites the host', async () => {
  const credential = new ClientSecretCredential(tenantId, productApp.clientId, productApp.secret, {
    additionalPolicies: [
      {
        position: 'perRetry',
        policy: {
          name: 'toTheStandin',
          sendRequest: (request, next) => {
            const { pathname, search } = new URL(request.url);
            request.url = `${here.standin.url}${pathname}${search}`;
            request.allowInsecureConnection = true;
            return next(request);
          },
        },
      },
    ],
  });
  const { token } = await credential.getToken('https://graph.microsoft.com/.default');
  expect(decodeJwt(token).roles).toEqual(productApp.roles);
});

test('a sample person’s token is a v2 token for our API, whose keys are found through discovery', async () => {
  const discovery = await fetch(`${here.standin.url}/${tenantId}/v2.0/.well-known/openid-configuration`);
  expect(await discovery.json()).toMatchObject({
    issuer,
    jwks_uri: `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`,
  });
  const { access_token: token, id_token: idToken, scope } = (await (await mint()).json()) as Record<string, string>;
  expect(scope).toBe(productApp.scope);
  const { payload } = await jwtVerify(String(token), keys(), { issuer, audience: productApp.clientId });
  expect(payload).toMatchObject({
    oid: personId(upn),
    tid: tenantId,
    name: 'Anna And',
    preferred_username: upn,
    scp: 'access_as_user',
    ver: '2.0',
  });
  expect(decodeJwt(String(idToken)).aud).toBe(productApp.clientId);
});

test('a person is found by object id as well, and an unknown one is 404', async () => {
  expect((await mint({ user: personId(upn) })).status).toBe(200);
  expect((await mint({ user: 'nobody@eksempel.dk' })).status).toBe(404);
});

test.each([
  ['expired', { message: /exp/ }],
  ['tenant', { message: /iss/ }],
  ['audience', { message: /aud/ }],
  ['signature', { message: /signature/ }],
])('a token can be made wrong on purpose: %s', async (fault, { message }) => {
  const { access_token: token } = (await (await mint({ fault })).json()) as Record<string, string>;
  await expect(jwtVerify(String(token), keys(), { issuer, audience: productApp.clientId })).rejects.toThrow(message);
});

test('a token can be made for another scope', async () => {
  const { access_token: token } = (await (await mint({ fault: 'scope' })).json()) as Record<string, string>;
  expect(decodeJwt(String(token)).scp).toBe('some_other_scope');
});

test('tokens are made for programs and the stand-in’s own page, never for a page from elsewhere', async () => {
  expect((await mint({}, { origin: here.standin.url })).status).toBe(200);
  expect((await mint({}, { origin: 'http://localhost:3978' })).status).toBe(403);
  expect((await mint({}, { origin: 'https://example.org' })).status).toBe(403);
});

test('Graph refuses no token, a token that is not its own, and an expired one, with 401', async () => {
  const person = (await (await mint()).json()) as Record<string, string>;
  const old = await here.standin.tokens.forApp(productApp, 'https://graph.microsoft.com', -60);
  const forged = await here.standin.tokens.forUser(
    { oid: 'x', name: 'x', upn: 'x' },
    productApp.clientId,
    'https://graph.microsoft.com/User.Read',
    'signature',
  );
  for (const token of ['nonsense', String(person.access_token), old, forged.access_token]) {
    const { status, body } = await (await here.as(token))('GET', '/users');
    expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
  }
  expect((await fetch(`${here.standin.url}/v1.0/users`)).status).toBe(401);
});

test('a person’s own Graph token reads who they are, and not other people', async () => {
  const { access_token: token } = (await (
    await mint({ scope: 'https://graph.microsoft.com/User.Read openid profile' })
  ).json()) as Record<string, string>;
  const send = await here.as(String(token));
  expect((await send('GET', '/me')).body.displayName).toBe('Anna And');
  expect((await send('GET', '/users')).status).toBe(403);
  expect((await here.product('GET', '/me')).status).toBe(403);
});

test('moving the clock does not age tokens that were made before, because no time has passed', async () => {
  const token = await here.standin.tokens.forApp(productApp, 'https://graph.microsoft.com');
  const send = await here.as(token);
  here.standin.clock.move('+1d');
  expect((await send('GET', '/users')).status).toBe(200);
  here.standin.clock.move('reset');
  expect((await send('GET', '/users')).status).toBe(200);
});
