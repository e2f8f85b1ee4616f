import { expect, test } from 'vitest';
import { openVerifiedTokens } from '../../src/server/keys/verified-tokens.ts';

const minuteMs = 60_000;

function opened() {
  const checked: string[] = [];
  let now = 0;
  let isInTime = true;
  const verified = openVerifiedTokens(
    async (token) => {
      checked.push(token);
      if (token.startsWith('bad')) throw new RangeError(token);
      return { oid: `of ${token}` };
    },
    () => isInTime,
    () => now,
  );
  return {
    verified,
    checked,
    later: (ms: number) => {
      now += ms;
    },
    ends: () => {
      isInTime = false;
    },
  };
}

test('a token is checked once, and another one for itself', async () => {
  const { verified, checked } = opened();
  for (const token of ['one', 'two', 'one', 'two']) expect(await verified(token)).toEqual({ oid: `of ${token}` });
  expect(checked).toEqual(['one', 'two']);
});

test('what was refused is checked again, and refused again', async () => {
  const { verified, checked } = opened();
  for (const token of ['bad', 'bad']) await expect(verified(token)).rejects.toThrow('bad');
  expect(checked).toEqual(['bad', 'bad']);
});

test('past its end a token is not known any more', async () => {
  const { verified, checked, ends } = opened();
  await verified('one');
  ends();
  await verified('one');
  expect(checked).toEqual(['one', 'one']);
});

test('after five minutes the signature is checked again: its key may be withdrawn', async () => {
  const { verified, checked, later } = opened();
  await verified('one');
  later(5 * minuteMs - 1);
  await verified('one');
  expect(checked).toEqual(['one']);
  later(1);
  await verified('one');
  expect(checked).toEqual(['one', 'one']);
});

test('so many tokens are known: of more the oldest is checked again', async () => {
  const { verified, checked } = opened();
  for (let number = 0; number <= 5_000; number += 1) await verified(`${number}`);
  await verified('5000');
  await verified('0');
  expect(checked.length).toBe(5_002);
  expect(checked.at(-1)).toBe('0');
});
