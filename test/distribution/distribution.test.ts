import { expect, test } from 'vitest';
import { type DistributionRows, distributionOf } from '../../src/features/distribution/distribution.ts';
import { aPartner } from '../records.ts';

const made = { actor: 'x', at: '2026-01-01T08:00:00Z' };
const decision = (edition: string, decidedOn: string) =>
  ({ ...made, key: edition, document: 'handbook', edition, body: 'executiveBoard', decidedOn, caseRef: '1' }) as const;
const manager = (name: string, leadsNobody = false) =>
  ({
    ...made,
    key: name,
    year: 2026,
    manager: name,
    managerName: name,
    units: '',
    state: 'none',
    outOfReach: false,
    leadsNobody,
  }) as const;
const told = (name: string, edition: string, people: number, own: object = {}) =>
  ({
    ...made,
    key: name,
    decision: edition,
    document: 'handbook',
    edition,
    manager: name,
    managerName: name,
    how: 'meeting',
    on: '2026-09-01',
    people,
    ...own,
  }) as const;

const rows: DistributionRows = {
  correcting: new Set(),
  decisions: [decision('2026.3', '2026-06-01'), decision('2026.4', '2026-08-01'), decision('2027.1', '2026-12-24')],
  managers: [manager('a'), manager('b'), manager('c'), manager('gone', true)],
  conveyances: [
    ...[told('a', '2026.4', 12), told('b', '2026.3', 8), told('gone', '2026.4', 9)],
    told('c', '2026.4', 7, { withdrawnAt: '2026-09-02T08:00:00Z' }),
  ],
  partners: [
    ...[aPartner({ sentEdition: '2026.4' }), aPartner(), aPartner({ confirmedEdition: '2026.4' })],
    aPartner({ sentEdition: '2026.4', endedOn: '2026-10-01' }),
  ],
};

test('S18: who has got the edition in force, of managers who lead somebody and of partners who work for us now', () => {
  expect(distributionOf(rows, '2026-12-01')).toEqual({
    ...{ edition: '2026.4', managers: { got: 1, of: 3 }, people: 12, partners: { got: 2, of: 3 } },
  });
  expect(distributionOf({ ...rows, conveyances: [told('a', '2026.4', 4)] }, '2026-12-01')?.people).toBeUndefined();
  expect(distributionOf({ ...rows, decisions: [] }, '2026-12-01')).toBeUndefined();
});

test('S16, S18: an edition that only corrects the wording takes nothing from those who have got the one before', () => {
  const corrected = {
    ...rows,
    decisions: [...rows.decisions, decision('2026.4a', '2026-11-01')],
    correcting: new Set(['2026.4a']),
  };
  expect(distributionOf(corrected, '2026-12-01')).toEqual(distributionOf(rows, '2026-12-01'));
  const sent = { ...corrected, partners: [aPartner({ sentEdition: '2026.4a' })] };
  expect(distributionOf(sent, '2026-12-01')?.partners).toEqual({ got: 1, of: 1 });
});
