import type { ReadDocument } from '../../../features/editing/imports/source-document.ts';
import { type Brought, readDocument } from './read-document.ts';
import type { ReadingStep } from './read-word.ts';

/** What the worker says: what it has begun, and last what it found. */
export type WorkerMessage = { step: ReadingStep } | { read: ReadDocument };

// Beside the page, so that a large document stops nobody's typing. One document, one worker.
addEventListener('message', ({ data }: MessageEvent<Brought>) => {
  const say = (message: WorkerMessage) => postMessage(message);
  void readDocument(data, (step) => say({ step })).then((read) => say({ read }));
});
