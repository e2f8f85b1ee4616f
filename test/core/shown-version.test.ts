import { expect, test } from 'vitest';
import { isCorrection, shownVersion } from '../../src/core/shown-version.ts';

test.each([
  ['3.1', '3.1', false],
  ['3.1.1', '3.1a', true],
  ['3.1.2', '3.1b', true],
  ['3.1.26', '3.1z', true],
  ['3.1.27', '3.1aa', true],
  ['1.0', '1.0', false],
])('version %s is read as %s', (version, shown, corrects) => {
  expect(shownVersion(version)).toBe(shown);
  expect(isCorrection(version)).toBe(corrects);
});
