import { expect, test } from 'vitest';
import { ConfigFaults, readConfig } from '../../src/server/config.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';

const standin = {
  ...standinEnvironment('http://127.0.0.1:3979'),
  RETTESNOR_PUBLIC_URL: 'http://localhost:3978',
};
const tenant = {
  RETTESNOR_TENANT_ID: '5e7a2b10-0c4d-4f6e-9a31-7d2f8c1b6e05',
  RETTESNOR_CLIENT_ID: '3f1c9d52-6a84-4b7e-8e0d-94c5a7b21f60',
  RETTESNOR_CLIENT_SECRET: 'a-secret-nobody-may-read',
  RETTESNOR_SITE: 'eksempel.sharepoint.com:/sites/rettesnor',
  RETTESNOR_DBR_SITE: 'eksempel.sharepoint.com:/sites/rettesnor-dbr',
  RETTESNOR_PUBLIC_URL: 'https://rettesnor.eksempel.dk/',
  RETTESNOR_SEAL_KEY: 'a-key-of-thirty-two-characters-or-more',
};

const otherApp = '11111111-2222-4333-8444-555555555555';

test('the bot has the app’s credential when it is the same registration, else its own; without an id there is none', () => {
  expect(readConfig(tenant).bot).toBeUndefined();
  expect(readConfig({ ...tenant, RETTESNOR_BOT_ID: tenant.RETTESNOR_CLIENT_ID }).bot?.credential.kind).toBe('secret');
  const own = { RETTESNOR_BOT_ID: otherApp, RETTESNOR_BOT_MANAGED_IDENTITY: otherApp };
  expect(readConfig({ ...tenant, ...own }).bot?.credential.kind).toBe('managedIdentity');
});

test('a laptop and a tenant give a configuration each', () => {
  expect(readConfig(standin)).toMatchObject({ world: 'standin', host: '127.0.0.1', port: 3978, servers: 1 });
  expect(readConfig(tenant)).toMatchObject({
    world: 'tenant',
    credential: { kind: 'secret' },
    publicUrl: 'https://rettesnor.eksempel.dk',
    unitsPerMinute: 1_250,
  });
});

test('an empty environment names everything that is missing at once', () => {
  const faults = faultsOf({});
  for (const name of ['TENANT_ID', 'CLIENT_ID', 'SITE', 'DBR_SITE', 'PUBLIC_URL', 'CLIENT_SECRET', 'SEAL_KEY']) {
    expect(
      faults.filter((fault) => fault.includes(`RETTESNOR_${name}`)),
      name,
    ).not.toEqual([]);
  }
});

test.each([
  ['both worlds at once', { ...standin, RETTESNOR_CLIENT_SECRET: 'x' }, /RETTESNOR_CLIENT_SECRET.*two worlds/],
  [
    'the stand-in beyond this machine',
    { ...standin, RETTESNOR_STANDIN: 'http://10.0.0.4:3979' },
    /may only run on this/,
  ],
  [
    'the stand-in under a name that only looks local',
    { ...standin, RETTESNOR_STANDIN: 'http://127.0.0.1.evil.dk' },
    /may only/,
  ],
  ['a host beyond this machine with the stand-in', { ...standin, RETTESNOR_HOST: '0.0.0.0' }, /RETTESNOR_HOST/],
  ['a language model without its deployment', { ...tenant, RETTESNOR_MODEL: 'https://a.dk' }, /DEPLOYMENT is missing/],
  [
    'a language model without encryption',
    { ...tenant, RETTESNOR_MODEL: 'http://a.dk', RETTESNOR_MODEL_DEPLOYMENT: 'small' },
    /RETTESNOR_MODEL: https/,
  ],
  ['a deployment of nothing', { ...tenant, RETTESNOR_MODEL_DEPLOYMENT: 'small' }, /without RETTESNOR_MODEL/],
  ['no public address', { ...standin, RETTESNOR_PUBLIC_URL: '' }, /RETTESNOR_PUBLIC_URL is missing/],
  ['a tenant without https', { ...tenant, RETTESNOR_PUBLIC_URL: 'http://rettesnor.eksempel.dk' }, /https/],
  ['two credentials', { ...tenant, RETTESNOR_MANAGED_IDENTITY: 'x' }, /exactly one of/],
  ['the laptop’s secret in a tenant', { ...tenant, RETTESNOR_STANDIN_SECRET: 'x' }, /only for the stand-in/],
  ['a bot without a credential', { ...tenant, RETTESNOR_BOT_ID: otherApp }, /RETTESNOR_BOT_ID needs exactly one of/],
  [
    'a bot with two credentials',
    { ...tenant, RETTESNOR_BOT_ID: otherApp, RETTESNOR_BOT_SECRET: 'x', RETTESNOR_BOT_CERTIFICATE: 'y' },
    /not 2/,
  ],
  [
    'a bot whose managed identity is another',
    { ...tenant, RETTESNOR_BOT_ID: otherApp, RETTESNOR_BOT_MANAGED_IDENTITY: tenant.RETTESNOR_CLIENT_ID },
    /identity's client id/,
  ],
  [
    'an import that is the app’s own registration',
    { ...tenant, RETTESNOR_IMPORT_ID: tenant.RETTESNOR_CLIENT_ID },
    /RETTESNOR_IMPORT_ID: a registration of its own/,
  ],
  ['a bot’s secret without a bot', { ...tenant, RETTESNOR_BOT_SECRET: 'x' }, /without RETTESNOR_BOT_ID/],
  ['a tenant’s bot in the stand-in', { ...standin, RETTESNOR_BOT_SECRET: 'x' }, /RETTESNOR_BOT_SECRET.*two worlds/],
  ['no seal key', { ...tenant, RETTESNOR_SEAL_KEY: '' }, /RETTESNOR_SEAL_KEY is missing: .*openssl rand -base64 48/],
  ['a short seal key', { ...tenant, RETTESNOR_SEAL_KEY: 'short' }, /RETTESNOR_SEAL_KEY: 32 characters or more/],
  ['a short earlier seal key', { ...tenant, RETTESNOR_SEAL_KEYS_BEFORE: 'short' }, /RETTESNOR_SEAL_KEYS_BEFORE: /],
  ['a port that is none', { ...tenant, RETTESNOR_PORT: 'many' }, /RETTESNOR_PORT: a whole number/],
])('the server refuses to start with %s', (_, environment, words) => {
  expect(faultsOf(environment).join('\n')).toMatch(words);
});

test('faults never repeat a value, because it may be a secret', () => {
  const wrong = { ...tenant, RETTESNOR_TENANT_ID: 'pasted-the-secret-here', RETTESNOR_CERTIFICATE: 'another-secret' };
  expect(faultsOf(wrong).join('\n')).not.toMatch(/pasted-the-secret|nobody-may-read|another-secret/);
});

test('earlier seal keys are read with commas between, and without any there are none', () => {
  const [one, two] = ['a'.repeat(32), 'b'.repeat(40)];
  expect(readConfig(tenant).sealKeysBefore).toEqual([]);
  expect(readConfig({ ...tenant, RETTESNOR_SEAL_KEYS_BEFORE: `${one}, ${two},` }).sealKeysBefore).toEqual([one, two]);
});

test('more licences give the larger budget Microsoft allows', () => {
  const units = (licences: string) => readConfig({ ...tenant, RETTESNOR_LICENCES: licences }).unitsPerMinute;
  expect([units('1000'), units('1001'), units('50000'), units('50001')]).toEqual([1_250, 2_500, 5_000, 6_250]);
});

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigFaults) return error.faults;
    throw error;
  }
  return [];
}
