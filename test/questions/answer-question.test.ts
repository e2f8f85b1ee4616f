import { afterAll, beforeAll, expect, test } from 'vitest';
import { outsideApp, sites } from '../../src/standin/identity.ts';
import { readable } from '../readable.ts';
import { listId, rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { accessAs } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { asking, keyOf, seenBy } from './asked.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

strangersAreRefused(() => here, 'answerQuestion', 'mette', { key: 'question:x', answer: 'Ja', seen: 1 });

async function asked(to: 'manager' | 'dpo' = 'manager', who: 'lone' | 'e1' = 'lone'): Promise<string> {
  const wish = asking({ to });
  await here.as(who).action('askQuestion', wish);
  return keyOf(wish);
}

test.each<[string, object, string]>([
  ['an empty answer', { answer: ' ' }, 'answer'],
  ['only emoji', { answer: '👍' }, 'answer'],
  ['2,001 characters', { answer: 'a'.repeat(2_001) }, 'answer'],
  ['nothing seen', { seen: 'x' }, 'seen'],
])('%s is refused, naming the field', async (_, wrong, field) => {
  const input = { key: 'question:x', answer: 'Ja', seen: 1, ...wrong };
  const reply = await here.as('mette').send('POST', '/api/jobs/answerQuestion', input);
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field } });
});

test.each(['lone', 'inge', 'eva', 'rene', 'sofie'] as const)('%s answers nobody’s questions', async (who) => {
  const reply = await here.as(who).action('answerQuestion', { key: await asked(), answer: 'Ja', seen: 1 });
  expect([reply.status, reply.refusal?.code]).toEqual([403, 'notAllowed']);
});

test.each(['karen', 'dina', 'dorte'] as const)(
  'what is put to Mette is unknown to %s, who answers questions too',
  async (who) => {
    const key = await asked();
    const reply = await here.as(who).action('answerQuestion', { key, answer: 'Ja', seen: 1 });
    expect([reply.status, reply.refusal?.code, reply.refusal?.details]).toEqual([404, 'unknownQuestion', {}]);
    await expect(seenBy(here.as(who), key)).rejects.toThrow();
  },
);

test('a question that does not exist is unknown', async () => {
  const reply = await here.as('mette').action('answerQuestion', { key: 'question:none', answer: 'Ja', seen: 1 });
  expect(reply.refusal?.code).toBe('unknownQuestion');
});

test('S84: the manager answers, Lone sees by whom and when, and is told that there is an answer', async () => {
  const key = await asked();
  const mette = here.as('mette');
  const { seen } = await seenBy(mette, key);
  const { answer } = await mette.action('answerQuestion', { key, answer: 'Nej, ring i stedet.', seen });
  expect(answer).toMatchObject({ state: 'answered', answer: 'Nej, ring i stedet.', mayAnswer: false, masked: [] });
  for (const { url } of here.servers) {
    const lone = here.as('lone').on(url);
    const mine = async () => (await lone.view('questions', {})).answer.mine.find((question) => question.key === key);
    await until(async () => (await mine())?.state === 'answered');
    expect(await mine()).toMatchObject({ answer: 'Nej, ring i stedet.', answeredByName: 'Mette Madsen' });
  }
  const id = await here.as('lone').id();
  await until(async () =>
    (await rowsOf(here, 'notification')).some(({ what, person }) => what === 'answer' && person === id),
  );
});

test('INV15: a CPR number in an answer is stored masked, and the writer hears how', async () => {
  const key = await asked();
  const { seen } = await seenBy(here.as('mette'), key);
  const reply = await here.as('mette').action('answerQuestion', { key, answer: 'Sagen om 311236-4321', seen });
  expect(reply.answer).toMatchObject({ answer: 'Sagen om 3112••-••••', masked: ['3112••-••••'] });
  expect(readable(await rowsOf(here, 'question'))).not.toContain('4321');
});

test('a repeat and a double click give the first answer', async () => {
  const key = await asked();
  const mette = here.as('mette');
  const { seen } = await seenBy(mette, key);
  const send = () => mette.action('answerQuestion', { key, answer: 'Ja.', seen });
  const [first, second] = await Promise.all([send(), send()]);
  const third = await send();
  expect([first, second, third].map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(second.answer).toEqual(first.answer);
  expect(third.answer).toEqual(first.answer);
});

test('S64: of the DBR and the deputy answering at once, one is stored and the other is told what it says', async () => {
  const key = await asked('dpo');
  const [dina, dorte] = [here.as('dina'), here.as('dorte', { server: 1 })];
  await until(
    async () =>
      await seenBy(dorte, key).then(
        () => true,
        () => false,
      ),
  );
  const { seen } = await seenBy(dina, key);
  const replies = await Promise.all([
    dina.action('answerQuestion', { key, answer: 'Svar fra Dina', seen }),
    dorte.action('answerQuestion', { key, answer: 'Svar fra Dorte', seen }),
  ]);
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  const lost = replies.find(({ status }) => status === 409)?.refusal;
  const [row] = (await rowsOf(here, 'question')).filter((found) => found.key === key);
  expect(lost).toMatchObject({
    code: 'questionClosed',
    details: { state: 'answered', answer: row?.answer, answeredByName: row?.answeredByName },
  });
});

test('an answer to what was taken back says so', async () => {
  const key = await asked();
  const { seen } = await seenBy(here.as('mette'), key);
  await here.as('lone').action('withdrawQuestion', { key });
  const reply = await here.as('mette').action('answerQuestion', { key, answer: 'Ja', seen });
  expect(reply.refusal).toMatchObject({ code: 'questionClosed', details: { state: 'withdrawn' } });
});

test('a question somebody rewrote in SharePoint is read again before it is answered', async () => {
  const key = await asked('manager', 'e1');
  const mette = here.as('mette');
  const { seen } = await seenBy(mette, key);
  const list = await listId(here, 'Questions');
  const site = sites.find((of) => of.key === 'dbr')?.id;
  const { body } = await here.standin.graph('GET', `/sites/${site}/lists/${list}/items?$expand=fields&$top=500`);
  const items = (body as { value: { id: string; fields: { Key: string } }[] }).value;
  const item = items.find(({ fields }) => fields.Key === key)?.id;
  const outside = await accessAs(here.standin, outsideApp);
  await outside.patch(`/sites/${site}/lists/${list}/items/${item}/fields`, { QuestionText: 'Noget helt andet?' });

  const reply = await mette.action('answerQuestion', { key, answer: 'Ja', seen });
  expect(reply.refusal).toMatchObject({ code: 'changedMeanwhile', details: { text: 'Noget helt andet?' } });
  const again = await seenBy(mette, key);
  expect(again.text).toBe('Noget helt andet?');
  expect((await mette.action('answerQuestion', { key, answer: 'Ja', seen: again.seen })).status).toBe(200);
  await until(async () => (await here.as('dina').view('foreignEdits', {})).answer.edits.length > 0);
  const [edit] = (await here.as('dina').view('foreignEdits', {})).answer.edits;
  expect(edit).toMatchObject({ listName: 'Spørgsmål', target: key });
});
