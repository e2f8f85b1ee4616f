import { expect, test } from 'vitest';
import { mayStop } from '../../../src/features/cases/case-access.ts';
import { categories } from '../../../src/features/cases/incident/category.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { isNumberOnly } from '../../../src/features/cases/notifications/case-notification.ts';
import { anIncident } from '../incidents.ts';

test('S106: of look-ups, broken rules, papers and talk IT-Servicedesk has the number alone, and is asked nothing', () => {
  const alone = categories.filter((category) => isNumberOnly(anIncident({ category })));
  expect(alone.toSorted()).toEqual(['overheard', 'paper', 'policyViolation', 'unauthorisedAccess']);
  for (const category of alone) expect(mayStop(['serviceDesk'], anIncident({ category }))).toBe(false);
});

test.each<[string, Partial<Incident>, boolean]>([
  ['papers in the bag of a computer', { category: 'paper', alsoCategory: 'lostDevice' }, false],
  ['a computer in a bag of papers', { category: 'lostDevice', alsoCategory: 'paper' }, false],
  ['papers that were talked of', { category: 'paper', alsoCategory: 'overheard' }, true],
  ['a look-up with a device', { category: 'unauthorisedAccess', alsoCategory: 'lostDevice' }, true],
])('%s', (_, own, alone) => {
  expect(isNumberOnly(anIncident(own))).toBe(alone);
  expect(mayStop(['serviceDesk'], anIncident(own))).toBe(!alone);
});
