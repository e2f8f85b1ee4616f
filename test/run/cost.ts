import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';

const { TEST_COSTS: place } = process.env;

// What a file costs once it has been loaded: whoever comes first in a worker loads for the others.
let began = { at: 0, cpu: process.cpuUsage() };
beforeAll(() => {
  began = { at: performance.now(), cpu: process.cpuUsage() };
});
afterAll(() => {
  if (!place) return;
  const { user, system } = process.cpuUsage(began.cpu);
  const cost = { cpu: (user + system) / 1_000_000, wall: (performance.now() - began.at) / 1_000 };
  const file = path
    .relative('.', expect.getState().testPath ?? '')
    .split(path.sep)
    .join('/');
  appendFileSync(place, `${JSON.stringify({ file, ...cost })}\n`);
});
