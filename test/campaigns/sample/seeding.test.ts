import { expect, test } from 'vitest';
import { seedSample } from '../../../src/sample/seed.ts';
import { seedSynthetic } from '../../../src/sample/synthetic.ts';
import * as tenant from '../../../src/sample/tenant.ts';
import { otherAccounts, samplePeople } from '../../../src/sample/workplace/people.ts';
import { standinEnvironment } from '../../../src/standin/environment.ts';
import { productApp, setupApp, tenantId } from '../../../src/standin/identity.ts';
import type { Standin } from '../../../src/standin/standin.ts';
import { startStandin } from '../../../src/standin/start.ts';
import { handbook, rules, workplace } from '../../sample/filled-workplace.ts';

test('The sample signs in with the names the stand-in knows', () => {
  const environment = standinEnvironment('http://127.0.0.1:1');
  expect(tenant.sampleTenant).toBe(tenantId);
  expect(tenant.setupApp).toEqual({ clientId: setupApp.clientId, secret: setupApp.secret });
  expect(tenant.productApp).toEqual({ clientId: productApp.clientId, secret: productApp.secret });
  expect(tenant.sampleSites).toEqual({ site: environment.RETTESNOR_SITE, dbrSite: environment.RETTESNOR_DBR_SITE });
});

const sizes = (standin: Standin) =>
  standin.store.all<{ name: string; rows: number; versions: number }>(
    'SELECT l.name, count(*) AS rows, sum(i.version) AS versions FROM item i JOIN list l ON l.id = i.list GROUP BY l.name',
  );

test('A stand-in is filled through Graph, and filling it again changes nothing', async () => {
  const standin = await startStandin({ port: 0 });
  try {
    await seedSample({ standin: standin.url });
    const first = sizes(standin);
    expect(Object.fromEntries(first.map(({ name, rows }) => [name, rows]))).toMatchObject({
      RuleVersions: handbook.ruleVersions.length,
      Pages: handbook.pages.length,
      Employments: workplace.employments.length,
      Packs: workplace.packs.length,
      ReadingChoices: workplace.choices.length,
    });
    standin.clock.move('+1d');
    await seedSample({ standin: standin.url });
    expect(sizes(standin)).toEqual(first);
    expect(standin.store.one<{ people: number }>('SELECT count(*) AS people FROM person')?.people).toBe(
      samplePeople.length + otherAccounts.length,
    );
  } finally {
    await standin.close();
  }
});

test('A seeding that was stopped half-way is completed by the next', async () => {
  const standin = await startStandin({ port: 0 });
  try {
    standin.faults.add({ route: 'POST .*batch', status: 503, times: 1 });
    await expect(seedSample({ standin: standin.url, history: false })).rejects.toThrow('503');
    await seedSample({ standin: standin.url, history: false });
    const rows = Object.fromEntries(sizes(standin).map(({ name, rows: count }) => [name, count]));
    expect(rows).toMatchObject({ Employments: workplace.employments.length, Settings: workplace.settings.length });
  } finally {
    await standin.close();
  }
});

test('A synthetic municipality has the size it was asked for and is the same twice', async () => {
  const make = async () => {
    const standin = await startStandin({ port: 0 });
    standin.clock.move('2026-11-25T08:00');
    try {
      const size = await seedSynthetic({ standin, people: 60, years: 2 });
      const sum = standin.store
        .all<{ fields: string }>('SELECT fields FROM item ORDER BY list, id')
        .map(({ fields }) => fields);
      return { size, sum };
    } finally {
      await standin.close();
    }
  };
  const [one, two] = [await make(), await make()];
  expect(one.size).toMatchObject({ people: 60, ruleVersions: rules.size * 2 });
  expect(one.size.confirmations).toBeGreaterThan(60 * 10);
  expect(two.sum.toSorted()).toEqual(one.sum.toSorted());
});
