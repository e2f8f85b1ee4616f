import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageName, pageNames } from '../../../src/features/handbook/known-pages.ts';
import { rowsOf } from '../../rows.ts';
import { until, type World, world } from '../../world.ts';
import { editionFixture } from '../revisions/edition-fixture.ts';

let here: World;
const editions = editionFixture(() => here);
beforeAll(async () => {
  here = await world({ servers: 2, withoutHandbook: true });
  await editions.secondEditor();
  // The other server has yet to learn of her role.
  await until(async () => (await here.as('sofie', { server: 1 }).view('drafts', {})).status === 200);
});
afterAll(() => here.close());

const begin = (page: PageName, who: 'eva' | 'sofie' = 'eva', server = 0) =>
  here.as(who, { server }).action('openDraft', { of: 'page', page });
const shown = async (subject: string) => (await here.as('eva').view('draft', { subject })).answer;
const missing = async () => (await here.as('eva').view('drafts', {})).answer.pagesMissing.map(({ page }) => page);

test('S7, S13, S34, S68: where nothing is there, every page the product knows can be begun, and no other', async () => {
  expect(await missing()).toEqual(pageNames);
  const none = await here.as('eva').action('openDraft', { of: 'page', page: 'role-king' });
  expect([none.status, none.refusal?.code]).toEqual([404, 'unknownPage']);
});

test('two editors who begin the same page at once, on two servers, write in the same draft', async () => {
  const [one, other] = await Promise.all([begin('role-dpo'), begin('role-dpo', 'sofie', 1)]);
  expect([one.answer.key, other.answer.key]).toEqual(['draft:role-dpo:-', 'draft:role-dpo:-']);
  expect((await begin('role-dpo')).answer.seen).toBe(one.answer.seen);
  expect((await rowsOf(here, 'draft')).map(({ subject, pageKind, title }) => [subject, pageKind, title])).toEqual([
    ['role-dpo', 'role', 'Databeskyttelsesrådgiver (DBR)'],
  ]);
  expect(await missing()).not.toContain('role-dpo');
});

async function written(page: PageName, textDa: string, edition: string): Promise<void> {
  const { key, seen } = (await begin(page)).answer;
  const { fields } = await shown(page);
  const eva = here.as('eva');
  const saved = await eva.action('saveDraft', { key, seen, fields: { ...fields, textDa } as never });
  expect(saved.refusal?.code).toBeUndefined();
  expect((await eva.action('putInRevision', { draft: key, revision: edition })).refusal?.code).toBeUndefined();
}

describe.each([
  ['policy', 'policy', '2026.1', 'municipalCouncil', 'periodicEvaluation'],
  ['declaration', undefined, '2026.2', 'executiveBoard', 'content'],
] as const)('the first %s', (page, document, edition, body, changeType) => {
  test('S13, S34, INV5: from nothing to in force, adopted by the body that must', async () => {
    const started = await editions.start(edition, { document: document ?? 'handbook', changeType });
    await written(page, `Det her gælder for ${page}.`, started.answer.key);
    await editions.decided(edition, { body });
    const published = await editions.publish(edition, 'eva', 0, document);
    expect(published.refusal).toBeUndefined();
    await until(async () => (await here.as('lone').send('GET', `/api/views/page?page=${page}`)).status === 200);
    const read = (await here.as('lone').view('page', { page })).answer;
    expect(JSON.stringify(read)).toContain(`Det her gælder for ${page}.`);
    const row = (await rowsOf(here, 'page')).find((one) => one.page === page);
    expect(row).toMatchObject({ kind: page, version: '1.0', inForceFrom: '2026-12-01' });
    const [decision] = (await rowsOf(here, 'decision')).filter(({ key }) => key === row?.decision);
    expect(decision?.body).toBe(body);
  });

  test('begun once more it is a draft of what is in force', async () => {
    expect((await begin(page)).answer).toMatchObject({ key: `draft:${page}:1.0`, base: '1.0' });
  });
});
