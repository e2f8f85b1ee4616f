import { expect, test } from 'vitest';
import { serverKeys } from '../../src/server/keys/server-keys.ts';

const [first, second] = ['the-first-key-of-this-municipality', 'the-second-key-of-this-municipality'];
const now = { sealKey: second, sealKeysBefore: [first] };

test('every server and every start has the same keys, and each purpose its own', () => {
  const rows = serverKeys(now, 'seal rows').current;
  expect(serverKeys(now, 'seal rows').current).toEqual(rows);
  expect(rows).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{12}$/), key: expect.any(Buffer) });
  expect(rows.key).toHaveLength(32);
  const cases = serverKeys(now, 'sealed cases').current;
  expect([cases.id, cases.key]).not.toContainEqual(rows.id);
  expect(cases.key.equals(rows.key)).toBe(false);
});

test('what an earlier key made is found by its id, and a lost key is known to be lost', () => {
  const before = serverKeys({ sealKey: first, sealKeysBefore: [] }, 'seal rows').current;
  expect(serverKeys(now, 'seal rows').find(before.id)).toEqual(before);
  expect(serverKeys({ ...now, sealKeysBefore: [] }, 'seal rows').find(before.id)).toBeUndefined();
});
