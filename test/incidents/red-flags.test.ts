import { expect, test } from 'vitest';
import type { KnownSoFar, RedFlag } from '../../src/features/cases/incident/red-flags.ts';
import { redFlagsOf } from '../../src/features/cases/incident/red-flags.ts';

test.each<[string, Partial<KnownSoFar>, RedFlag[]]>([
  ['a mail to the wrong colleague', { seenBy: 'colleague', data: ['name'] }, []],
  ['a protected address', { data: ['protectedAddress'] }, ['protectedAddress']],
  ['a child welfare case', { data: ['children', 'social'] }, ['childWelfare']],
  ['health to a stranger', { data: ['health'], seenBy: 'unknown' }, ['sensitiveToUnknown']],
  ['health to a colleague', { data: ['health'], seenBy: 'colleague' }, []],
  ['a list of CPR numbers', { data: ['cpr'], persons: '11-100' }, ['cprList']],
  ['one CPR number', { data: ['cpr'], persons: '1' }, []],
  ['on the web', { seenBy: 'internet', data: ['name'] }, ['internet']],
  ['more than a hundred people', { persons: '100+' }, ['manyPeople']],
  ['an attack that goes on', { category: 'malicious' }, ['takeover']],
  ['an attack that was stopped', { category: 'malicious', contained: 'yes' }, []],
  ['an attack beside something down', { category: 'availabilityIntegrity', alsoCategory: 'malicious' }, ['takeover']],
  ['the care record down', { category: 'availabilityIntegrity', data: ['health'] }, ['criticalDown']],
])('%s (S105)', (_, known, flags) => {
  expect(redFlagsOf({ category: 'wrongRecipient', ...known })).toEqual(flags);
});
