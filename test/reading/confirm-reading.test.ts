import { afterAll, beforeAll, expect, test } from 'vitest';
import { textHash } from '../../src/core/content-hash.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const reading = { rule: 'r06', version: '3.0', language: 'da' } as const;

strangersAreRefused(() => here, 'confirmReading', 'lone', reading);

test.each([
  ['no rule', { version: '3.0', language: 'da' }, 'rule'],
  ['a rule that is written wrongly', { ...reading, rule: 'R06; DROP' }, 'rule'],
  ['a language we do not have', { ...reading, language: 'sv' }, 'language'],
  ['INV7: somebody else as the reader', { ...reading, person: crypto.randomUUID() }, 'person'],
])('%s is refused, naming the field', async (_, input, field) => {
  const reply = await here.as('lone').send('POST', '/api/jobs/confirmReading', input);
  expect(reply.status).toBe(400);
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field } });
});

test.each([
  ['S20: a rule that does not exist', { rule: 'r99', version: '1.0' }, 404, 'unknownRule', {}],
  ['a version that does not exist', { version: '9.9' }, 404, 'unknownRule', {}],
  ['S20: a version that has been replaced', { version: '2.0' }, 409, 'ruleReplaced', { inForce: '3.0' }],
  ['a version that is not in force yet', { version: '3.1' }, 409, 'ruleNotInForce', { from: '2026-12-15' }],
])('%s cannot be confirmed, and the reader is told what to do', async (_, own, status, code, details) => {
  const reply = await here.as('lone').action('confirmReading', { ...reading, ...own });
  expect(reply.status).toBe(status);
  expect(reply.refusal).toMatchObject({ code, details });
  expect(await rowsOf(here, 'confirmation')).toEqual([]);
});

test('S12, S26: the reader confirms, sees the receipt, and SharePoint has one row in their own name', async () => {
  const lone = here.as('lone');
  const { answer, marks } = await lone.action('confirmReading', reading);

  expect(answer).toMatchObject({
    ...reading,
    title: 'Send sikkert',
    how: 'tab',
    textHash: textHash('Tekst til r06 3.0'),
  });
  expect(marks).toEqual([{ list: 'Confirmations2026', id: expect.any(String), version: 1 }]);
  const [row, ...more] = await rowsOf(here, 'confirmation');
  expect(more).toEqual([]);
  expect(row).toMatchObject({ person: await lone.id(), actor: await lone.id(), name: 'Lone Lund', rule: 'r06' });
});

test('S87: what was confirmed is owed no longer and has its receipt with the exact text', async () => {
  const lone = here.as('lone');
  const start = (await lone.view('start', {})).answer;
  expect(start.owed.map(({ rule }) => rule)).toEqual(['r01', 'r02']);
  expect(start).toMatchObject({ confirmed: 1, lastConfirmedOn: '2026-12-01' });

  const [receipt] = (await lone.view('receipts', {})).answer.receipts;
  const shown = (await lone.view('receipt', { key: receipt?.key ?? '' })).answer;
  expect(shown).toMatchObject({ text: 'Tekst til r06 3.0', textMatches: true, untouched: true });
});

test('S12: who reads in English confirms the English text, and whoever has none confirms the Danish', async () => {
  const ali = here.as('ali', { language: 'en' });
  const english = (await ali.action('confirmReading', { ...reading, language: 'en' })).answer;
  expect(english).toMatchObject({
    title: 'Send safely',
    language: 'en',
    textHash: textHash('Look at the address once more.'),
  });
  const danish = (await ali.action('confirmReading', { rule: 'r01', version: '1.0', language: 'en' })).answer;
  expect(danish).toMatchObject({ language: 'da' });
});

test('confirming again gives the first answer and no second row', async () => {
  const first = (await here.as('e1').action('confirmReading', reading)).answer;
  await here.clock.move('+2m');
  const again = (await here.as('e1').action('confirmReading', reading)).answer;

  expect(again).toMatchObject({ key: first.key, confirmedAt: first.confirmedAt });
  expect(await ownRows('e1')).toHaveLength(1);
});

test('S102: what a council member confirms bears no name, and the member still has the receipt', async () => {
  const inge = here.as('inge');
  const receipt = (await inge.action('confirmReading', { rule: 'r01', version: '1.0', language: 'da' })).answer;
  const row = (await rowsOf(here, 'confirmation')).find(({ key }) => key === receipt.key);
  expect(row).toMatchObject({ person: await inge.id(), rule: 'r01' });
  expect(row).not.toHaveProperty('name');
  expect((await inge.view('receipts')).answer.receipts).toHaveLength(1);
});

test('a double click at once leaves one row and gives both clicks the same answer', async () => {
  const e2 = here.as('e2');
  const both = await Promise.all([e2.action('confirmReading', reading), e2.action('confirmReading', reading)]);

  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(both[0]?.answer).toEqual(both[1]?.answer);
  expect(await ownRows('e2')).toHaveLength(1);
});

test('a write whose answer is lost on the way is settled: one row, one answer', async () => {
  here.standin.faults.add({ route: 'POST .*(items|batch)$', status: 504, afterWrite: true, times: 1 });
  const reply = await here.as('e3').action('confirmReading', reading);

  expect(reply.status).toBe(200);
  expect(await ownRows('e3')).toHaveLength(1);
});

test('INV16: the audit list says who confirmed which row, and nothing of what it said', async () => {
  await until(async () => (await rowsOf(here, 'auditEntry')).length >= 5);
  const id = await here.as('lone').id();
  const [entry] = (await rowsOf(here, 'auditEntry')).filter(({ actor }) => actor === id);

  expect(entry).toMatchObject({ action: 'confirmReading', list: 'Confirmations2026', version: 1 });
  expect(JSON.stringify(entry)).not.toMatch(/Lone|Tekst/);
});

test('a rule that recurs is owed again in the next round, and last year’s confirmation stays', async () => {
  const e4 = here.as('e4');
  await e4.action('confirmReading', { rule: 'r02', version: '1.0', language: 'da' });
  await here.clock.move('2027-01-04T08:00');
  const later = here.as('e4');

  expect((await later.view('start', {})).answer.owed).toContainEqual(
    expect.objectContaining({ rule: 'r02', occasion: 'round' }),
  );
  const again = (await later.action('confirmReading', { rule: 'r02', version: '1.0', language: 'da' })).answer;
  expect(again.round).toBe('2027');
  expect((await later.view('receipts', {})).answer.receipts.map(({ round }) => round)).toEqual(['2027', '2026']);
});

async function ownRows(who: 'e1' | 'e2' | 'e3') {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'confirmation')).filter(({ person }) => person === id);
}
