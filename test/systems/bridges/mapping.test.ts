import { expect, test } from 'vitest';
import { hasShrunk } from '../../../src/features/systems/bridges/fetched.ts';
import { byUsage, systemOfUsage } from '../../../src/features/systems/bridges/kitos.ts';
import {
  kitosContract,
  kitosProcessing,
  kitosToken,
  kitosUsage,
} from '../../../src/features/systems/bridges/kitos-shapes.ts';
import { os2Asset, systemOfAsset } from '../../../src/features/systems/bridges/os2compliance.ts';
import { cvrOf, dayIn, lineOf, linkOf } from '../../../src/features/systems/bridges/their-words.ts';
import { writtenAsset } from '../../../src/features/systems/bridges/written-asset.ts';

const anAsset = (more: object = {}) => os2Asset.parse({ id: 101, version: 3, name: 'Prøvesystem Nul', ...more });
const ofAsset = (more: object = {}) => systemOfAsset(anAsset(more), suppliers);
const suppliers = new Map([[7, { id: 7, name: 'Opdigtet ApS', cvr: '12345678' }]]);
const owner = { uuid: '00000000-0000-4000-8000-000000000001', userId: 'nul01', name: 'Ingen Findes' };
const other = { uuid: '00000000-0000-4000-8000-000000000002', userId: 'nul02', name: 'Prøve Person' };

test('an asset of OS2compliance becomes a system, and what is left out there is left out here (S94)', () => {
  const bare = ofAsset();
  expect(bare).toEqual({
    ...{ sourceId: '101', name: 'Prøvesystem Nul', facts: {}, people: [], documents: [] },
    held: { owners: [], isKeptElsewhere: false },
  });
  const whole = ofAsset({
    description: '<p>Planer &amp; besøg</p>',
    assetType: { identifier: 'asset-type-it-system-123456', name: 'It-system' },
    systemOwners: [{ ...owner, email: 'ingen@example.invalid' }],
    responsibleUsers: [other],
    supplier: { id: 7, name: 'Gammelt navn' },
    ...{ dataProcessingAgreementStatus: 'YES', dataProcessingAgreementLink: 'https://example.invalid/dba' },
    ...{ supervisoryModel: 'ISAE_3000', nextInspectionDate: '06/05-2027', criticality: 'CRITICAL' },
    ...{ emergencyPlanLink: 'https://example.invalid/plan', productLinks: ['https://example.invalid/doc'] },
    ...{ contractLink: 'https://example.invalid/kontrakt', contractTermination: '2028-12-31' },
    properties: [{ key: 'kitos_uuid', value: 'x' }],
  });
  expect(whole.facts).toEqual({
    ...{ kind: 'system', purpose: 'Planer & besøg', criticality: 'critical', supplier: 'Opdigtet ApS' },
    ...{ supplierCvr: '12345678', supportRef: 'https://example.invalid/kontrakt', supportTo: '2028-12-31' },
    ...{ processing: 'processor', statement: 'ISAE 3000', statementTo: '2027-05-06' },
  });
  expect(whole.people).toEqual([
    { part: 'owner', named: 'ingen@example.invalid' },
    { part: 'administrator', named: 'nul02' },
  ]);
  expect(whole.documents).toEqual([
    { kind: 'continuityPlan', link: 'https://example.invalid/plan' },
    { kind: 'documentation', link: 'https://example.invalid/doc' },
    { kind: 'dataAgreement', link: 'https://example.invalid/dba' },
  ]);
  expect(whole.held).toMatchObject({ isKeptElsewhere: true, agreementLink: 'https://example.invalid/dba' });
});

test.each([
  [{ dataProcessingAgreementStatus: 'NO' }, { processing: 'unclear' }],
  [{ dataProcessingAgreementStatus: 'ON_GOING' }, { processing: 'processor' }],
  [{ dataProcessingAgreementStatus: 'NOT_RELEVANT' }, { processing: 'none' }],
  [{ dataProcessingAgreementStatus: null }, {}],
  [{ criticality: 'NON_CRITICAL' }, { criticality: 'ordinary' }],
  [{ criticality: 'NON_CRITICAL', sociallyCritical: true }, { criticality: 'critical' }],
  [{ assetType: { identifier: 'asset-type-server-123456' } }, { kind: 'equipment' }],
  [{ assetType: { identifier: 'asset-type-vores-egen-9' } }, {}],
  [{ supervisoryModel: { identifier: 'supervision-model-isae-3402-123456' } }, { statement: 'ISAE 3402' }],
  [{ supervisoryModel: 'SELFCONTROL', nextInspectionDate: '2027-01-01' }, {}],
  [{ assetStatus: 'NOT_STARTED' }, {}],
])('OS2compliance: %j says %j', (said, facts) => {
  expect(ofAsset(said).facts).toEqual(facts);
});

test('a text of another register is a line of ours, without CPR numbers (INV15)', () => {
  expect(lineOf('<ul><li>Sag om 010203-1234</li></ul>')).not.toContain('010203');
  expect(lineOf('<p> </p>')).toBeUndefined();
  expect(lineOf('a'.repeat(300))).toHaveLength(200);
  expect([
    linkOf('http://example.invalid'),
    linkOf('P:\\fælles\\plan.docx'),
    linkOf(' https://example.invalid/a '),
  ]).toEqual([...[undefined, undefined, 'https://example.invalid/a']]);
  expect([dayIn('31/02-2027'), dayIn('2027-02-03T00:00:00Z'), dayIn('senere')]).toEqual([
    undefined,
    '2027-02-03',
    undefined,
  ]);
  expect([cvrOf('DK 12 34 56 78'), cvrOf('00000000'), cvrOf('1234')]).toEqual(['12345678', undefined, undefined]);
});

test('what is written back to OS2compliance takes everything along that others wrote (S94)', () => {
  const before = anAsset({
    ...{
      createdBy: 'En anden',
      archive: 'B',
      aiStatus: 'NO',
      responsibleUsers: [other],
      subSuppliers: [{ id: 7, name: 'x' }],
    },
    ...{ productLinks: ['https://example.invalid/doc'], properties: [{ id: 5, key: 'anden_app', value: '1' }] },
    ...{ assetType: { identifier: 'asset-type-module-123456', name: 'Modul' }, supplier: { id: 7, name: 'x' } },
    ...{ supervisoryModel: { identifier: 'supervision-model-dbs-123456', name: 'DBS' }, systemOwners: [other] },
  });
  expect(writtenAsset(before, { planLink: 'https://example.invalid/plan' }, owner)).toEqual({
    ...{
      version: 3,
      name: 'Prøvesystem Nul',
      archive: 'B',
      aiStatus: 'NO',
      emergencyPlanLink: 'https://example.invalid/plan',
    },
    ...{ systemOwners: [{ uuid: owner.uuid }], responsibleUsers: [{ uuid: other.uuid }], subSuppliers: [{ id: 7 }] },
    ...{ productLinks: ['https://example.invalid/doc'], properties: [{ key: 'anden_app', value: '1' }] },
    ...{ assetType: { identifier: 'asset-type-module-123456' }, supplier: { id: 7 } },
    supervisoryModel: { identifier: 'supervision-model-dbs-123456' },
  });
});

test('nothing is written back that stands there already, and no owner is taken out of several (INV1)', () => {
  const held = anAsset({ systemOwners: [owner, other], dataProcessingAgreementLink: 'https://example.invalid/theirs' });
  expect(writtenAsset(held, { agreementLink: 'https://example.invalid/ours' }, owner)).toBeUndefined();
  expect(writtenAsset(anAsset(), {})).toBeUndefined();
  const third = { uuid: '00000000-0000-4000-8000-000000000003' };
  expect(writtenAsset(held, {}, third)?.systemOwners).toEqual([third, owner, other].map(({ uuid }) => ({ uuid })));
});

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

test('the sub-suppliers of OS2compliance work for the supplier, and where nothing is processed there are none (S50)', () => {
  const said = { supplier: { id: 7, name: 'x' }, subSuppliers: [{ id: 7 }, { id: 8, name: 'Lunden ApS' }] };
  expect(ofAsset({ ...said, dataProcessingAgreementStatus: 'YES' }).facts.processors).toBe(
    'Lunden ApS · underdatabehandler',
  );
  expect(ofAsset({ ...said, dataProcessingAgreementStatus: 'NOT_RELEVANT' }).facts).not.toHaveProperty('processors');
});

test.each([
  [10, 10, false],
  [11, 100, false],
  [20, 100, false],
  [21, 100, true],
  [11, 11, true],
  [0, 0, false],
])('S94: %i gone of %i is a register that is not believed: %s', (gone, known, isShrunk) => {
  expect(hasShrunk(gone, known)).toBe(isShrunk);
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
