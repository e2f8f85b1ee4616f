/** What Graph answered, whether alone or inside a `$batch`. */
export interface GraphAnswer {
  status: number;
  /** Header names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: unknown;
}

/** The error code of an answer, the contract of graph.md §5; messages are none, and come in any language. */
export function errorCode(answer: GraphAnswer): string {
  return text(errorOf(answer)?.code);
}

/** Throttled: surely not carried out, and welcome again later (graph.md §3). */
export function isThrottled({ status, headers }: GraphAnswer): boolean {
  return status === 429 || (status === 503 && headers['retry-after'] !== undefined);
}

/** Answers after which nobody knows whether the request was carried out. */
export function isUnknownOutcome(answer: GraphAnswer): boolean {
  return answer.status >= 500 && answer.status !== 501 && !isThrottled(answer);
}

/**
 * How long to wait before asking again, in milliseconds: the larger of Retry-After and RateLimit-Reset.
 * @returns `undefined` when Graph does not say
 */
export function retryAfterMs({ headers }: GraphAnswer): number | undefined {
  const said = headers['retry-after'];
  const seconds = said === undefined ? undefined : Number(said);
  // A bare number would be read as a year: `35` as 2035.
  const isDate = said !== undefined && /[a-z]/i.test(said);
  const dated = isDate ? (Date.parse(said) - Date.now()) / 1000 : Number.NaN;
  const wanted = [seconds, dated, numberOr(headers['ratelimit-reset'])].filter(isSeconds);
  return wanted.length === 0 ? undefined : Math.max(...wanted) * 1000;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The `value` of a collection answer. */
export function elements(body: unknown): readonly Record<string, unknown>[] {
  return isObject(body) && Array.isArray(body.value) ? body.value.filter(isObject) : [];
}

/** A link of a collection answer, `undefined` when it has none. */
export function link(body: unknown, name: '@odata.nextLink' | '@odata.deltaLink'): string | undefined {
  return isObject(body) && typeof body[name] === 'string' ? body[name] : undefined;
}

function errorOf({ body }: GraphAnswer): Record<string, unknown> | undefined {
  return isObject(body) && isObject(body.error) ? body.error : undefined;
}

const numberOr = (value: string | undefined) => (value === undefined ? undefined : Number(value));
const isSeconds = (value: number | undefined): value is number => value !== undefined && value >= 0;
