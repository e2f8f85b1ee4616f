import { expect, test } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import type { Exemption } from '../../src/features/exemptions/records.ts';
import {
  type AskedExemption,
  type ExemptionFault,
  mustBeExemptible,
  requestFaults,
  writtenRequest,
} from '../../src/features/exemptions/request.ts';
import { anExemption, aUnit, mikkel } from '../records.ts';
import { none, today } from './given-exemption.ts';

const request: AskedExemption = {
  ...{ rule: 'r06', version: '1.0', scope: 'units', units: ['nord'], reason: 'a', risk: 'b', tradeOffNote: 'c' },
  ...{ compensatingMeasures: 'd', from: '2026-12-10', until: '2027-06-30' },
};
const nord = aUnit({ unit: 'nord', name: 'Hjemmeplejen Nord' });
const ground = {
  ...{ maxMonths: 12, leads: [nord], hasTeam: true, earlier: none },
  unit: (code: string) => (code === 'nord' ? nord : undefined),
  systemNamed: (name: string) => (name === 'Nexus' ? 'nexus-1' : undefined),
};

test.each<
  [string, Partial<AskedExemption>, Partial<typeof ground> | { earlier: Exemption }, readonly ExemptionFault[]]
>([
  ['nothing', {}, {}, []],
  ['INV12: no end', { until: none }, {}, ['noEnd']],
  ['an end before its start', { until: '2026-12-09' }, {}, ['datesReversed']],
  ['nothing when it is for one day', { until: '2026-12-10' }, {}, []],
  ['nothing at the longest allowed', { until: '2027-12-10' }, {}, []],
  ['longer than the longest allowed', { until: '2027-12-11' }, {}, ['tooLong']],
  ['longer than the municipality has set', { until: '2027-01-11' }, { maxMonths: 1 }, ['tooLong']],
  ['a start in the past', { from: '2026-11-30' }, {}, ['inThePast']],
  ['no units', { units: [] }, {}, ['noUnits']],
  ['a unit that is not there', { units: ['syd'] }, {}, ['unknownUnit']],
  ['more units than a line holds', { units: Array.from({ length: 9 }, () => 'nord') }, {}, ['manyUnits']],
  ['a system without a name', { scope: 'workflow', workflow: none }, {}, ['noName']],
  ['a team of nobody', { scope: 'team', units: none }, { hasTeam: false }, ['leadsNobody']],
  ['a renewal of nothing', { renews: 'exemption:x' }, {}, ['unknownEarlier']],
  ['a renewal of another rule', { renews: 'x' }, { earlier: anExemption({ rule: 'r07' }) }, ['unknownEarlier']],
  [
    'a renewal of what was refused',
    { renews: 'x' },
    { earlier: anExemption({ state: 'refused' }) },
    ['unknownEarlier'],
  ],
  ['nothing of a renewal', { renews: 'x' }, { earlier: anExemption({ state: 'ended' }) }, []],
  ['everything at once', { until: none, from: '2026-01-01', units: [] }, {}, ['noEnd', 'inThePast', 'noUnits']],
])('in the way of a request is %s', (_what, own, other, faults) => {
  expect(requestFaults({ ...request, ...own }, { ...ground, ...other }, today)).toEqual(faults);
});

test('S67: nobody is exempted from the policy or from what the law decides', () => {
  const why = (rule: string, lawBound: boolean) => {
    try {
      mustBeExemptible(rule, { lawBound });
      return undefined;
    } catch (error) {
      return error instanceof Refusal ? [error.code, error.details.why] : error;
    }
  };
  expect(why('policy', false)).toEqual(['notExemptible', 'policy']);
  expect(why('r01', true)).toEqual(['notExemptible', 'law']);
  expect(why('r06', false)).toBeUndefined();
});

test.each<[string, Partial<AskedExemption>, Partial<Exemption>]>([
  ['units by their names', {}, { scopeName: 'Hjemmeplejen Nord', units: ['nord'] }],
  ['a team by its manager', { scope: 'team', units: none }, { scopeName: 'Teamet hos Mikkel Holm', units: ['nord'] }],
  [
    'a workflow by its name',
    { scope: 'workflow', units: none, workflow: 'Nexus' },
    { scopeName: 'Nexus', units: none, system: 'nexus-1' },
  ],
  [
    'a workflow no register has',
    { scope: 'workflow', units: none, workflow: 'Postgangen' },
    { scopeName: 'Postgangen', system: undefined },
  ],
])('it is written down for %s', (_what, own, expected) => {
  const written = writtenRequest(
    { ...request, ...own, until: '2027-06-30' },
    { title: 'Send sikkert' },
    mikkel.name,
    ground,
  );
  expect(written).toMatchObject({ ...expected, ruleTitle: 'Send sikkert', wishedUntil: '2027-06-30' });
});
