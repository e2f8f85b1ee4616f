import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { PressOrder } from './printed.ts';

/** What has been made lately stays, because many want the same edition on the day it comes out. */
const mostKept = 12;
/** What is larger than any text is carried by its pictures, and a dozen of those would fill a server. */
const largestKept = 4 * 1024 * 1024;
/** No paper takes so long; a worker that does has gone astray. */
const longestMs = 180_000;

const kept = new Map<string, Promise<Buffer>>();
let line: Promise<unknown> = Promise.resolve();

/**
 * Makes a file in a thread of its own, one at a time, so that nobody's request waits while a handbook is set. The same
 * order gives the same file without making it again.
 * @throws Error when it could not be made; the next who asks tries again
 */
export function fromPress(order: PressOrder): Promise<Buffer> {
  const imprint = createHash('sha256').update(JSON.stringify(order, withoutBytes)).digest('hex');
  const known = kept.get(imprint);
  if (known) return known;
  const made = line.then(() => pressed(order));
  line = made.catch(() => undefined);
  kept.set(imprint, made);
  made.then(
    ({ byteLength }) => byteLength > largestKept && kept.delete(imprint),
    () => kept.delete(imprint),
  );
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return made;
}

/** A file lies beside its hash in the order; how much there is of it tells whether it came. */
function withoutBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? value.byteLength : value;
}

function pressed(order: PressOrder): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./press-worker.ts', import.meta.url), { workerData: order });
    const late = setTimeout(() => {
      void worker.terminate();
      reject(new Error('the press took too long'));
    }, longestMs);
    worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the press stopped with ${code}`));
    });
  });
}
