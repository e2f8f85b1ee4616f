import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { until, type World, world } from '../world.ts';
import { asking, keyOf, seenBy } from './asked.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 3 });
});
afterAll(() => here.close());

strangersAreRefused(() => here, 'askQuestion', 'lone', asking());

test.each<[string, object, string]>([
  ['an empty text', { text: '' }, 'text'],
  ['only spaces', { text: ' \n\t ' }, 'text'],
  ['only emoji', { text: '🤷‍♀️🤔' }, 'text'],
  ['2,001 characters', { text: 'a'.repeat(2_001) }, 'text'],
  ['10 kB', { text: 'æ'.repeat(10_000) }, 'text'],
  ['a text that is no text', { text: 7 }, 'text'],
  ['a nonce that is none', { nonce: 'question:1' }, 'nonce'],
  ['somebody else than manager or DBR', { to: 'everybody' }, 'to'],
  ['a rule that cannot be', { rule: "r06' or 1 eq 1" }, 'rule'],
  ['a manager of one’s own choice', { manager: 'x' }, 'manager'],
])('%s is refused, naming the field and not what was in it', async (_, wrong, field) => {
  const reply = await here.as('lone').send('POST', '/api/jobs/askQuestion', { ...asking(), ...wrong });
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field } });
});

test('a body of 100 kB is not read', async () => {
  const reply = await here.as('lone').send('POST', '/api/jobs/askQuestion', { ...asking(), text: 'a'.repeat(100_000) });
  expect([reply.status, reply.refusal?.code]).toEqual([413, 'tooLarge']);
});

test.each([{ rule: 'r99' }, { version: '9.9' }])(
  'a rule or version that does not exist is refused: %j',
  async (own) => {
    const reply = await here.as('lone').action('askQuestion', asking(own));
    expect([reply.status, reply.refusal?.code]).toEqual([404, 'unknownRule']);
  },
);

test('S84: Lone asks her manager by name, and any server shows it to both at once', async () => {
  const lone = here.as('lone');
  const wish = asking({ text: '  Må jeg <b>sende</b> en sms?\r\nTil datteren?  ' });
  const { answer } = await lone.action('askQuestion', wish);
  expect(answer).toMatchObject({
    key: keyOf(wish),
    title: 'Send sikkert',
    text: 'Må jeg <b>sende</b> en sms?\nTil datteren?',
    to: 'manager',
    state: 'open',
    managerName: 'Mette Madsen',
    waitingDay: 1,
    mayAnswer: false,
    masked: [],
  });
  expect(answer.name).toBeUndefined();
  for (const { url } of here.servers) {
    expect((await lone.on(url).view('questions', {})).answer.mine.map(({ key }) => key)).toContain(keyOf(wish));
  }
  const seen = await seenBy(here.as('mette'), keyOf(wish));
  expect(seen).toMatchObject({ name: 'Lone Lund', mayAnswer: true, mayPass: true });
});

test('S84: a question about no rule goes to whom it was put, and is answered like any other', async () => {
  const { rule: _, version: __, ...wish } = asking({ text: 'Må jeg tage min egen kaffemaskine med?' });
  const { answer } = await here.as('lone').action('askQuestion', wish);
  expect(answer).toMatchObject({ key: keyOf(wish), state: 'open', managerName: 'Mette Madsen' });
  expect([answer.rule, answer.version, answer.title]).toEqual([undefined, undefined, undefined]);
  const { key, seen } = await seenBy(here.as('mette'), keyOf(wish));
  const reply = await here.as('mette').action('answerQuestion', { key, seen, answer: 'Spørg servicelederen.' });
  expect(reply.answer).toMatchObject({ state: 'answered', answer: 'Spørg servicelederen.' });
  const { version: ___, ...half } = asking();
  expect((await here.as('lone').action('askQuestion', half)).refusal?.code).toBe('unknownRule');
});

test('INV15: a CPR number is stored, shown and told masked, and the writer hears how', async () => {
  const wish = asking({ text: 'Borger 311236-4321 spurgte, og 3112364004 også' });
  const { answer } = await here.as('lone').action('askQuestion', wish);
  expect(answer.masked).toEqual(['3112••-••••', '3112••-••••']);
  expect(answer.text).toBe('Borger 3112••-•••• spurgte, og 3112••-•••• også');
  for (const kind of ['question', 'auditEntry', 'notification'] as const) {
    expect(JSON.stringify(await rowsOf(here, kind))).not.toMatch(/36-?4321|36-?4004/);
  }
  expect(here.servers.flatMap(({ log }) => log).join('')).not.toMatch(/36-?4321|36-?4004|spurgte/);
});

test('a repeat, a double click and another server make one question and give one answer', async () => {
  const lone = here.as('lone');
  const wish = asking();
  const both = await Promise.all([1, 2].map(() => lone.action('askQuestion', wish)));
  const third = await lone.on(here.servers[2]?.url ?? '').action('askQuestion', wish);
  expect([...both, third].map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(both[0]?.answer).toEqual(both[1]?.answer);
  expect(third.answer).toEqual(both[0]?.answer);
  expect((await rowsOf(here, 'question')).filter(({ key }) => key === keyOf(wish))).toHaveLength(1);
  const told = async () => (await rowsOf(here, 'notification')).filter(({ key }) => key.includes(wish.nonce));
  await until(async () => (await told()).length === 1);
});

test('a nonce of somebody else’s is an unknown question, and nothing of it is told', async () => {
  const wish = asking({ text: 'Det her er kun til min leder' });
  await here.as('lone').action('askQuestion', wish);
  const reply = await here.as('e1').action('askQuestion', { ...wish, text: 'Mit eget' });
  expect([reply.status, reply.refusal?.code, reply.refusal?.details]).toEqual([404, 'unknownQuestion', {}]);
  expect(JSON.stringify(reply.refusal)).not.toMatch(/Lone|Mette|leder og/);
  expect((await here.as('e1').view('questions', {})).answer.mine).toEqual([]);
});

test('S84: a manager asks the one above, and councillors, partners and whom nobody has placed have only the DBR', async () => {
  const whom = async (who: 'mette' | 'inge' | 'peter' | 'nils') =>
    (await here.as(who).view('questions', {})).answer.whom;
  const dpo = { name: 'Dina Dam', deputy: false };
  expect(await whom('mette')).toEqual({ manager: 'Karen Krogh', nearness: 'own', dpo });
  expect(await whom('inge')).toEqual({ noManager: 'outside', dpo });
  expect(await whom('peter')).toEqual({ noManager: 'outside', dpo });
  expect(await whom('nils')).toEqual({ noManager: 'unknown', dpo });

  expect((await here.as('mette').action('askQuestion', asking())).answer.managerName).toBe('Karen Krogh');
  for (const who of ['inge', 'peter', 'nils'] as const) {
    const reply = await here.as(who).action('askQuestion', asking({ rule: 'r01', version: '1.0' }));
    expect([reply.status, reply.refusal?.code]).toEqual([409, 'noManager']);
  }
});

test('S64: the DBR’s own question goes to the deputy, who alone sees it', async () => {
  expect((await here.as('dina').view('questions', {})).answer.whom.dpo).toEqual({ name: 'Dorte Due', deputy: true });
  const wish = asking({ to: 'dpo', text: 'Er jeg inhabil her?' });
  await here.as('dina').action('askQuestion', wish);
  expect(await seenBy(here.as('dorte'), keyOf(wish))).toMatchObject({ name: 'Dina Dam', mayAnswer: true });
  await expect(seenBy(here.as('dina'), keyOf(wish))).rejects.toThrow();
  const told = async () => (await rowsOf(here, 'notification')).filter(({ key }) => key.includes(wish.nonce));
  await until(async () => (await told()).length === 1);
  expect((await told())[0]?.person).toBe(await here.as('dorte').id());
});

test('S87: the page about oneself shows the own questions and nobody else’s', async () => {
  const wish = asking({ to: 'dpo', text: 'Mit spørgsmål til rådgiveren' });
  await here.as('e2').action('askQuestion', wish);
  const about = async (who: 'e2' | 'mette' | 'dina') =>
    (await here.as(who).view('aboutMe', {})).answer.lists.find(({ list }) => list === 'Questions');
  expect(JSON.stringify(await about('e2'))).toContain('Mit spørgsmål til rådgiveren');
  expect(JSON.stringify(await about('mette'))).not.toContain('Mit spørgsmål til rådgiveren');
  expect(JSON.stringify(await about('dina'))).not.toContain('Mit spørgsmål til rådgiveren');
});
