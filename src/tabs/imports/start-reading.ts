import type { ReadDocument } from '../../features/editing/imports/source-document.ts';
import type { Brought } from './reading/read-document.ts';
import type { ReadingStep } from './reading/read-word.ts';
import type { WorkerMessage } from './reading/reading-worker.ts';

/** A document being read beside the page. */
export interface Reading {
  /** Rejects when the reader itself cannot be had, or falls over. */
  read: Promise<ReadDocument>;
  /** Stops at once; nothing more is said. */
  cancel(): void;
}

/** Reads a document on this device: nothing of it is sent anywhere. @param step is told what is begun */
export function startReading(brought: Brought, step: (now: ReadingStep) => void): Reading {
  const worker = new Worker(new URL('./reading/reading-worker.ts', import.meta.url), { type: 'module' });
  const read = new Promise<ReadDocument>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if ('step' in data) return step(data.step);
      worker.terminate();
      resolve(data.read);
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message || 'the reader could not be fetched'));
    });
  });
  worker.postMessage(brought, 'bytes' in brought ? [brought.bytes.buffer] : []);
  return { read, cancel: () => worker.terminate() };
}
