import { Worker } from 'node:worker_threads';
import { Refusal } from '../../core/refusal.ts';
import { type ListFault, type PreparedList, preparedList } from '../../features/workplace/incoming/prepared-list.ts';
import { listTable } from './list-table.ts';

/** A list as it came, and how editors have chosen to read it. */
export interface ListOrder {
  bytes: Uint8Array;
  isJson: boolean;
  kept: string;
}

/** What is smaller is read at once: a thread takes longer to begin. */
const small = 30_000;
/** No list takes so long; a worker that does has gone astray. */
const longestMs = 120_000;

/**
 * A list in our own words. A long one is read in a thread of its own: fifty thousand lines take seconds of work in one
 * piece, and others are answered meanwhile.
 * @throws Refusal `listUnreadable` with what is wrong and the line where there is one, `tooLarge`, `columnsUnclear`
 */
export async function readList(order: ListOrder): Promise<PreparedList> {
  const read = await (order.bytes.byteLength < small ? preparedFrom(order) : inThread(order));
  if ('code' in read) throw new Refusal(read.code, read.details);
  return read;
}

export async function preparedFrom({ bytes, isJson, kept }: ListOrder): Promise<PreparedList | ListFault> {
  const table = await listTable(bytes, isJson);
  if (!('fault' in table)) return preparedList(table, kept);
  return table.fault === 'tooLarge'
    ? { code: 'tooLarge', details: {} }
    : { code: 'listUnreadable', details: { ...table } };
}

function inThread(order: ListOrder): Promise<PreparedList | ListFault> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { workerData: order });
    const late = setTimeout(() => {
      void worker.terminate();
      reject(new Error('the list took too long to read'));
    }, longestMs);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the reading of a list stopped with ${code}`));
    });
  });
}
