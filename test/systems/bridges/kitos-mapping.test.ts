import { expect, test } from 'vitest';
import { byUsage, systemOfUsage } from '../../../src/features/systems/bridges/kitos.ts';
import {
  kitosContract,
  kitosProcessing,
  kitosToken,
  kitosUsage,
} from '../../../src/features/systems/bridges/kitos-shapes.ts';

const usage = (more: object = {}) =>
  kitosUsage.parse({ uuid: 'u-1', systemContext: { uuid: 's-1', name: 'Prøvesystem Nul' }, ...more });
const beside = { contracts: new Map(), processing: new Map(), users: new Map(), roles: new Map() };

test('a system in use of KITOS becomes a system, with its contract and its data processing (S40, S43, S48, S50, S51, S94)', () => {
  const contract = kitosContract.parse({
    uuid: 'c-1',
    general: {
      ...{ contractId: 'K-0', contractType: { uuid: 't', name: 'Serviceaftale' }, agreementElements: null },
      validity: { valid: true, validTo: '2028-12-31T00:00:00Z' },
    },
    supplier: { organization: { uuid: 'o', name: 'Opdigtet ApS', cvr: '12345678' } },
    systemUsages: [{ uuid: 'u-1', name: 'Prøvesystem Nul' }],
    roles: [{ user: { uuid: 'p-2', name: 'Prøve Person' }, role: { uuid: 'r-2', name: 'Budgetansvarlig' } }],
  });
  const processing = kitosProcessing.parse({
    uuid: 'd-1',
    general: { isAgreementConcluded: 'Yes', dataProcessors: [{ uuid: 'o', name: 'En anden A/S' }] },
    systemUsages: [{ uuid: 'u-1' }],
    oversight: {
      oversightScheduledInspectionDate: '2027-05-06T00:00:00Z',
      oversightDates: [
        { completedAt: '2024-01-01T00:00:00Z', oversightOption: { uuid: 'x', name: 'ISAE 3402 type 1' } },
        { completedAt: '2026-01-01T00:00:00Z', oversightOption: { uuid: 'y', name: 'ISAE 3000' } },
      ],
    },
    externalReferences: [{ title: 'Aftalen', url: 'https://example.invalid/dba', masterReference: true }],
  });
  const read = systemOfUsage(
    usage({
      general: { isBusinessCritical: 'Yes', hostedAt: 'External', validity: { lifeCycleStatus: 'PhasingOut' } },
      gdpr: {
        ...{ purpose: 'Lå her før', dataSensitivityLevels: ['PersonData', 'SensitiveData'] },
        ...{
          technicalPrecautionsApplied: ['Logging'],
          technicalPrecautionsDocumentation: { url: 'https://example.invalid/log' },
        },
        ...{
          riskAssessmentDocumentation: { url: 'https://example.invalid/risiko' },
          plannedRiskAssessmentDate: '2027-03-01T00:00:00Z',
        },
        directoryDocumentation: { name: 'Fortegnelse', url: 'https://example.invalid/art30' },
      },
      roles: [{ user: { uuid: 'p-1', name: 'Ingen Findes' }, role: { uuid: 'r-1', name: 'Systemejer' } }],
      externalReferences: [{ title: 'Beredskabsplan', url: 'https://example.invalid/plan', masterReference: false }],
      outgoingSystemRelations: [{ toSystemUsage: { uuid: 'u-2', name: 'Prøvesystem Ét' } }],
    }),
    {
      ...{ ...beside, contracts: byUsage([contract]), processing: byUsage([processing]) },
      users: new Map([['p-1', { uuid: 'p-1', name: 'Ingen Findes', email: 'ingen@example.invalid' }]]),
    },
  );
  expect(read.facts).toEqual({
    ...{
      kind: 'system',
      state: 'phasingOut',
      purpose: 'Lå her før',
      criticality: 'critical',
      sensitivity: 'sensitive',
    },
    ...{ supplier: 'Opdigtet ApS', supplierCvr: '12345678', supportRef: 'K-0', supportTo: '2028-12-31' },
    ...{ processing: 'processor', statement: 'ISAE 3000', statementTo: '2027-05-06', storage: 'Eksternt' },
    processors:
      'En anden A/S · aftale https://example.invalid/dba · erklæring ISAE 3000 · fra 2026-01-01 · til 2027-05-06',
    ...{ recordLink: 'https://example.invalid/art30', integrations: 'Prøvesystem Ét' },
  });
  expect(read.people).toEqual([
    { part: 'owner', named: 'ingen@example.invalid' },
    { part: 'budgetHolder', named: 'Prøve Person' },
  ]);
  expect(read.documents).toEqual([
    { kind: 'riskAnalysis', link: 'https://example.invalid/risiko', nextReview: '2027-03-01' },
    { kind: 'continuityPlan', link: 'https://example.invalid/plan' },
    { kind: 'internalControls', link: 'https://example.invalid/log' },
    { kind: 'dataAgreement', link: 'https://example.invalid/dba' },
  ]);
});

test('every processor KITOS names comes along once, with its own agreement, statement and those who work for it (S50, S51)', () => {
  const company = (uuid: string, name: string, cvr?: string) => ({ uuid, name, cvr });
  const registration = (uuid: string, more: object, oversight?: object) =>
    kitosProcessing.parse({
      uuid,
      name: `Registrering ${uuid}`,
      systemUsages: [{ uuid: 'u-1' }],
      general: more,
      oversight,
    });
  const supplier = company('o', 'Opdigtet ApS', '12345678');
  const processing = [
    registration('d-1', { isAgreementConcluded: 'No', dataProcessors: [company('p', 'Skyhuset A/S')] }),
    registration(
      'd-2',
      {
        ...{ isAgreementConcluded: 'Yes', dataProcessors: [supplier, company('q', 'Arkivet ApS', '23456789')] },
        subDataProcessors: [
          { dataProcessorOrganization: company('s', 'Lunden ApS') },
          { dataProcessorOrganization: company('p', 'skyhuset a/s ') },
        ],
      },
      {
        // Planned before it was done: nothing is said of the next.
        oversightScheduledInspectionDate: '2025-12-01T00:00:00Z',
        oversightDates: [{ completedAt: '2026-01-05T00:00:00Z', oversightOption: { uuid: 'x', name: 'ISAE 3000' } }],
      },
    ),
  ];
  const contract = kitosContract.parse({
    uuid: 'c',
    supplier: { organization: supplier },
    systemUsages: [{ uuid: 'u-1' }],
  });
  const at = { ...beside, contracts: byUsage([contract]) };
  const { facts } = systemOfUsage(usage(), { ...at, processing: byUsage(processing) });
  expect(facts).toEqual({
    ...{ kind: 'system', supplier: 'Opdigtet ApS', supplierCvr: '12345678', processing: 'processor' },
    statement: 'ISAE 3000',
    processors: [
      'Skyhuset A/S',
      'Arkivet ApS · CVR 23456789 · aftale Registrering d-2 · erklæring ISAE 3000 · fra 2026-01-05',
      'Lunden ApS · underdatabehandler',
    ].join('\n'),
  });
  const alone = registration('d-3', { isAgreementConcluded: 'Yes', dataProcessors: [supplier] });
  expect(systemOfUsage(usage(), { ...at, processing: byUsage([alone]) }).facts.processors).toBe('');
});

test('a role of KITOS is what the operator says it is, and by its name only until then (S94)', () => {
  const roles = [
    { user: { uuid: 'p', name: 'Ingen Findes' }, role: { uuid: 'R-9', name: 'Systemejer' } },
    { user: { uuid: 'p', name: 'Ingen Findes' }, role: { uuid: 'r-8', name: 'Ansvarshavende' } },
  ];
  const chosen = { ...beside, roles: new Map([['r-8', 'owner' as const]]) };
  expect(systemOfUsage(usage({ roles }), beside).people).toEqual([{ part: 'owner', named: 'Ingen Findes' }]);
  expect(systemOfUsage(usage({ roles: roles.slice(1) }), beside).people).toEqual([]);
  expect(systemOfUsage(usage({ roles }), chosen).people).toEqual([{ part: 'owner', named: 'Ingen Findes' }]);
});

test.each([
  [{ gdpr: { dataSensitivityLevels: ['None'] } }, { sensitivity: 'none' }],
  [
    { gdpr: { dataSensitivityLevels: ['PersonData'], specificPersonalData: ['CprNumber'] } },
    { sensitivity: 'confidential' },
  ],
  [{ gdpr: { isDataProcessingAgreementRequired: 'No' } }, { processing: 'none' }],
  [{ gdpr: { businessCritical: 'No', hostedAt: 'OnPremise' } }, { criticality: 'ordinary', storage: 'On-premise' }],
  [{ general: { validity: { lifeCycleStatus: 'Undecided' } } }, {}],
  [{ general: null, gdpr: null, roles: null }, {}],
])('KITOS: %j says %j', (said, facts) => {
  expect(systemOfUsage(usage(said), beside).facts).toEqual({ kind: 'system', ...facts });
});

test('the token of KITOS is found however its words are written', () => {
  expect(kitosToken.parse({ Msg: '', Response: { Token: 'a' } })).toEqual({ token: 'a' });
  expect(kitosToken.parse({ msg: '', response: { token: 'b' } })).toEqual({ token: 'b' });
  expect(kitosToken.safeParse({ msg: 'Forkert kodeord' }).success).toBe(false);
});
