import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OtherRegister } from '../../../src/features/systems/bridges/other-register.ts';
import { RegisterFault } from '../../../src/features/systems/bridges/other-register.ts';
import { openKitos } from '../../../src/server/registers/kitos.ts';
import { openOs2compliance } from '../../../src/server/registers/os2compliance.ts';
import { kitosOrganisation, kitosPath, kitosUser } from '../../../src/standin/registers/kitos.ts';
import { os2complianceKey, os2compliancePath } from '../../../src/standin/registers/os2compliance.ts';
import type { Standin } from '../../../src/standin/standin.ts';
import { startStandin } from '../../../src/standin/start.ts';

let here: Standin;
const os2 = (key = os2complianceKey, own: { patienceMs?: number } = {}) =>
  openOs2compliance({ address: here.url + os2compliancePath, key, ...own });
const kitos = () =>
  openKitos({ ...{ ...kitosUser, address: here.url + kitosPath, roles: new Map() }, organisation: kitosOrganisation });

beforeAll(async () => {
  here = await startStandin({ port: 0 });
});

afterAll(() => here.close());

beforeEach(() => here.reset());

const plenty = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: 1_000 + at, version: 0, name: `Prøvesystem ${at}` }));

async function read(register: OtherRegister, from = 0) {
  const pages = [];
  try {
    for await (const { page, systems } of register.pages(from)) pages.push([page, systems.length]);
  } catch (error) {
    if (!(error instanceof RegisterFault)) throw error;
    return { pages, fault: error.code, page: error.page };
  }
  return { pages };
}

test('OS2compliance is read a page at a time, and from the page where it stopped (S94)', async () => {
  here.os2compliance.assets = plenty(250);
  expect(await read(os2())).toEqual({
    pages: [
      [0, 100],
      [1, 100],
      [2, 50],
    ],
  });
  expect(await read(os2(), 2)).toEqual({ pages: [[2, 50]] });
  here.os2compliance.assets = [];
  expect(await read(os2())).toEqual({ pages: [[0, 0]] });
});

test.each([
  ['key', 'key'],
  ['html', 'notTheirs'],
  ['otherShape', 'notTheirs'],
  ['busy', 'busy'],
  ['silent', 'timeout'],
  ['half', 'half'],
] as const)('of OS2compliance that answers %s, nothing is believed from that page on', async (fault, code) => {
  here.os2compliance.assets = plenty(250);
  Object.assign(here.os2compliance, { fault, faultAt: 1 });
  const pages = fault === 'key' ? [] : [[0, 100]];
  // Only who never answers is not waited for; a busy machine answers late.
  const asked = os2(undefined, fault === 'silent' ? { patienceMs: 3_000 } : {});
  expect(await read(asked)).toEqual({ pages, fault: code, page: fault === 'key' ? 0 : 1 });
});

test('an answer that is cut off is no answer', async () => {
  Object.assign(here.os2compliance, { fault: 'cut' });
  expect(await read(os2())).toMatchObject({ pages: [], fault: 'unreachable' });
});

test('a wrong key, and a host that is not there, are told apart', async () => {
  expect(await read(os2('another'))).toMatchObject({ fault: 'key' });
  const nobody = openOs2compliance({ address: 'http://127.0.0.1:9', key: 'x' });
  expect(await read(nobody)).toMatchObject({ fault: 'unreachable' });
});

test('owner and links are written with the version that was read, beside what others wrote (S94)', async () => {
  const { assets } = here.os2compliance;
  assets[0] = { ...assets[0], archive: 'B', properties: [{ key: 'anden_app', value: '1' }] };
  const wish = { owner: 'thomas@eksempelkommune.example', planLink: 'https://example.invalid/plan' };
  expect(await os2().write?.('101', wish)).toBe('written');
  expect(here.os2compliance.assets[0]).toMatchObject({
    ...{ version: 4, archive: 'B', emergencyPlanLink: wish.planLink, systemOwners: [{ userId: 'thomas' }] },
    ...{ responsibleUsers: [{ userId: 'tove' }], properties: [{ key: 'anden_app', value: '1' }] },
    ...{ supplier: { id: 1 }, dataProcessingAgreementStatus: 'YES' },
  });
  expect(await os2().write?.('101', wish)).toBe('same');
  expect(here.os2compliance.assets[0]?.version).toBe(4);
});

test('what somebody saved in between is read again and kept; a second time it is left for the next night', async () => {
  const wish = { planLink: 'https://example.invalid/plan' };
  here.os2compliance.conflicts = 1;
  expect(await os2().write?.('101', wish)).toBe('written');
  expect(here.os2compliance.assets[0]).toMatchObject({
    ...{ description: 'Skrevet af en anden imens', emergencyPlanLink: wish.planLink },
  });
  here.os2compliance.conflicts = 2;
  expect(await os2().write?.('102', wish)).toBe('changedMeanwhile');
  expect(here.os2compliance.assets[1]).not.toHaveProperty('emergencyPlanLink');
});

test('an owner OS2compliance does not know, and a system that is gone, write nothing', async () => {
  expect(await os2().write?.('101', { owner: 'fremmed@eksempelkommune.example' })).toBe('unknownOwner');
  expect(await os2().write?.('9999', { planLink: 'https://example.invalid/plan' })).toBe('gone');
  expect(here.os2compliance.asked.filter((asked) => asked.startsWith('PUT'))).toEqual([]);
});

const usages = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    uuid: `u-${at}`,
    systemContext: { uuid: `s-${at}`, name: `Nul ${at}` },
  }));

test('KITOS is read until a short page, of the municipality alone, and never written (S94)', async () => {
  here.kitos.usages = usages(200);
  expect(await read(kitos())).toEqual({
    pages: [
      [0, 100],
      [1, 100],
      [2, 0],
    ],
  });
  const asked = here.kitos.asked.filter((one) => one.includes('it-system-usages'));
  expect(asked).toHaveLength(3);
  expect(kitos().write).toBeUndefined();
});

test('a token of KITOS that has run out is fetched anew, once', async () => {
  here.kitos.usages = usages(1);
  const register = kitos();
  await read(register);
  here.kitos.tokens.clear();
  expect(await read(register)).toEqual({ pages: [[0, 1]] });
  expect(here.kitos.asked.filter((one) => one.startsWith('POST'))).toHaveLength(2);
  here.kitos.tokens.clear();
  here.kitos.fault = 'key';
  expect(await read(register)).toMatchObject({ pages: [], fault: 'key' });
});

test.each([
  ['forbidden', 'forbidden'],
  ['html', 'notTheirs'],
  ['moved', 'notTheirs'],
] as const)('of KITOS that answers %s, nothing is believed', async (fault, code) => {
  here.kitos.fault = fault;
  expect(await read(kitos())).toMatchObject({ pages: [], fault: code });
});
