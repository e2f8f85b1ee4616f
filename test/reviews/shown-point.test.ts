import { expect, test } from 'vitest';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { shownPoint } from '../../src/features/reviews/shown-point.ts';
import { aVersion } from '../records.ts';

test('S31: a point of the meeting says which focus areas its rule serves', () => {
  const rules = rulesOf([aVersion({ rule: 'r06', focus: ['confidentiality', 'integrity'] })]);
  const source = { rules, lesson: () => undefined, language: 'da', today: '2026-12-01', areas: [] } as const;
  const point = shownPoint({ kind: 'rule', ref: 'r06', minutes: 5 }, source);
  expect(point).toMatchObject({ focus: ['confidentiality', 'integrity'] });
  expect(shownPoint({ kind: 'privateData', minutes: 2 }, source)).not.toHaveProperty('focus');
});
