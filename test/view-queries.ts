import { type ViewName, views } from '../src/contract/contract.ts';

/** What a view is asked so that it answers; a new view with a query needs a line here. */
export const queries: Partial<Record<ViewName, Record<string, string>>> = {
  rule: { rule: 'r06' },
  page: { page: 'policy' },
  unclear: { rule: 'r06', version: '3.0' },
  draft: { subject: 'r06' },
  case: { number: '2026-0001' },
  findCases: { text: '2026-0001', many: '20' },
  caseRelations: { number: '2026-0001' },
  caseChoices: { number: '2026-0001' },
  caseToDecide: { key: 'incident:x' },
  casePattern: { month: '2026-12' },
  breachReportCases: { quarter: '2026-4' },
  invitedCase: { number: '2026-0001' },
  casePapers: { number: '2026-0001' },
  casePassedOn: { number: '2026-0001' },
  receipt: { key: 'x' },
  colleagues: { name: 'Krogh' },
  centreManager: { person: '11111111-1111-4111-8111-111111111111' },
  revision: { edition: '2027.1' },
  correction: { rule: 'r06' },
  meeting: { code: 'abc234' },
  keptEdits: { key: 'foreign:many:2026-12-01:1' },
  arrivals: { number: '2026-1' },
  verification: { rule: 'r06' },
  audit: { audit: 'aaaaaaaa-1111-4111-8111-111111111111' },
  coverageArea: { area: 'integrity' },
  system: { system: 'nexus-1' },
  aboutSystem: { system: 'nexus-1' },
  systemHistory: { system: 'nexus-1' },
  systemRisks: { system: 'nexus-1' },
  casesOfSystem: { system: 'nexus-1' },
  exemptionsOfSystem: { system: 'nexus-1' },
  unitEffect: { does: 'save', unit: 'nord', kind: 'unit', parent: 'kommunen' },
  choiceEffect: { does: 'add', rule: 'r20', unit: 'nord' },
};

/** The same for somebody who looks for one case on every page there is. */
export function queryAbout(name: ViewName, number: string): Record<string, string> {
  const known: Record<string, string> = {
    number,
    month: '2026-12',
    rule: 'r06',
    page: 'policy',
    key: 'x',
    name: 'Lone',
  };
  const fields = Object.keys(('shape' in views[name].query && views[name].query.shape) || {});
  return Object.fromEntries(fields.flatMap((field) => (known[field] === undefined ? [] : [[field, known[field]]])));
}
