import { expect, test } from 'vitest';
import { editionInForce, stampOf } from '../../src/features/handbook/decision.ts';
import { pagesInForce } from '../../src/features/handbook/page.ts';
import type { Decision, Page } from '../../src/features/handbook/records.ts';

const made = { actor: 'system', at: '2026-01-01T08:00:00Z' };
const decision = (own: Partial<Decision> & Pick<Decision, 'key' | 'decidedOn'>): Decision => ({
  ...made,
  document: 'handbook',
  edition: '1',
  body: 'executiveBoard',
  caseRef: '26/1',
  ...own,
});

const decisions = [
  decision({ key: 'handbook:2', edition: '2', decidedOn: '2026-09-15' }),
  decision({ key: 'handbook:1', decidedOn: '2025-10-01' }),
  decision({ key: 'policy:1', document: 'policy', body: 'municipalCouncil', decidedOn: '2025-08-27' }),
];

test('S14: every page can say which version is in force, adopted by whom and when', () => {
  const version = { version: '3.1', inForceFrom: '2026-10-01', decision: 'handbook:2' };
  expect(stampOf(version, 'inForce', decisions)).toEqual({
    version: '3.1',
    inForceFrom: '2026-10-01',
    state: 'inForce',
    edition: '2',
    body: 'executiveBoard',
    decidedOn: '2026-09-15',
    caseRef: '26/1',
  });
});

test('S14: a version whose decision is not known claims no adoption', () => {
  const stamp = stampOf({ version: '1.0', inForceFrom: '2026-01-01', decision: 'lost' }, 'replaced', decisions);
  expect(stamp).toMatchObject({ version: '1.0', state: 'replaced', body: undefined, decidedOn: undefined });
});

test.each([
  ['before anything was decided', 'handbook', '2025-09-30', undefined],
  ['on the day of the first decision', 'handbook', '2025-10-01', '1'],
  ['the day before the second', 'handbook', '2026-09-14', '1'],
  ['after the second', 'handbook', '2026-11-24', '2'],
  ['whatever the handbook does', 'policy', '2026-11-24', '1'],
] as const)('S14: %s the edition of the %s on %s is %s', (_, document, today, edition) => {
  expect(editionInForce(decisions, document, today)?.edition).toBe(edition);
});

test('S20: of each page exactly one version is in force, and one that is coming waits', () => {
  const page = (name: string, version: string, inForceFrom: string): Page => ({
    ...made,
    key: `${name}:${version}`,
    page: name,
    kind: 'role',
    version,
    title: name,
    textDa: name,
    textHashDa: 'x',
    inForceFrom,
    decision: 'policy:1',
  });
  const pages = [
    page('leder', '1.10', '2026-03-01'),
    page('leder', '1.9', '2026-01-01'),
    page('leder', '2.0', '2026-12-01'),
    page('politik', '1.0', '2025-08-27'),
  ];
  expect(pagesInForce(pages, '2026-11-24').map(({ key }) => key)).toEqual(['leder:1.10', 'politik:1.0']);
  expect(pagesInForce(pages, '2025-01-01')).toEqual([]);
});
