import { elements, type GraphAnswer, isObject } from '../rows/answers.ts';
import { Unreachable } from '../transport/errors.ts';
import { type AnswerShape, faultIn } from '../transport/shapes.ts';
import type { Graph } from '../transport.ts';

/** Graph takes at most this many requests in one (graph.md §4). */
export const largestBatch = 20;

/** One write, as it travels alone or in company. */
export interface WriteRequest {
  method: 'POST' | 'PATCH';
  /** Below `/v1.0`, starting with `/`. */
  path: string;
  body: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What became of one sending: an answer, or none. */
export type Sending = { outcome: 'answered'; answer: GraphAnswer } | { outcome: 'refused' } | { outcome: 'cut' };

const timeoutMs = 10_000;

/**
 * Sends some writes in one HTTP request: one as it is, several as a `$batch`. Members run in parallel and each has an
 * answer of its own; a batch is not a transaction.
 * @param requests 1 to 20
 * @returns what became of each, in their order
 */
export async function sendTogether(graph: Graph, requests: readonly WriteRequest[]): Promise<readonly Sending[]> {
  const [first] = requests;
  try {
    if (first && requests.length === 1) {
      return [
        {
          outcome: 'answered',
          answer: await graph.send({ ...plain(first), kind: 'write', answers: shapeOf(first), timeoutMs }),
        },
      ];
    }
    const body = { requests: requests.map(member) };
    const answer = await graph.send({
      method: 'POST',
      path: '/$batch',
      body,
      kind: 'write',
      answers: 'batch',
      times: requests.length,
      timeoutMs,
    });
    return requests.map((request, index) => memberAnswer(answer, index, shapeOf(request)));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const { outcome } = error;
    return requests.map(() => ({ outcome }));
  }
}

function plain({ method, path, body, headers }: WriteRequest) {
  return { method, path, body, headers: headers ?? {} };
}

function member({ method, path, body, headers }: WriteRequest, index: number) {
  return { id: String(index), method, url: path, body, headers: { ...headers, 'Content-Type': 'application/json' } };
}

const shapeOf = ({ method }: WriteRequest) => (method === 'POST' ? 'row' : 'fields');

/** A member without an answer of Graph's in a good batch is in the same state as one whose answer was cut off. */
function memberAnswer(batch: GraphAnswer, index: number, shape: AnswerShape): Sending {
  if (batch.status !== 200) return { outcome: 'answered', answer: batch };
  const responses = isObject(batch.body) ? elements({ value: batch.body.responses }) : [];
  const own = responses.find(({ id }) => id === String(index));
  if (!own) return { outcome: 'cut' };
  const headers = isObject(own.headers) ? own.headers : {};
  const lowered = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  const answer = { status: Number(own.status), headers: Object.fromEntries(lowered), body: own.body };
  return faultIn(answer, shape) === undefined ? { outcome: 'answered', answer } : { outcome: 'cut' };
}
