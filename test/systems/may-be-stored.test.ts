import { expect, test } from 'vitest';
import { mayBeStored, whomToAsk } from '../../src/features/systems/colleagues/may-be-stored.ts';
import type { System } from '../../src/features/systems/records.ts';

test.each<[Pick<System, 'state' | 'sensitivity'>, string]>([
  [{ state: 'retired', sensitivity: 'sensitive' }, 'retired'],
  [{ state: 'planned', sensitivity: 'none' }, 'planned'],
  [{ state: 'inUse' }, 'unassessed'],
  [{ state: 'phasingOut', sensitivity: 'ordinary' }, 'ordinary'],
  [{ state: 'inUse', sensitivity: 'sensitive' }, 'sensitive'],
])('S42, S57: what may be stored in %j: %s', (system, answer) => {
  expect(mayBeStored(system)).toBe(answer);
});

test('S101: those who help others are asked first, then any administrator, then the owner', () => {
  const [logs, helps] = [
    { name: 'Logge', tasks: ['logging'] },
    { name: 'Hjælpe', tasks: ['supportSetup'] },
  ] as const;
  expect(whomToAsk([logs, helps], 'Ejer')).toEqual(['Hjælpe']);
  expect(whomToAsk([logs], 'Ejer')).toEqual(['Logge']);
  expect(whomToAsk([], 'Ejer')).toEqual(['Ejer']);
  expect(whomToAsk([], undefined)).toEqual([]);
  expect(
    whomToAsk(
      ['A', 'B', 'C', 'D'].map((name) => ({ name })),
      undefined,
    ),
  ).toHaveLength(3);
});
