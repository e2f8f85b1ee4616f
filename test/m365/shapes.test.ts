import { expect, test } from 'vitest';
import type { GraphAnswer } from '../../src/m365/rows/answers.ts';
import { onward } from '../../src/m365/transport/onward.ts';
import { type AnswerShape, faultIn } from '../../src/m365/transport/shapes.ts';

const json = { 'content-type': 'application/json; odata.metadata=minimal' };
const answered = (status: number, body: unknown, headers: GraphAnswer['headers'] = json): GraphAnswer => ({
  status,
  headers,
  body,
});
const row = { id: '7', eTag: '"abc,3"', fields: { Key: 'k' } };
const next = 'https://graph.microsoft.com/v1.0/sites/x/items?$skiptoken=y';
const good: Readonly<Record<Exclude<AnswerShape, 'file'>, readonly GraphAnswer[]>> = {
  page: [answered(200, { value: [] }), answered(200, { value: [row], '@odata.nextLink': next })],
  delta: [
    answered(200, { value: [{ id: '7', deleted: { state: 'deleted' } }], '@odata.deltaLink': next }),
    answered(200, { value: [{ error: { code: 'InternalServerError' } }], '@odata.nextLink': next }),
  ],
  item: [answered(200, row)],
  row: [answered(201, { id: '7' })],
  fields: [answered(200, { '@odata.etag': '"abc,4"' })],
  named: [answered(200, { id: 'a' }), answered(201, { id: 'a' })],
  batch: [answered(200, { responses: [{ id: '0', status: 201 }] })],
  nothing: [answered(204, undefined, {}), answered(202, undefined, {}), answered(200, { id: 'a' })],
  json: [answered(200, { anything: true })],
};
const shapes = Object.keys(good) as (keyof typeof good)[];

test.each(shapes)('what Graph answers is believed: %s', (shape) => {
  for (const answer of good[shape]) expect(faultIn(answer, shape)).toBeUndefined();
});

const strangers: readonly (readonly [string, GraphAnswer])[] = [
  ['a proxy’s page', answered(200, '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' })],
  ['an empty body', answered(200, undefined)],
  ['half an answer', answered(200, '{"value":[{"id":"1","fie')],
  ['a list where an object belongs', answered(200, [])],
  [
    'JSON that somebody calls a page',
    answered(200, { value: [row], ...row, responses: [] }, { 'content-type': 'text/html' }),
  ],
  ['a redirection', answered(302, undefined)],
  ['a 404 that is not Graph’s', answered(404, '<html>Not found</html>', { 'content-type': 'text/html' })],
  ['a 400 without a body', answered(400, undefined)],
];
test.each(shapes.flatMap((shape) => strangers.map(([name, answer]) => [shape, name, answer] as const)))(
  'in place of %s %s is not believed',
  (shape, _, answer) => {
    expect(faultIn(answer, shape)).toBeDefined();
  },
);

test.each<[AnswerShape, unknown]>([
  ['page', {}],
  ['page', { status: 'ok', data: { value: [] } }],
  ['page', { value: [{}] }],
  ['page', { value: ['7'] }],
  ['page', { value: [], '@odata.nextLink': 'https://graph.example.com/v1.0/sites' }],
  ['page', { value: [], '@odata.nextLink': '/v1.0/sites' }],
  ['delta', { value: [] }],
  ['delta', { value: [{}], '@odata.deltaLink': next }],
  ['item', {}],
  ['item', { id: '7', eTag: '"abc,3"' }],
  ['item', { id: '7', fields: {} }],
  ['row', {}],
  ['fields', {}],
  ['named', {}],
  ['batch', {}],
  ['batch', { responses: [{ id: '0' }] }],
  ['batch', { responses: [{ status: 200 }] }],
])('%s: %j with 200 is another shape', (shape, body) => {
  expect(faultIn(answered(200, body), shape)).toBeDefined();
});

test.each([401, 429, 500, 503, 504])('a %s says what it says, whoever sent it', (status) => {
  expect(faultIn(answered(status, '<html>', { 'content-type': 'text/html' }), 'page')).toBeUndefined();
});
test('a refusal of Graph’s is an answer, and a file is whatever bytes come', () => {
  expect(faultIn(answered(404, { error: { code: 'itemNotFound' } }), 'item')).toBeUndefined();
  expect(faultIn(answered(200, new Uint8Array([1]), { 'content-type': 'image/png' }), 'file')).toBeUndefined();
});

test('a link that was there before, and one too many, end a reading as an outage', () => {
  const follow = onward('/a');
  expect([follow('/b'), follow(undefined)]).toEqual(['/b', undefined]);
  expect(() => follow('/a')).toThrow('circle');
  expect(() => {
    for (let page = 0; page < 10_000; page += 1) follow(`/page/${page}`);
  }).toThrow('more than 5000 pages');
});
