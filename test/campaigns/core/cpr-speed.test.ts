import { expect, test } from 'vitest';
import { guardMessage } from '../../../src/core/cpr/cpr-split.ts';
import { cprGuards } from '../../core/cpr-guards.ts';
import { growthOf } from '../../core/steps.ts';

const nasty = [
  '1a ',
  '9 ',
  '3',
  '12.',
  '1\u200b',
  '12:30:',
  '2026, ',
  '12.10.26, ',
  '123 ',
  '1.123.',
  '10.1',
  '978',
  '٣',
  '1\u0301',
  '• ',
  'ring til mig på 20104050, ',
  '3112364321 ',
  '311236 4 cpr ',
  'slutter 4321 født ',
  'kl. 12 ',
  'sag',
  'telefon',
  'konto 5479 ',
  '5cb95dae-8312-4234-',
];
const of = (part: string, length: number) => part.repeat(length / part.length + 1).slice(0, length);
const length = 6_000;

// Before, four thousand characters of digits and letters in the chat stopped the server for a minute.
test.each(Object.keys(cprGuards))(
  'the guard of %s takes at most 2.5 times the steps for twice as much',
  async (reader) => {
    const texts = nasty.flatMap((part) => [of(part, length), of(part, 2 * length)]);
    const growth = await growthOf({ module: './cpr-guards.ts', table: 'cprGuards', reader, texts }, 2.5);
    for (const [at, part] of nasty.entries()) expect(growth[at], part).toBeLessThan(2.5);
  },
);

// Steps of an expression are not counted. A message as long as the server takes any is milliseconds, its square minutes.
test.each(nasty)('the guard comes back from 250,000 characters of %j', (part) => {
  expect(guardMessage([], of(part, 250_000)).text).toHaveLength(250_000);
});
