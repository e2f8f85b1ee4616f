import { afterAll, beforeAll, expect, test } from 'vitest';
import { chat } from '../bot/chat.ts';
import { editionFixture } from '../editing/revisions/edition-fixture.ts';
import { staffTold } from '../names-from.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { edition, end, reading, trial, trialSteps } from './trial-steps.ts';

let here: World;
beforeAll(async () => {
  here = await world({ withoutHandbook: true, servers: 2 });
});
afterAll(() => here.close());
const editions = editionFixture(() => here);

const { choose, faultsOf, start, confirm, triedBy, nightOf } = trialSteps(() => here);

test('an edition is written from examples and approved by another', async () => {
  for (const name of ['municipalityName', 'secretariatName', 'handbookUnitName']) await choose(name, 'Ny Kommune');
  for (const name of ['dpoPhone', 'serviceDeskPhone']) await choose(name, '70 00 00 01');
  const taken = { rules: ['r01', 'r06'], pages: ['introduction', 'declaration'] };
  const { drafts } = await here.as('eva').carryOut('takeExamples', taken);
  const { key: revision } = (await editions.start(edition)).answer;
  for (const { key, subject } of drafts) {
    const { seen } = (await here.as('eva').view('draft', { subject })).answer;
    await here.as('eva').carryOut('makeOurs', { key, ours: true, seen });
    await here.as('eva').carryOut('putInRevision', { draft: key, revision });
  }
  expect(await faultsOf()).toEqual(['wrongState']);
  await editions.change('eva', edition, { step: 'submit' });
  expect(await faultsOf()).toEqual(['wrongState']);
  expect((await editions.change('aksel', edition, { step: 'approve' })).refusal).toBeUndefined();
});

test('G8, INV5: it is not tried before the notice is over and somebody deletes by hand, and the page says so before', async () => {
  expect((await editions.view(edition)).trial).toEqual({ lacks: ['noticeNotOver', 'nobodyDeletes'], mine: true });
  expect(await faultsOf()).toEqual(['noticeNotOver', 'nobodyDeletes']);
  await staffTold(here);
  expect(await faultsOf()).toEqual(['nobodyDeletes']);
  await choose('deletesByHand', 'Sofie Sand, sekretariatet');
  expect((await editions.view(edition, 'aksel')).trial).toEqual({ lacks: [], mine: false });
});

test.each<Who>(['aksel', 'sofie'])(
  '%s, who only steps with it, lets nothing out for trial and ends none',
  async (who) => {
    for (const step of [trial, end]) {
      expect((await editions.change(who, edition, step)).refusal?.code).toBe('notAllowed');
    }
  },
);

test('INV5: an editor lets it out with one press, twice at once it is one trial, and no version, page or decision is there', async () => {
  expect((await start()).trial).toBeUndefined();
  const [one, other] = await Promise.all([1, 2].map(() => editions.change('eva', edition, trial)));
  expect([one?.refusal, other?.refusal]).toEqual([undefined, undefined]);
  expect((await editions.view(edition)).trial).toEqual({ since: '2026-12-01', lacks: [], mine: true });
  for (const kind of ['ruleVersion', 'page', 'decision'] as const) expect(await rowsOf(here, kind)).toEqual([]);
});

test('INV5: an employee reads it, marked wherever it is shown, and nothing is owed', async () => {
  // The rules may come a moment after the trial.
  await until(async () => (await start('lone', 1)).trial?.rules.length === 2);
  expect(await start('lone', 1)).toMatchObject({
    owed: [],
    trial: {
      since: '2026-12-01',
      rules: [
        { rule: 'r01', tried: false },
        { rule: 'r06', version: '0.1' },
      ],
    },
  });
  const lone = here.as('lone');
  const shown = (await lone.view('rule', { rule: 'r06' })).answer;
  expect(shown).toMatchObject({ version: '0.1', mine: 'notRequired', stamp: { state: 'trial', version: '0.1' } });
  expect(shown.stamp.body ?? shown.stamp.decidedOn ?? shown.stamp.edition).toBeUndefined();
  expect(shown.versions).toEqual([{ version: '0.1', inForceFrom: '2026-12-01', state: 'trial' }]);
  expect((await lone.view('page', { page: 'introduction' })).answer.stamp.state).toBe('trial');
  const handbook = (await lone.view('handbook')).answer;
  expect(handbook).toMatchObject({ trial: '2026-12-01' });
  expect(handbook.edition).toBeUndefined();
  expect((await lone.view('me')).answer).toMatchObject({ trial: '2026-12-01' });
  const found = (await lone.view('searchable')).answer.documents;
  expect(found.map(({ title }) => title)).toSatisfy((all: string[]) =>
    all.every((one) => one.endsWith('(prøveudgave)')),
  );
  const whole = (await lone.view('wholeHandbook')).answer;
  expect(whole).toMatchObject({ trial: '2026-12-01', before: [{ stamp: { state: 'trial' } }] });
  const text = Buffer.from((await lone.carryOut('takeHandbook', { format: 'md', language: 'da' })).base64, 'base64');
  expect(text.toString()).toContain('Prøveudgave – ikke vedtaget');
  expect((await lone.action('ruleLeaflet', { of: { kind: 'rule', rule: 'r06' }, size: 'A4' })).refusal?.code).toBe(
    'unknownRule',
  );
});

test('INV5: in the chat nothing waits, an answer from it says so, and a card of it has no button to confirm', async () => {
  const ali = chat(here, 'ali');
  await ali.writes('læsning');
  expect(await ali.lastWords()).toContain('en håndbog, der ikke er vedtaget');
  await ali.writes('Hvordan sender jeg sikkert til borgere?');
  expect(await ali.lastWords()).toContain('R06 Send sikkert (prøveudgave)');
  const id = (await ali.all()).at(-1)?.id ?? '';
  await ali.sends({ id, verb: 'rule', data: { v: 1, lang: 'da', rule: 'r06' } });
  const { words, buttons } = await ali.lastCard();
  expect(words).toContain('Prøveudgave – ikke vedtaget');
  expect(buttons.map(({ verb }) => verb)).not.toContain('confirm');
});

test('S34: a declaration on trial is read and not signed', async () => {
  const { text } = (await here.as('ali').view('declaration')).answer;
  expect(text).toMatchObject({ version: '0.1', trial: true });
  const signed = await here.as('ali').action('signDeclaration', { version: '0.1', language: 'da' });
  expect([signed.status, signed.refusal?.code]).toEqual([409, 'declarationOnTrial']);
  expect(await rowsOf(here, 'declaration')).toEqual([]);
});

/** What others meet of people's reading, by the pages they have. */
const others = async () =>
  JSON.stringify([
    (await here.as('mette').view('team')).answer,
    (await here.as('ditte').view('centre')).answer,
    (await here.as('dina').view('readingStatus')).answer,
    (await here.as('sune').view('accessList')).answer,
  ]);
let unread: string;

test('INV5, INV7: a trial confirmation is the person’s own, once, on two servers, and can be taken back', async () => {
  unread = await others();
  const [one, other] = await Promise.all([confirm(), confirm({}, 'lone', 1)]);
  for (const { answer } of [one, other]) expect(answer).toMatchObject({ ...reading, proof: 'trial' });
  expect(one.answer.confirmedAt).toBe(other.answer.confirmedAt);
  expect(await triedBy('lone')).toMatch(/^r06 0\.1 tab da \S+$/);
  const withdrawn = { rule: 'r06', version: '0.1' };
  for (let press = 0; press < 2; press += 1) {
    const { answer } = await here.as('lone').action('withdrawConfirmation', withdrawn);
    expect(answer.withdrawnAt).toBeDefined();
  }
  expect(await triedBy('lone')).toBeUndefined();
  expect((await confirm({ version: '0.2' })).refusal).toMatchObject({
    code: 'ruleReplaced',
    details: { inForce: '0.1' },
  });
  expect((await confirm({ rule: 'r99' })).refusal?.code).toBe('unknownRule');
  expect((await confirm({ version: '1.0' })).refusal?.code).toBe('unknownRule');
  await confirm();
  await confirm({}, 'e1');
});

test('INV5, G8: nobody else meets another word than before anybody had tried', async () => {
  expect(await others()).toBe(unread);
});

test('its owner sees it as what it is, and it stands beside what was chosen about messages', async () => {
  const { receipts } = (await here.as('lone').view('receipts')).answer;
  expect(receipts).toMatchObject([{ rule: 'r06', version: '0.1', proof: 'trial' }]);
  const key = receipts[0]?.key ?? '';
  expect((await here.as('lone').view('receipt', { key })).answer).toMatchObject({ textMatches: true });
  expect((await here.as('mette').view('receipt', { key })).refusal?.code).toBe('unknownReceipt');
  expect((await start()).trial?.rules).toMatchObject([{ tried: false }, { tried: true }]);
  await here.as('lone').carryOut('remindTomorrow', { on: true });
  expect(await triedBy('lone')).toMatch(/^r06 0\.1/);
});

test('INV5, S18, S87: it counts nowhere: no confirmation, nothing confirmed, no status, no reminder, no audit entry', async () => {
  await nightOf('2026-12-02');
  expect(await rowsOf(here, 'confirmation')).toEqual([]);
  expect(await rowsOf(here, 'lapse')).toEqual([]);
  expect(await start()).toMatchObject({ owed: [], confirmed: 0 });
  expect((await start()).lastConfirmedOn).toBeUndefined();
  await until(async () => (await rowsOf(here, 'readingStatus')).length > 0);
  for (const { underWay, behind, coverage, training } of await rowsOf(here, 'readingStatus')) {
    expect([underWay, behind, coverage || undefined, training || undefined]).toEqual([0, 0, undefined, undefined]);
  }
  const told = (await rowsOf(here, 'notification')).filter(({ rules = [] }) => rules.length > 0);
  expect(told).toEqual([]);
  const readers = [await here.as('lone').id(), await here.as('e1').id()];
  expect((await rowsOf(here, 'auditEntry')).filter(({ actor }) => readers.includes(actor))).toEqual([]);
  const pilot = (await here.as('eva').view('firstSteps')).answer;
  expect(pilot.trial).toBe('2026-12-01');
  const lacks = (name: string) => pilot.steps.find((step) => step.name === name)?.lacks.map(({ gap }) => gap);
  expect(lacks('handbook')).toEqual(['policy', 'introduction', 'declaration', 'rule']);
  expect(lacks('pilot')).toEqual(['report']);
});

test('ended and begun again it is another trial: what was tried before is not kept', async () => {
  await editions.change('eva', edition, end);
  await until(async () => (await start('lone', 1)).trial === undefined);
  expect((await here.as('lone').view('rule', { rule: 'r06' })).refusal?.code).toBe('unknownRule');
  await editions.change('eva', edition, trial);
  await until(async () => (await start()).trial !== undefined);
  expect((await start()).trial?.rules).toMatchObject([{ version: '0.2', tried: false }, { tried: false }]);
  expect((await confirm()).refusal).toMatchObject({ code: 'ruleReplaced', details: { inForce: '0.2' } });
  await confirm({ version: '0.2' });
  expect(await triedBy('lone')).toMatch(/^r06 0\.2 tab da \S+$/);
  expect(await triedBy('e1')).toMatch(/^r06 0\.1/);
});

test('INV5: the first adopted edition begins from the same drafts, ends the trial and is read anew', async () => {
  const decide = { step: 'decide', body: 'executiveBoard', on: '2026-12-02', caseRef: '26/000002' } as const;
  expect((await editions.change('sofie', edition, decide)).refusal).toBeUndefined();
  expect((await start()).trial).toBeDefined();
  await editions.weigh(edition);
  expect((await editions.publish(edition)).refusal).toBeUndefined();
  await until(async () => (await start()).trial === undefined);
  expect((await start()).owed.map(({ rule, version }) => `${rule} ${version}`)).toEqual(['r01 1.0', 'r06 1.0']);
  expect((await here.as('lone').view('rule', { rule: 'r06' })).answer).toMatchObject({
    mine: 'owed',
    occasion: 'new',
    stamp: { state: 'inForce', version: '1.0', body: 'executiveBoard' },
  });
  expect((await here.as('lone').view('receipts')).answer.receipts).toEqual([]);
  expect((await confirm({ version: '0.2' })).refusal).toMatchObject({
    code: 'ruleReplaced',
    details: { inForce: '1.0' },
  });
  expect((await editions.view(edition)).trial).toBeUndefined();
});

test('INV5: the night after, every trial confirmation is gone and the rest of the row stands', async () => {
  await nightOf('2026-12-03');
  await until(async () => (await rowsOf(here, 'preference')).every(({ tried }) => tried === undefined));
  const id = await here.as('lone').id();
  const row = (await rowsOf(here, 'preference')).find(({ person }) => person === id);
  expect(row).toMatchObject({ snoozedUntil: '2026-12-02' });
  const { answer } = await confirm({ version: '1.0' });
  expect(answer).toMatchObject({ version: '1.0', proof: 'sealed' });
  expect(await rowsOf(here, 'confirmation')).toMatchObject([{ rule: 'r06', version: '1.0' }]);
  expect(await start()).toMatchObject({ confirmed: 1 });
});

test('INV5: nothing more of the handbook is tried once one is adopted', async () => {
  await here.as('eva').carryOut('startRevision', {
    ...{ document: 'handbook', edition: '2026.2', changeType: 'content', why: 'Nyt', touchesStaff: false },
  });
  await editions.write('r06', 'revision:handbook:2026.2');
  await editions.change('eva', '2026.2', { step: 'submit' });
  await editions.change('aksel', '2026.2', { step: 'approve' });
  const { refusal } = await editions.change('eva', '2026.2', trial);
  expect(refusal?.details.faults).toEqual(['alreadyAdopted']);
});
