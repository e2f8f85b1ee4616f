import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { type EditionStep, editionFixture } from './edition-fixture.ts';

let here: World;
const editions = editionFixture(() => here);
beforeAll(async () => {
  here = await world();
  await editions.secondEditor();
});
afterAll(() => here.close());

const started: ActionInput<'startRevision'> = {
  ...{ document: 'handbook', edition: '2027.1', changeType: 'content', why: 'Ny lov', touchesStaff: false },
};
const key = 'revision:handbook:2027.1';

const mandate = { kind: 'correction', from: '2026-12-01', caseRef: '26/2', decidedOn: '2026-11-30' } as const;

describe('beginning', () => strangersAreRefused(() => here, 'startRevision', 'eva', started));
describe('putting in', () => strangersAreRefused(() => here, 'putInRevision', 'eva', { draft: 'x' }));
describe('changing', () => strangersAreRefused(() => here, 'changeRevision', 'eva', { step: 'submit', key, seen: 1 }));
describe('weighing', () => strangersAreRefused(() => here, 'weighRevision', 'eva', { key }));
describe('publishing', () => strangersAreRefused(() => here, 'publishRevision', 'eva', { key, seen: 1 }));

test.each([
  ['startRevision', {}],
  ['startRevision', { ...started, edition: '../x' }],
  ['startRevision', { ...started, changeType: 'andet' }],
  ['startRevision', { ...started, why: ' ' }],
  ['changeRevision', { key, seen: 1, step: 'publish' }],
  ['changeRevision', { key, seen: 1, step: 'decide', body: 'executiveBoard', on: 'i går', caseRef: '26/1' }],
  ['changeRevision', { key, seen: 1, step: 'decide', body: 'executiveBoard', on: '2026-12-01', caseRef: ' ' }],
  ['changeRevision', { key, seen: 1, step: 'return', note: '' }],
  ['publishRevision', { key }],
  ['recordStandingMandate', { ...mandate, kind: 'content' }],
] as const)('%s %j is refused', async (job, body) => {
  const reply = await here.as('eva').send('POST', `/api/jobs/${job}`, body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('an edition is begun once, under a name nobody has used, for a reason its document knows', async () => {
  const begin = (own: Partial<typeof started> = {}, who: Who = 'eva') =>
    here.as(who).action('startRevision', { ...started, ...own });
  const faults = async (own: Partial<typeof started>) => (await begin(own)).refusal?.details.faults;
  expect((await begin({}, 'aksel')).refusal?.code).toBe('notAllowed');
  expect(await faults({ changeType: 'periodicEvaluation' })).toEqual(['wrongType']);
  expect(await faults({ edition: '2026' })).toEqual(['editionTaken']);
  expect(await faults({ strategyLink: 'http://x.dk' })).toEqual(['linkInvalid']);
  expect(await faults({ why: 'Født 311236-4321' })).toEqual(['cpr']);
  const [one, other] = await Promise.all([begin(), begin()]);
  expect([one.refusal, other.refusal]).toEqual([undefined, undefined]);
  expect(one.answer).toEqual(other.answer);
  expect(await faults({ why: 'Noget andet' })).toEqual(['editionTaken']);
  expect((await rowsOf(here, 'revision')).filter((row) => row.key === key)).toHaveLength(1);
});

test('what is not written is not put before others, and what is there is said', async () => {
  expect((await editions.change('eva', '2027.1', { step: 'submit' })).refusal?.details.faults).toEqual(['nothing']);
  const draft = await editions.write('r06', key, { whatsNew: '' });
  const { refusal } = await editions.change('eva', '2027.1', { step: 'submit' });
  expect(refusal).toMatchObject({
    code: 'draftsUnready',
    details: { drafts: [{ draft, faults: ['whatsNewMissing'] }] },
  });
  expect((await editions.view('2027.1')).missing).toEqual(['unready']);
  await editions.write('r06', key, { whatsNew: 'Kun sikkert.' });
  expect(await editions.view('2027.1')).toMatchObject({
    ...{ missing: [], isMine: true, next: { deed: 'submit', roles: ['editor'] } },
    parts: [{ subject: 'r06', base: '3.1', becomes: '3.2', material: true, faults: [], changed: false }],
  });
});

test('a draft is in one edition, of its own document, and is taken out again', async () => {
  const put = (own: ActionInput<'putInRevision'>, who: Who = 'eva') => here.as(who).action('putInRevision', own);
  await editions.start('p1', { document: 'policy', changeType: 'runningChange' });
  const draft = 'draft:r06:3.1';
  expect((await put({ draft, revision: 'revision:policy:p1' })).refusal?.details.faults).toEqual(['wrongDocument']);
  expect((await put({ draft, revision: 'revision:handbook:x' })).refusal?.code).toBe('unknownRevision');
  expect((await put({ draft: 'draft:r99:-' })).refusal?.code).toBe('unknownDraft');
  expect((await put({ draft }, 'sofie')).refusal).toBeUndefined();
  expect((await editions.view('2027.1')).loose).toMatchObject([{ draft, document: 'rule', subject: 'r06' }]);
  const [one, other] = await Promise.all([put({ draft, revision: key }), put({ draft, revision: key })]);
  expect([one.status, other.status].filter((status) => status === 200).length).toBeGreaterThan(0);
  await put({ draft, revision: key });
  // S37: who moved it about has not written it.
  expect((await rowsOf(here, 'draft')).find((row) => row.key === draft)?.writtenBy).toBe(await here.as('eva').id());
});

test('a text that was put away is not put before others, and is there again when it is taken back', async () => {
  const discard = (away: boolean) => here.as('eva').action('discardDraft', { key: 'draft:r06:3.1', away });
  expect((await discard(true)).refusal).toBeUndefined();
  expect((await editions.view('2027.1')).missing).toEqual(['nothing']);
  expect((await editions.change('eva', '2027.1', { step: 'submit' })).refusal?.details.faults).toEqual(['nothing']);
  await discard(false);
  expect((await editions.view('2027.1')).missing).toEqual([]);
});

describe('S37: whoever wrote or put forward does not approve', () => {
  const approve: EditionStep = { step: 'approve' };

  test('roles: none but editors put forward, and none without a part in it does anything', async () => {
    for (const who of ['lone', 'dina', 'rene', 'mette'] as const) {
      expect((await editions.change(who, '2027.1', { step: 'submit' })).refusal?.code, who).toBe('notAllowed');
    }
    expect((await editions.change('aksel', '2027.1', { step: 'submit' })).refusal?.code).toBe('notAllowed');
    expect((await editions.change('aksel', '2027.1', approve)).refusal?.details.faults).toEqual(['wrongState']);
    const { answer, refusal } = await editions.change('sofie', '2027.1', { step: 'submit' });
    expect([refusal, answer.state]).toEqual([undefined, 'reviewing']);
    // A second click is the same.
    const again = await editions.change('sofie', '2027.1', { step: 'submit' });
    expect(again.answer).toEqual(answer);
  });

  test('neither Sofie, who put it forward, nor Eva, who wrote it', async () => {
    expect((await editions.change('sofie', '2027.1', approve)).refusal?.code).toBe('ownWork');
    expect((await editions.change('eva', '2027.1', approve)).refusal?.code).toBe('ownWork');
    expect(await editions.view('2027.1', 'eva')).toMatchObject({ isMine: false, missing: ['ownWork'] });
    expect(await editions.view('2027.1', 'aksel')).toMatchObject({ isMine: true, missing: [] });
    expect((await editions.view('2027.1', 'dina')).deeds).toEqual([]);
  });

  test('the next who can act is told, by number alone', async () => {
    const told = async (who: Who) => {
      const id = await here.as(who).id();
      return (await rowsOf(here, 'notification')).filter(({ what, person }) => what === 'revision' && person === id);
    };
    await until(async () => (await told('aksel')).length === 1);
    expect(await told('eva')).toEqual([]);
    expect(JSON.stringify(await told('aksel'))).not.toContain('Ny lov');
  });

  test('sent back with a note and put forward again, and the approval can be taken back by whoever gave it', async () => {
    expect((await editions.change('aksel', '2027.1', { step: 'return', note: 'Skriv et eksempel' })).answer.state).toBe(
      'writing',
    );
    expect(await editions.view('2027.1')).toMatchObject({ reviewNote: 'Skriv et eksempel', isMine: true });
    await editions.change('eva', '2027.1', { step: 'submit' });
    expect((await editions.change('aksel', '2027.1', approve)).answer.state).toBe('approved');
    expect((await editions.change('aksel', '2027.1', approve)).answer.state).toBe('approved');
    const back = { step: 'takeBack', of: 'approval' } as const;
    expect((await editions.change('sofie', '2027.1', back)).refusal?.code).toBe('notAllowed');
    expect((await editions.change('aksel', '2027.1', back)).answer.state).toBe('reviewing');
    // The answer was lost on the way.
    expect((await editions.change('aksel', '2027.1', back)).answer.state).toBe('reviewing');
    expect((await editions.change('aksel', '2027.1', approve)).answer.state).toBe('approved');
  });
});

describe('INV5: the decision', () => {
  test('S37: whoever wrote the edition records nothing that a body has said of it', async () => {
    expect((await editions.change('eva', '2027.1', decide)).refusal?.code).toBe('ownWork');
    const med = { step: 'noteMed', on: '2026-12-01', note: 'Enig' } as const;
    expect((await editions.change('eva', '2027.1', med)).refusal?.code).toBe('ownWork');
    expect(await editions.view('2027.1', 'eva')).toMatchObject({ isMine: false, missing: ['ownWork'] });
    expect(await editions.view('2027.1', 'sofie')).toMatchObject({ isMine: true, missing: [] });
  });

  const decide = { step: 'decide', body: 'executiveBoard', on: '2026-12-01', caseRef: '26/3' } as const;
  const faults = async (own: object, who: Who = 'sofie') =>
    (await editions.change(who, '2027.1', { ...decide, ...own })).refusal?.details.faults;

  test('is the right body’s, has been, and holds no number of a person', async () => {
    expect(await faults({ on: '2026-12-02' })).toEqual(['inTheFuture']);
    expect(await faults({ body: 'municipalCouncil' })).toEqual(['wrongBody']);
    expect(await faults({ caseRef: '311236-4321' })).toEqual(['cpr']);
    expect(await faults({ mandate: 'standing:content:x' })).toEqual(['noMandate']);
    expect((await editions.change('aksel', '2027.1', decide)).refusal?.code).toBe('notAllowed');
    expect((await editions.change('sofie', '2027.1', decide, 1)).refusal?.code).toBe('changedMeanwhile');
  });

  test('is recorded by the secretariat once, and can be taken back until somebody publishes', async () => {
    const [one, other] = await Promise.all([
      editions.change('sofie', '2027.1', decide),
      editions.change('sofie', '2027.1', decide),
    ]);
    expect([one.status, other.status]).toContain(200);
    expect((await editions.row(key))?.state).toBe('decided');
    expect((await editions.change('sofie', '2027.1', { step: 'takeBack', of: 'decision' })).answer.state).toBe(
      'approved',
    );
    const row = await editions.row(key);
    expect([row?.body, row?.decidedOn, row?.caseRef]).toEqual([undefined, undefined, undefined]);
    expect((await editions.publish('2027.1')).refusal?.details.faults).toEqual(['wrongState']);
  });

  test('about staff conditions waits for Hoved-MED', async () => {
    const withdrawn = await editions.change('eva', '2027.1', { step: 'withdraw' });
    expect(withdrawn.answer.state).toBe('withdrawn');
    expect((await editions.change('eva', '2027.1', { step: 'reopen' })).answer.state).toBe('writing');
    const described = { step: 'describe', changeType: 'content', why: 'Ny lov', touchesStaff: true } as const;
    await editions.change('eva', '2027.1', described);
    await editions.change('eva', '2027.1', { step: 'submit' });
    await editions.change('aksel', '2027.1', { step: 'approve' });
    expect(await faults({})).toEqual(['medMissing']);
    expect(await editions.view('2027.1', 'sofie')).toMatchObject({
      next: { deed: 'noteMed' },
      missing: ['medMissing'],
    });
    const med = { step: 'noteMed', on: '2026-12-02', note: 'Taget til efterretning' } as const;
    expect((await editions.change('sofie', '2027.1', med)).refusal?.details.faults).toEqual(['inTheFuture']);
    expect((await editions.change('sofie', '2027.1', { ...med, on: '2026-12-01' })).refusal).toBeUndefined();
    expect(await faults({})).toBeUndefined();
  });
});

test('INV16: every step stands in the audit list, once', async () => {
  const entries = async () => (await rowsOf(here, 'auditEntry')).filter(({ target }) => target === key);
  const version = (await editions.view('2027.1')).version;
  await until(async () => (await entries()).length === version);
  expect(new Set((await entries()).map(({ version: of }) => of)).size).toBe(version);
});
