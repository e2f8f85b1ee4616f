import { parentPort, workerData } from 'node:worker_threads';
import { printed } from './printed.ts';

// A thread of its own: setting a handbook takes seconds of work in one piece.
parentPort?.postMessage(await printed(workerData));
