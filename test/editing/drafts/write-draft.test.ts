import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import type { DraftFields } from '../../../src/features/editing/drafts/draft-fields.ts';
import type { Draft } from '../../../src/features/editing/drafts/records.ts';
import type { Revision } from '../../../src/features/editing/revisions/records.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { readable } from '../../readable.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { accessAs, store, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  // A second editor.
  const asked = { role: 'editor', person: await here.as('sofie').id(), from: '2026-12-01' } as const;
  expect((await here.as('eva').action('appoint', asked)).refusal?.code).toBeUndefined();
  await until(async () => (await here.as('sofie').view('me', {})).answer.roles.includes('editor'));
});
afterAll(() => here.close());

const none = '0'.repeat(64);
const key = 'draft:r06:3.1';
const open = (who: Who, rule = 'r06') => here.as(who).action('openDraft', { of: 'rule', rule });
const row = async (wanted = key) => (await rowsOf(here, 'draft')).find((one) => one.key === wanted);
const shown = async (who: Who, subject = 'r06') => (await here.as(who).view('draft', { subject })).answer;
const save = (who: Who, fields: DraftFields, seen: string, wanted = key) =>
  here.as(who).action('saveDraft', { key: wanted, seen, fields: fields as ActionInput<'saveDraft'>['fields'] });

describe('opening', () => strangersAreRefused(() => here, 'openDraft', 'eva', { of: 'rule', rule: 'r06' }));
describe('saving', () => strangersAreRefused(() => here, 'saveDraft', 'eva', { key, seen: none, fields: {} }));
describe('putting away', () => strangersAreRefused(() => here, 'discardDraft', 'eva', { key, away: true }));
describe('asking', () => strangersAreRefused(() => here, 'askForOpinion', 'eva', { key }));
const opinion: ActionInput<'giveOpinion'> = { key, of: none, opinion: 'agrees', why: '' };
describe('having an opinion', () => strangersAreRefused(() => here, 'giveOpinion', 'dina', opinion));

test.each([
  ['openDraft', 'eva', { of: 'rule' }],
  ['openDraft', 'eva', { of: 'rule', rule: 'R6' }],
  ['openDraft', 'eva', { of: 'newRule', rule: 'r36' }],
  ['saveDraft', 'eva', { key, seen: none }],
  ['saveDraft', 'eva', { key, seen: 'x', fields: {} }],
  ['saveDraft', 'eva', { key, seen: none, fields: { textDa: 'x'.repeat(60_001) } }],
  ['saveDraft', 'eva', { key, seen: none, fields: { iso: ['A.5'] } }],
  ['saveDraft', 'eva', { key, seen: none, fields: { state: 'published' } }],
  ['giveOpinion', 'dina', { ...opinion, opinion: 'agreesIf', why: ' ' }],
  ['giveOpinion', 'dina', { ...opinion, opinion: 'måske' }],
  ['discardDraft', 'eva', { key }],
  ['askForOpinion', 'eva', {}],
] as const)('%s by %s with wrong input is refused (%#)', async (job, who, body) => {
  const reply = await here.as(who).send('POST', `/api/jobs/${job}`, body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('only editors write, and only the DBR has an opinion', async () => {
  for (const who of ['lone', 'mette', 'dina', 'rene', 'aksel'] as const) {
    expect((await open(who)).refusal?.code).toBe('notAllowed');
    expect((await save(who, {}, none)).refusal?.code).toBe('notAllowed');
  }
  expect((await here.as('eva').action('giveOpinion', opinion)).refusal?.code).toBe('notAllowed');
  expect(await rowsOf(here, 'draft')).toEqual([]);
});

test.each([
  [{ of: 'rule', rule: 'r99' }, 'unknownRule'],
  [{ of: 'page', page: 'findes-ikke' }, 'unknownPage'],
] as const)('%j is refused: %s', async (input, code) => {
  expect((await here.as('eva').action('openDraft', input)).refusal?.code).toBe(code);
  expect((await here.as('eva').view('draft', { subject: 'r99' })).refusal?.code).toBe('unknownDraft');
});

test('S15, S20: two who begin at once write in the same row, from the newest version there is', async () => {
  const [one, other] = await Promise.all([open('eva'), open('sofie')]);
  expect([one?.answer.key, other?.answer.key]).toEqual([key, key]);
  expect((await rowsOf(here, 'draft')).length).toBe(1);
  expect(await row()).toMatchObject({ base: '3.1', title: 'Send sikkert', textDa: 'Tekst til r06 3.1', state: 'open' });
  expect((await open('eva')).answer.seen).toBe(one?.answer.seen);
});

test('a second editor is told who is there, and the first that somebody came', async () => {
  await until(async () => (await shown('eva')).company !== undefined || (await shown('sofie')).company !== undefined);
  const { seen, fields } = await shown('eva');
  expect((await save('eva', { ...fields, title: 'Send altid sikkert' }, seen)).status).toBe(200);
  const met = (await open('sofie')).answer.company;
  expect(met).toMatchObject({ name: 'Eva Eg', did: 'wrote' });
  await until(async () => (await shown('sofie')).company?.name === 'Eva Eg');
});

test('the same again writes nothing; another on what was seen is kept, whatever else was done to the row', async () => {
  const { seen, fields } = await shown('eva');
  const before = await row();
  expect((await save('eva', fields, none)).answer.seen).toBe(seen);
  expect((await row())?.at).toBe(before?.at);
  await here.as('eva').action('askForOpinion', { key });
  const saved = await save('eva', { ...fields, owner: 'Direktionssekretariatet', areas: [] }, seen);
  expect(saved.answer.seen).not.toBe(seen);
  expect(await row()).toMatchObject({
    owner: 'Direktionssekretariatet',
    deed: 'saved',
    writtenBy: await here.as('eva').id(),
  });
});

test('of two who write different things at once the second is told, with the words of the first', async () => {
  await until(async () => (await shown('eva')).fields.owner === 'Direktionssekretariatet');
  const { seen, fields } = await shown('eva');
  const both = await Promise.all([
    save('eva', { ...fields, textDa: 'Evas tekst' }, seen),
    save('sofie', { ...fields, textDa: 'Sofies tekst' }, seen),
  ]);
  expect(both.map(({ refusal }) => refusal?.code).sort()).toEqual(['changedMeanwhile', undefined]);
  const stands = await row();
  const details = both.find(({ refusal }) => refusal)?.refusal?.details as { theirs: Draft; seen: string; who: string };
  expect(details.theirs.textDa).toBe(stands?.textDa);
  expect(['Eva Eg', 'Sofie Sand']).toContain(details.who);
  // The second goes on from there, and the first has not lost a word that nobody saw.
  expect((await save('sofie', { ...fields, textDa: 'Begges tekst' }, details.seen)).status).toBe(200);
  expect((await row())?.textDa).toBe('Begges tekst');
});

test('INV15: a text with a CPR number is refused, and nothing of it is stored', async () => {
  const { seen, fields } = await shown('sofie');
  expect((await save('sofie', { ...fields, howVerified: 'Spørg 311236-4321' }, seen)).refusal?.code).toBe('cprFound');
  expect(readable(await rowsOf(here, 'draft'))).not.toContain('4321');
});

test('S65: the DBR is asked once for each text, has an opinion on exactly that one, and the writer is told', async () => {
  await here.as('eva').action('askForOpinion', { key });
  await here.as('sofie').action('askForOpinion', { key });
  const dina = await here.as('dina').id();
  const told = async (what: string) => (await rowsOf(here, 'notification')).filter((one) => one.what === what);
  await until(async () => (await told('opinionAsked')).length === 2);
  expect((await told('opinionAsked')).map(({ person }) => person)).toEqual([dina, dina]);

  await until(async () => (await shown('dina')).opinion.state === 'asked');
  const { of } = (await shown('dina')).opinion;
  const give = (own: Partial<typeof opinion> = {}) =>
    here
      .as('dina')
      .action('giveOpinion', { key, of, opinion: 'agreesIf', why: 'Nævn fristen, ikke 311236-4321', ...own });
  expect((await give({ of: none })).refusal?.code).toBe('changedMeanwhile');
  expect((await give()).status).toBe(200);
  expect((await give()).status).toBe(200);
  expect((await row())?.opinionWhy).toBe('Nævn fristen, ikke 3112••-••••');
  await until(async () => (await told('opinionGiven')).length === 1);
  expect((await told('opinionGiven'))[0]?.person).toBe(await here.as('sofie').id());
});

test('S65: another text makes the opinion outdated, and it stays to be read', async () => {
  await until(async () => (await shown('eva')).opinion.state === 'current');
  const { seen, fields } = await shown('eva');
  await save('eva', { ...fields, textDa: 'Ny tekst', textEn: 'Text' }, seen);
  await until(async () => (await shown('eva')).opinion.state === 'outdated');
  expect((await shown('dina')).opinion).toMatchObject({ said: 'agreesIf', byName: 'Dina Dam' });
});

test('S20: put away, taken back, and opened by somebody who did not know: every word is there', async () => {
  const discard = (away: boolean) => here.as('eva').action('discardDraft', { key, away });
  expect((await discard(true)).answer.state).toBe('discarded');
  expect((await discard(true)).answer.state).toBe('discarded');
  const { seen, fields } = await shown('eva');
  expect((await save('eva', { ...fields, title: 'X' }, seen)).refusal?.code).toBe('draftDiscarded');
  expect((await here.as('eva').action('askForOpinion', { key })).refusal?.code).toBe('draftDiscarded');
  expect((await discard(false)).answer.state).toBe('open');
  await discard(true);
  expect((await open('sofie')).answer.state).toBe('open');
  expect((await row())?.textDa).toBe('Ny tekst');
});

describe('INV5, S37: once its edition is before others', () => {
  const edition: Revision = {
    ...{ key: 'revision:handbook:2027', actor: 'system', at: '2026-11-30T08:00:00Z', document: 'handbook' },
    ...{ edition: '2027', changeType: 'content', why: 'Ny lov', touchesStaff: false, state: 'reviewing' },
  };
  const locked: Draft = {
    ...{ key: 'draft:r20:1.0', actor: 'system', at: '2026-11-30T08:00:00Z', document: 'rule', subject: 'r20' },
    ...{ base: '1.0', state: 'open', title: 'For ledere', revision: edition.key },
  };

  test('its text is locked, and the refusal says who has it', async () => {
    const product = await accessAs(here.standin, productApp);
    await store(product, 'revision', { ...edition, author: await here.as('sofie').id() });
    await store(product, 'draft', locked);
    await until(async () => (await here.as('eva').view('draft', { subject: 'r20' })).status === 200);
    await until(async () => (await shown('eva', 'r20')).edition?.locked === true);
    const { seen, mayWrite } = await shown('eva', 'r20');
    expect(mayWrite).toBe(false);
    const { refusal } = await save('eva', { title: 'Nyt' }, seen, locked.key);
    expect(refusal).toMatchObject({ code: 'draftLocked', details: { who: 'Sofie Sand', edition: '2027' } });
    expect(refusal?.next).toContain('Sofie Sand');
    expect((await here.as('eva').action('discardDraft', { key: locked.key, away: true })).refusal?.code).toBe(
      'draftLocked',
    );
    expect((await open('eva', 'r20')).answer.key).toBe(locked.key);
    expect((await row(locked.key))?.openedBy).toBeUndefined();
  });

  test('INV6: what has been published is not written on', async () => {
    const product = await accessAs(here.standin, productApp);
    await store(product, 'draft', {
      ...locked,
      key: 'draft:r07:1.0',
      subject: 'r07',
      state: 'published',
      revision: undefined,
    });
    await until(async () => (await here.as('eva').view('draft', { subject: 'r07' })).status === 200);
    const { seen } = await shown('eva', 'r07');
    expect((await save('eva', { title: 'Nyt' }, seen, 'draft:r07:1.0')).refusal?.code).toBe('draftPublished');
    expect((await open('eva', 'r07')).refusal?.code).toBe('draftPublished');
    expect((await here.as('dina').action('giveOpinion', { ...opinion, key: 'draft:r07:1.0' })).refusal?.code).toBe(
      'draftPublished',
    );
  });
});

test('a new rule has the next number; asked for twice it is one, and two editors get one each', async () => {
  const begin = (who: Who) => here.as(who).action('openDraft', { of: 'newRule' });
  const [one, again, other] = await Promise.all([begin('eva'), begin('eva'), begin('sofie')]);
  expect(one?.answer.subject).toBe(again?.answer.subject);
  expect([one?.answer.subject, other?.answer.subject].sort()).toEqual(['r21', 'r22']);
  await until(async () => (await here.as('eva').view('draft', { subject: one?.answer.subject ?? '' })).status === 200);
  expect((await begin('eva')).answer.subject).toBe(one?.answer.subject);
  expect((await here.as('eva').view('drafts', {})).answer.drafts.map(({ subject }) => subject)).toContain('r21');
});

test('one who goes on with a page or a rule that is not out yet opens the same', async () => {
  expect((await here.as('eva').action('openDraft', { of: 'page', page: 'policy' })).answer.key).toBe(
    'draft:policy:1.0',
  );
  expect((await open('eva', 'r21')).answer.key).toBe('draft:r21:-');
});

test('INV16: every step is written down', async () => {
  await until(async () => {
    const actions = new Set(
      (await rowsOf(here, 'auditEntry')).filter((one) => one.target === key).map(({ action }) => action),
    );
    return ['openDraft', 'saveDraft', 'discardDraft', 'askForOpinion', 'giveOpinion'].every((one) => actions.has(one));
  });
});
