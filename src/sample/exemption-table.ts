import { appointedRoles, type Role } from '../core/role.ts';
import { advices, type ScopeKind, scopeKinds } from '../features/exemptions/exemption.ts';
import type { ExemptionStep } from '../features/exemptions/step.ts';
import { rowsBy, sampleTable } from './sample-table.ts';

/** A step, by whom, and how many days ago. */
export type SampleStep = ExemptionStep & { who: string; ago: number; roles: readonly Role[] };

/** An exemption of Eksempel Kommune; days are counted from today, the asking before it. */
export interface SampleExemption {
  handle: string;
  rule: string;
  asker: string;
  asked: number;
  from: number;
  until: number;
  scope: ScopeKind;
  units: readonly string[];
  workflow: string | undefined;
  reason: string;
  risk: string;
  tradeOffNote: string;
  compensatingMeasures: string;
  renews: string | undefined;
  deeds: readonly SampleStep[];
}

const rows = sampleTable(new URL('./exemptions.tsv', import.meta.url), [
  'handle',
  'rule',
  'asker',
  'asked',
  'from',
  'until',
  'scope',
  'units',
  'workflow',
  'renews',
  'reason',
  'risk',
  'tradeOff',
  'measures',
]);
const stepsOf = rowsBy(
  sampleTable(new URL('./exemption-steps.tsv', import.meta.url), [
    'exemption',
    'who',
    'role',
    'ago',
    'says',
    'reason',
    'conditions',
  ]),
  'exemption',
  rows.map((row) => row.text('handle')),
);

export const sampleExemptions: readonly SampleExemption[] = rows.map((row) => {
  const handle = row.text('handle');
  return {
    handle,
    rule: row.text('rule'),
    asker: row.text('asker'),
    asked: row.number('asked'),
    from: row.number('from'),
    until: row.number('until'),
    scope: row.one('scope', scopeKinds),
    units: row.list('units'),
    workflow: row.maybe('workflow'),
    renews: row.maybe('renews'),
    reason: row.text('reason'),
    risk: row.text('risk'),
    tradeOffNote: row.text('tradeOff'),
    compensatingMeasures: row.text('measures'),
    deeds: stepsOf(handle).map((step) => {
      const [reason, conditions] = [step.text('reason'), step.maybe('conditions')];
      const said = step.one('says', [...advices, 'granted', 'refused']);
      return {
        ...(said === 'granted' || said === 'refused'
          ? ({ step: 'decide', decision: said } as const)
          : ({ step: 'assess', advice: said } as const)),
        ...{ who: step.text('who'), roles: [step.one('role', appointedRoles)], ago: step.number('ago'), reason },
        ...(conditions && { conditions }),
      };
    }),
  };
});
