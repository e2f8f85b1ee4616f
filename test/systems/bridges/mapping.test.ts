import { expect, test } from 'vitest';
import { hasShrunk } from '../../../src/features/systems/bridges/fetched.ts';
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
