import path from 'node:path';
import { afterEach } from 'vitest';
import { keepFailure } from '../journeys/kept-failure.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'build', 'journeys');

// A journey that fails leaves what its pages showed and a trace of how they came to it.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const file of await keepFailure(task.fullTestName, folder)) console.error(`kept ${path.relative('.', file)}`);
});
