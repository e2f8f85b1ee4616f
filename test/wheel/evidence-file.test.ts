import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfOf } from '../audits/examples.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const locked = 'wheel:2026:internalaudit';
const id = crypto.randomUUID();
const control = `control:kommune:${id}`;
const due = { control, dueOn: '2026-12-01', doneOn: '2026-12-01' } as const;
const file = { name: 'Rundering 311236-4321.pdf', content: pdfOf('rundering') };

const save = (who: Who, key: string, seen: number, own: object = {}) =>
  here.as(who).action('saveWheelEvidence', { key, seen, ...file, ...own });
const take = (who: Who, key: string) => here.as(who).action('takeWheelEvidence', { key });
const item = async () => (await here.as('dina').view('wheel', {})).answer.items.find(({ key }) => key === locked);
const results = async () =>
  (await here.as('dina').view('wheel', {})).answer.own.find((one) => one.id === id)?.results ?? [];

strangersAreRefused(() => here, 'saveWheelEvidence', 'aksel', { key: locked, seen: 1, ...file });

test('S120: a file stands beside what is said of a locked item, and goes when it is opened again', async () => {
  await until(async () => (await item()) !== undefined);
  expect((await save('aksel', locked, 1)).refusal?.code).toBe('wheelInvalid');
  const done = { step: 'done', key: locked, seen: 1, evidence: 'Sag 26/0007' } as const;
  const { version: seen } = (await here.as('aksel').action('changeWheel', done)).answer;
  expect((await save('dina', locked, seen)).refusal?.code).toBe('notAllowed');
  expect((await save('aksel', locked, seen, { content: 'aGVq' })).refusal?.code).toBe('attachmentKind');
  expect((await save('aksel', locked, seen)).answer.version).toBe(seen + 1);
  // Said again, it is there already.
  expect((await save('aksel', locked, seen)).answer.version).toBe(seen + 1);
  await until(async () => (await item())?.fileName !== undefined);
  expect((await item())?.fileName).toMatch(/^Rundering .*\.pdf$/);
  expect((await item())?.fileName).not.toContain('4321');
  expect((await take('dina', locked)).answer).toMatchObject({ mime: 'application/pdf', base64: file.content });
  expect((await take('lone', locked)).refusal?.code).toBe('notAllowed');
  await here.as('aksel').carryOut('changeWheel', { step: 'reopen', key: locked, seen: seen + 1 });
  expect((await take('dina', locked)).refusal?.code).toBe('unknownAttachment');
});

test('S119: the file of an own item stays when its note is put right, and goes when it is withdrawn', async () => {
  const performer = await here.as('karen').id();
  const said = { id, title: 'Tilsyn med skabe', months: 12, startOn: due.dueOn, performer, triggers: [], seen: 0 };
  await here.as('dina').carryOut('planWheelItem', said);
  await until(async () => (await here.as('karen').view('wheel', {})).answer.own.some((one) => one.id === id));
  const answer = { ...due, outcome: 'inOrder', note: 'Sag 26/1042', seen: 0 } as const;
  const { key, version } = (await here.as('karen').action('answerWheelItem', answer)).answer;
  expect((await save('dina', key, version)).refusal?.code).toBe('notAllowed');
  const saved = (await save('karen', key, version)).answer;
  const right = (
    await here.as('karen').action('answerWheelItem', { ...answer, note: 'Sag 26/1043', seen: saved.version })
  ).answer;
  await until(async () => (await results())[0]?.note === 'Sag 26/1043');
  expect((await results())[0]?.fileName).toMatch(/\.pdf$/);
  expect((await take('rene', key)).answer.base64).toBe(file.content);
  await here.as('karen').carryOut('answerWheelItem', { ...due, outcome: 'withdrawn', seen: right.version });
  expect((await take('rene', key)).refusal?.code).toBe('unknownAttachment');
  expect((await rowsOf(here, 'controlResult')).map(({ fileName }) => fileName)).toEqual([undefined]);
});

test('what is no own item of the wheel has no file here', async () => {
  for (const key of ['controlresult:nexus:accessreview:2026-12-01', 'wheel:2020:internalaudit']) {
    expect((await save('aksel', key, 1)).refusal?.code).toBe('unknownWheelItem');
    expect((await take('dina', key)).refusal?.code).toBe('unknownAttachment');
  }
});
