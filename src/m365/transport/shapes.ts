import { elements, type GraphAnswer, isObject, link, text } from '../rows/answers.ts';
import { parseETag } from '../rows/item.ts';

/**
 * What a request is answered with when it goes well.
 * - `page`: a collection, or a part of one; `delta`: one that says where the next begins
 * - `item`: a row with its fields; `row`: a row that was made; `fields`: a row's values after a change
 * - `named`: anything with an id; `batch`: an answer for each member; `file`: bytes
 * - `nothing`: no content, or what was changed; `json`: somebody else looks
 */
export type AnswerShape =
  | 'page'
  | 'delta'
  | 'item'
  | 'row'
  | 'fields'
  | 'named'
  | 'batch'
  | 'file'
  | 'nothing'
  | 'json';

const graphOrigin = 'https://graph.microsoft.com';

/**
 * Is this what Microsoft Graph answers to such a request? A proxy's page, an empty or half an answer and another shape
 * come with 200 too, and a 404 that is not Graph's says nothing about a row: none of it is believed (line by line what
 * graph.md section 5 shows).
 * @returns what is wrong with it; nothing when it is Graph's
 */
export function faultIn(answer: GraphAnswer, shape: AnswerShape): string | undefined {
  const { status, body } = answer;
  if (shape === 'file') return undefined;
  if (status >= 400) return faultInRefusal(answer);
  if (status >= 300) return `a status of ${status}`;
  if (status === 202 || status === 204) return shape === 'nothing' ? undefined : 'no content';
  if (body === undefined) return 'an empty body';
  if (!isObject(body)) return 'no JSON object';
  if (!isJson(answer)) return 'another content type than JSON';
  return faults[shape](body);
}

/** Is it surely Microsoft Graph that speaks, and no gateway or host of files before or beside it? */
export function isGraphsOwn({ status }: Pick<GraphAnswer, 'status'>, shape: AnswerShape): boolean {
  return shape !== 'file' && !mayBeAnybodys(status);
}

/** Refused tokens and busy gateways answer as they like. */
function mayBeAnybodys(status: number): boolean {
  return status === 401 || status === 429 || status >= 500;
}

/** What is believed about a row or list is Graph's own word. */
function faultInRefusal({ status, body }: GraphAnswer): string | undefined {
  if (mayBeAnybodys(status)) return undefined;
  const isGraphs = isObject(body) && isObject(body.error) && typeof body.error.code === 'string';
  return isGraphs ? undefined : `${status} without an error of Graph's`;
}

/** Members of a batch have been read as JSON with it, and may come without headers of their own. */
function isJson({ headers }: GraphAnswer): boolean {
  return /\bjson\b/i.test(headers['content-type'] ?? 'json');
}

type Body = Record<string, unknown>;

const isNamed = (body: unknown) => isObject(body) && text(body.id) !== '';

const faults: Readonly<Record<Exclude<AnswerShape, 'file'>, (body: Body) => string | undefined>> = {
  page: (body) => faultInPage(body, isNamed),
  delta: (body) => {
    // Instead of a deleted row some tenants get an error (msgraph-sdk-typescript#544).
    const fault = faultInPage(body, (element) => isNamed(element) || (isObject(element) && isObject(element.error)));
    if (fault !== undefined) return fault;
    const goesOn = link(body, '@odata.nextLink') ?? link(body, '@odata.deltaLink');
    return goesOn === undefined ? 'a delta without a link' : undefined;
  },
  item: (body) => {
    const etag = parseETag(text(body.eTag) || text(body['@odata.etag']));
    return isNamed(body) && isObject(body.fields) && etag ? undefined : 'a row without id, eTag or fields';
  },
  row: (body) => (isNamed(body) ? undefined : 'a new row without an id'),
  fields: (body) => (Object.keys(body).length > 0 ? undefined : 'a row without values'),
  named: (body) => (isNamed(body) ? undefined : 'something without an id'),
  batch: ({ responses }) => {
    const all = Array.isArray(responses) ? responses : undefined;
    const areWhole = all?.every((one) => isNamed(one) && Number.isInteger(one.status));
    return areWhole ? undefined : 'a batch whose answers lack id or status';
  },
  nothing: () => undefined,
  json: () => undefined,
};

function faultInPage(body: Body, isElement: (element: unknown) => boolean): string | undefined {
  const { value } = body;
  if (!Array.isArray(value)) return 'a page without a value';
  if (elements(body).length < value.length || !value.every(isElement)) return 'a page with an element without an id';
  const links = [link(body, '@odata.nextLink'), link(body, '@odata.deltaLink')];
  return links.every((address) => address === undefined || isOfGraph(address)) ? undefined : 'a link to somewhere else';
}

function isOfGraph(address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === graphOrigin;
}
