import type { JsonObject } from '../json.ts';

// What Eksempel Kommune has in OS2compliance: most of it stands in its register too, under the same name or nearly so.
// Nobody and nothing here exists; the people are the sample's.

const people = [
  ['jens', 'Jens Lykke'],
  ['helle', 'Helle Brandt'],
  ['thomas', 'Thomas Hede'],
  ['pia', 'Pia Rosendal'],
  ['tove', 'Tove Riis'],
  ['oliver', 'Oliver Quist'],
  ['katja', 'Katja Holmgaard'],
  ['hanne', 'Hanne Leth'],
  ['udenfor', 'Ingen Findes'],
] as const;
type Handle = (typeof people)[number][0];

const uuidOf = (handle: Handle) =>
  `00000000-0000-4000-8000-0000000001${String(people.findIndex(([one]) => one === handle)).padStart(2, '0')}`;

/** Users as FK Organisation brings them. */
export function someUsers(): JsonObject[] {
  return people.map(([userId, name]) => ({
    ...{ uuid: uuidOf(userId), userId, name, email: `${userId}@eksempelkommune.example` },
  }));
}

export function someSuppliers(): JsonObject[] {
  const suppliers = [
    [1, 'Birkedal Omsorgs-it A/S', '00000011'],
    [2, 'Skoletasken Software ApS', '00000012'],
    [3, 'Lønlinjen A/S', '00000013'],
    [4, 'Grusgraven Data I/S', undefined],
    [5, 'Kildevæld Miljødata ApS', '00000015'],
  ] as const;
  return suppliers.map(([id, name, cvr]) => ({ id, version: 1, name, status: 'READY', ...(cvr && { cvr }) }));
}

interface AssetRow {
  owners?: readonly Handle[];
  responsible?: readonly Handle[];
  supplier?: number;
  more?: JsonObject;
}

export function someAssets(): JsonObject[] {
  const agreed = { dataProcessingAgreementStatus: 'YES', dataProcessingAgreementDate: '2025-05-06' };
  const said: readonly (readonly [name: string, AssetRow])[] = [
    [
      'Omsorgsporten',
      { owners: ['jens'], responsible: ['tove'], supplier: 1, more: { ...agreed, criticality: 'CRITICAL' } },
    ],
    ['Elevbogen', { owners: ['helle'], responsible: ['oliver'], supplier: 2, more: agreed }],
    ['Pladsanvisningen dagtilbud', { owners: ['helle'], responsible: ['oliver'], supplier: 2, more: agreed }],
    [
      'Lønlinjen',
      {
        ...{ owners: ['thomas'], supplier: 3 },
        more: { ...agreed, supervisoryModel: 'ISAE_3402', subSuppliers: [{ id: 5, name: 'Kildevæld Miljødata ApS' }] },
      },
    ],
    ['Vejportalen', { owners: ['pia'], responsible: ['hanne'], supplier: 4 }],
    ['Genbrugskortet', { owners: ['pia'], supplier: 4, more: { criticality: 'NON_CRITICAL' } }],
    ['Drikkevandsdata', { owners: ['pia', 'thomas'], supplier: 5, more: { sociallyCritical: true } }],
    ['Sundhedsplejens journal', { owners: ['jens'], responsible: ['katja'], supplier: 1, more: agreed }],
    [
      'Musikskolens tilmelding',
      { owners: ['udenfor'], supplier: 2, more: { dataProcessingAgreementStatus: 'ON_GOING' } },
    ],
    ['Kirkegårdskortet', { responsible: ['hanne'], more: { dataProcessingAgreementStatus: 'NOT_RELEVANT' } }],
    ['Spejlserver i kælderen', { more: { assetType: { identifier: 'asset-type-server-123456', name: 'Server' } } }],
    [
      'Svømmehallens årskort',
      { owners: ['pia'], supplier: 4, more: { properties: [{ key: 'kitos_uuid', value: 'x' }] } },
    ],
  ];
  return said.map(([name, { owners = [], responsible = [], supplier, more }], at) => ({
    ...{ id: 101 + at, version: 3, createdAt: '2025-01-02T08:00:00+01:00', createdBy: 'Ingen Findes', name },
    assetType: { identifier: 'asset-type-it-system-123456', name: 'It-system' },
    ...{ assetStatus: 'READY', sociallyCritical: false, properties: [], productLinks: [], subSuppliers: [] },
    systemOwners: someUsers().filter(({ userId }) => owners.some((one) => one === userId)),
    responsibleUsers: someUsers().filter(({ userId }) => responsible.some((one) => one === userId)),
    ...(supplier && { supplier: { id: supplier, name: String(someSuppliers()[supplier - 1]?.name) } }),
    ...more,
  }));
}
