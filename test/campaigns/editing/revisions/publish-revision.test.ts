import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ViewData } from '../../../../src/contract/contract.ts';
import { textHash } from '../../../../src/core/content-hash.ts';
import { Draft } from '../../../../src/features/editing/drafts/records.ts';
import { beginPublishing } from '../../../../src/features/editing/revisions/actions/begin-publishing.ts';
import { releaseRules } from '../../../../src/features/handbook/actions/release-rules.ts';
import { actorOf } from '../../../../src/features/workplace/queries/actor-of.ts';
import { productApp, sites } from '../../../../src/standin/identity.ts';
import { type EditionStep, editionFixture } from '../../../editing/revisions/edition-fixture.ts';
import { pressOf } from '../../../editing/revisions/unseen-press.ts';
import { listId, rowsOf } from '../../../rows.ts';
import { accessAs } from '../../../workplace.ts';
import { until, type World, world } from '../../../world.ts';

let here: World;
const editions = editionFixture(() => here);
beforeAll(async () => {
  here = await world({ servers: 3 });
  await editions.secondEditor();
});
afterAll(() => here.close());

const of = (edition: string) => `revision:handbook:${edition}`;
const versionsOf = async (edition: string) =>
  (await rowsOf(here, 'ruleVersion')).filter(({ decision }) => decision === `handbook:${edition}`);
const decisionsOf = async (edition: string) =>
  (await rowsOf(here, 'decision')).filter(({ edition: name, document }) => document === 'handbook' && name === edition);

/** Another server has heard how far an edition is; until it has heard of it at all it knows none of that name. */
const heardBy = (server: number, edition: string, isSo: (seen: ViewData<'revision'>) => boolean) =>
  until(async () => {
    const reply = await here.as('eva', { server }).view('revision', { edition });
    return reply.refusal === undefined && isSo(reply.answer);
  });
const knownBy = (server: number, edition: string, state = 'decided') =>
  heardBy(server, edition, (seen) => seen.state === state);

test('INV5: nothing is published before its body has adopted it, and by nobody but an editor', async () => {
  await editions.start('2027.1');
  await editions.write('r06', of('2027.1'));
  expect((await editions.publish('2027.1')).refusal?.details.faults).toContain('wrongState');
  await editions.decided('2027.1', { isWeighed: false });
  // S18, S19: nobody lets out what costs time without having seen how much.
  expect((await editions.view('2027.1')).missing).toEqual(['reachUnknown']);
  expect((await editions.publish('2027.1')).refusal?.details.faults).toEqual(['reachUnknown']);
  await editions.weigh('2027.1');
  expect((await editions.view('2027.1')).missing).toEqual([]);
  expect((await editions.publish('2027.1', 'aksel')).refusal?.code).toBe('notAllowed');
  const stale = await here.as('eva').action('publishRevision', { key: of('2027.1'), seen: 1 });
  expect(stale.refusal?.code).toBe('changedMeanwhile');
  expect(await versionsOf('2027.1')).toEqual([]);
  const gone = await here.as('eva').action('publishRevision', { key: of('x'), seen: 1 });
  expect(gone.refusal?.code).toBe('unknownRevision');
});

describe('S13, S16, S20: published', () => {
  test('INV6: twice at once on three servers and once more it is one set under one decision', async () => {
    await Promise.all([knownBy(1, '2027.1'), knownBy(2, '2027.1')]);
    const all = await Promise.all([0, 1, 2].map((server) => editions.publish('2027.1', 'eva', server)));
    for (const reply of all) expect(['changedMeanwhile', undefined]).toContain(reply.refusal?.code);
    expect((await editions.publish('2027.1')).answer.state).toBe('published');
    expect(await decisionsOf('2027.1')).toMatchObject([{ body: 'executiveBoard', caseRef: '26/000777' }]);
    const versions = await versionsOf('2027.1');
    expect(versions).toMatchObject([
      { key: 'r06:3.2', material: true, inForceFrom: '2026-12-01', whatsNew: 'Det nye.' },
    ]);
    expect((await rowsOf(here, 'draft')).map(({ key, state }) => [key, state])).toEqual([
      ['draft:r06:3.1', 'published'],
    ]);
  });

  test('S14, S20: exactly one version is in force, older ones are readable and marked', async () => {
    await until(async () => (await here.as('lone').view('rule', { rule: 'r06' })).answer.version === '3.2');
    const { answer } = await here.as('lone').view('rule', { rule: 'r06' });
    expect(answer.stamp).toMatchObject({ state: 'inForce', edition: '2027.1', body: 'executiveBoard' });
    expect(answer.versions.filter(({ state }) => state === 'inForce')).toHaveLength(1);
    const older = (await here.as('lone').view('rule', { rule: 'r06', version: '3.0' })).answer;
    expect(older.stamp).toMatchObject({ version: '3.0', state: 'replaced' });
    expect((await here.as('lone').view('start', {})).answer.owed.map(({ rule }) => rule)).toContain('r06');
  });

  test('INV6: what is out is neither taken back nor withdrawn, and its days stay', async () => {
    const steps: readonly EditionStep[] = [
      { step: 'takeBack', of: 'decision' },
      { step: 'withdraw' },
      { step: 'schedule', starts: [{ draft: 'draft:r06:3.1', on: '2027-01-01' }] },
      { step: 'return', note: 'x' },
    ];
    for (const step of steps) {
      expect((await editions.change('eva', '2027.1', step)).refusal?.details.faults, step.step).toEqual(['begun']);
    }
    expect((await editions.view('2027.1')).journey.map(({ state }) => state)).toEqual(Array(5).fill('done'));
  });

  test('INV16: the edition, its decision, its version and its draft stand in the audit list', async () => {
    const entries = async () =>
      (await rowsOf(here, 'auditEntry'))
        .filter(({ action }) => action === 'publishRevision' || action === 'releaseRules')
        .map(({ target }) => target);
    await until(async () => (await entries()).length >= 5);
    expect(new Set(await entries())).toEqual(new Set([of('2027.1'), 'handbook:2027.1', 'r06:3.2', 'draft:r06:3.1']));
  });
});

test('S16: a text that was changed on the table is not published, whoever changed it', async () => {
  await editions.start('2027.2');
  const draft = await editions.write('r20', of('2027.2'));
  await editions.decided('2027.2');
  const graph = await accessAs(here.standin, productApp);
  const list = await listId(here, 'Drafts');
  const site = sites.find(({ key }) => key === 'main');
  const path = `/sites/${site?.id}/lists/${list}/items`;
  const { value } = (await graph.get(`${path}?$expand=fields`)) as { value: { id: string; fields: { Key: string } }[] };
  const item = value.find(({ fields }) => fields.Key === draft);
  await graph.patch(`${path}/${item?.id}/fields`, { TextDa: 'Noget andet, end det der lå på bordet.' });
  const { refusal } = await editions.publish('2027.2');
  expect(refusal?.details.faults).toContain('textChanged');
  expect(await versionsOf('2027.2')).toEqual([]);
  await until(async () => (await editions.view('2027.2')).missing.includes('textChanged'));
  // The way on: back to the desk with it.
  expect((await editions.change('sofie', '2027.2', { step: 'takeBack', of: 'decision' })).refusal).toBeUndefined();
  expect(
    (await editions.change('eva', '2027.2', { step: 'return', note: 'Teksten er en anden' })).refusal,
  ).toBeUndefined();
});

test('INV6: stopped half-way it is completed by publishing again from another server, and nothing is written twice', async () => {
  await editions.start('2027.3');
  for (const rule of ['r01', 'r02', 'r07']) await editions.write(rule, of('2027.3'));
  await editions.decided('2027.3');
  const ports = here.servers[0]?.inside?.context.ports;
  if (!ports) throw new Error('that server does not run here');
  const eva = actorOf(ports, await here.as('eva').id(), 'tab', 'da');
  const { version } = await editions.view('2027.3');
  const { release } = await beginPublishing(pressOf(ports, eva), { key: of('2027.3'), seen: version });
  if (!release) throw new Error('there is nothing to release');
  await releaseRules(ports, eva, { ...release, versions: release.versions.slice(0, 1) });

  // The day after: what is left begins no earlier and no later than what is there.
  expect(
    (await editions.change('sofie', '2027.3', { step: 'takeBack', of: 'decision' })).refusal?.details.faults,
  ).toEqual(['begun']);
  await heardBy(2, '2027.3', ({ begun }) => begun);
  const done = await editions.publish('2027.3', 'eva', 2);
  expect([done.refusal, done.answer.state]).toEqual([undefined, 'published']);
  const rows = await versionsOf('2027.3');
  expect(rows.map(({ key, inForceFrom }) => `${key} ${inForceFrom}`).sort()).toEqual([
    ...['r01:1.1 2026-12-01', 'r02:1.1 2026-12-01', 'r07:1.1 2026-12-01'],
  ]);
  expect(await decisionsOf('2027.3')).toHaveLength(1);
  expect(
    (await rowsOf(here, 'draft')).filter(({ revision, state }) => revision === of('2027.3') && state !== 'published'),
  ).toEqual([]);
});

test('S18: whom it asks is worked out before it is decided, each rule may begin on its own day, and the dosage spreads them', async () => {
  // What another server published has come to this one.
  await until(async () => (await here.as('lone').view('rule', { rule: 'r02' })).answer.version === '1.1');
  await until(async () => (await here.as('lone').view('rule', { rule: 'r01' })).answer.version === '1.1');
  const drafts = () => here.servers[0]?.inside?.context.ports.records.all(Draft, { revision: of('2027.3') });
  await until(() => drafts()?.every(({ record }) => record.state === 'published') === true);
  await editions.start('2027.4');
  for (const rule of ['r01', 'r02', 'r06']) await editions.write(rule, of('2027.4'));
  const weighed = await here.as('eva').action('weighRevision', { key: of('2027.4') });
  expect(weighed.refusal).toBeUndefined();
  expect((await here.as('eva').action('weighRevision', { key: of('2027.4') })).answer).toEqual(weighed.answer);
  const shown = await editions.view('2027.4');
  expect(shown.reach).toMatchObject({ outdated: false });
  expect(shown.reach?.people).toBeGreaterThan(30);
  expect(shown.reach?.byType.find(({ type }) => type === 'councillor')).toMatchObject({ people: 1 });
  expect(shown.parts.find(({ subject }) => subject === 'r01')?.people).toBe(shown.reach?.people);
  expect(await editions.row(of('2027.4'))).toMatchObject({ askedPeople: shown.reach?.people });
  // Two a week: the third waits a week.
  expect(shown.spread.map(({ on }) => on)).toEqual(['2026-12-02', '2026-12-02', '2026-12-09']);

  const wrong = [{ draft: 'draft:r99:-', on: '2027-01-01' }];
  expect((await editions.change('eva', '2027.4', { step: 'schedule', starts: wrong })).refusal?.details.faults).toEqual(
    ['notOnTable'],
  );
  expect((await editions.change('eva', '2027.4', { step: 'schedule', starts: shown.spread })).refusal).toBeUndefined();
  await editions.decided('2027.4');
  await editions.publish('2027.4');
  expect((await versionsOf('2027.4')).map(({ inForceFrom }) => inForceFrom).sort()).toEqual([
    ...['2026-12-02', '2026-12-02', '2026-12-09'],
  ]);
  expect((await editions.view('2027.4')).journey.at(-1)).toMatchObject({ step: 'inForce', state: 'now' });
});

test('S13, S5: the policy goes the same way to Byrådet, with its link to the strategy', async () => {
  const strategyLink = 'https://eksempelkommune.example/digitaliseringsstrategi';
  const own = { document: 'policy', changeType: 'periodicEvaluation', strategyLink } as const;
  expect((await editions.start('5', own)).refusal).toBeUndefined();
  const eva = here.as('eva');
  const { key } = (await eva.action('openDraft', { of: 'page', page: 'policy' })).answer;
  const { seen, fields } = (await eva.view('draft', { subject: 'policy' })).answer;
  const textDa = 'Ny politik for alle.';
  await eva.action('saveDraft', { key, seen, fields: { ...fields, textDa } });
  await eva.action('putInRevision', { draft: key, revision: 'revision:policy:5' });
  await editions.decided('5', { body: 'municipalCouncil' });
  const done = await editions.publish('5', 'eva', 0, 'policy');
  expect(done.refusal).toBeUndefined();
  const rows = (await rowsOf(here, 'page')).filter(({ page }) => page === 'policy');
  expect(rows.map(({ version }) => version).sort()).toEqual(['1.0', '1.1']);
  expect(rows.find(({ version }) => version === '1.1')).toMatchObject({ textHashDa: textHash(textDa), strategyLink });
  const { answer } = await here.as('lone').view('page', { page: 'policy' });
  expect(answer).toMatchObject({ text: textDa, strategyLink, stamp: { body: 'municipalCouncil', state: 'inForce' } });
});

test('S18, S19: an edition that came back and is for others by now is worked out anew before it is let out', async () => {
  await until(async () => (await here.as('eva').view('rule', { rule: 'r07' })).answer.version === '1.1');
  await editions.start('2027.6');
  await editions.write('r07', of('2027.6'), { audience: ['council'] });
  await editions.weigh('2027.6');
  await editions.change('eva', '2027.6', { step: 'submit' });
  await editions.change('aksel', '2027.6', { step: 'return', note: 'Den er for alle' });
  // Within one second nobody knows which came first.
  await here.clock.move('2026-12-01T10:30:00');
  await editions.write('r07', of('2027.6'), { audience: ['employees'] });
  await editions.decided('2027.6', { isWeighed: false });
  expect((await editions.view('2027.6')).reach).toMatchObject({ outdated: true });
  expect((await editions.publish('2027.6')).refusal?.details.faults).toEqual(['reachUnknown']);
  await editions.weigh('2027.6');
  expect((await editions.publish('2027.6')).answer.state).toBe('published');
});
