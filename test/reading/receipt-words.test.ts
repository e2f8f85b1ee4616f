import { expect, test } from 'vitest';
import { receipts as danish } from '../../src/text/da/receipts.ts';
import { receipts as english } from '../../src/text/en/receipts.ts';

test('a receipt calls the version of a correction as the rule does, and every other as it is', () => {
  for (const { list, one } of [danish, english]) {
    expect(list.version('2.0.1')).toBe('Version 2.0a');
    expect(list.version('3.1')).toBe('Version 3.1');
    expect(one.statement('R01', '2.0.1')).toContain('version 2.0a');
    expect(one.readVersion('2.0.1')).toContain('2.0a');
  }
});
