import { parentPort, workerData } from 'node:worker_threads';
import { preparedFrom } from './read-list.ts';

// A thread of its own: a long list takes seconds of work in one piece.
parentPort?.postMessage(await preparedFrom(workerData));
