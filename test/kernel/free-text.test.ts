import { expect, test } from 'vitest';
import { z } from 'zod';
import { freeText, maybeFreeText } from '../../src/kernel/free-text.ts';

test('INV15: what is written freely is trimmed, and a CPR number in it is covered', () => {
  expect(freeText(40).parse('  Sagen om 311236-4321 ')).toBe('Sagen om 3112••-••••');
  expect(maybeFreeText(40).parse('Sagen om 311236-4321')).toBe('Sagen om 3112••-••••');
});

test.each([
  ['nothing but space', freeText(5), '   '],
  ['one character too many', freeText(5), 'seks tegn'],
  ['too long, though it may be left out', maybeFreeText(5), 'seks tegn'],
  ['no text', freeText(5), 5],
])('%s is refused', (_, schema, said) => {
  expect(schema.safeParse(said).success).toBe(false);
});

test('what may be left out is nothing when nothing is left of it', () => {
  const schema = z.strictObject({ note: maybeFreeText(5) });
  expect([schema.parse({ note: '  ' }), schema.parse({})]).toEqual([{ note: undefined }, {}]);
});

test('a form and the interface’s description see what is sent: a text with a limit', () => {
  expect(z.toJSONSchema(freeText(5), { io: 'input' })).toMatchObject({ type: 'string', maxLength: 5 });
});
