import type { JsonObject } from '../json.ts';

// What Eksempel Kommune has in KITOS: two systems its register has too, one of them nearly under the same name, and four it
// has not. Nobody and nothing here exists; the people are the sample's.

const people = [
  ['jens', 'Jens Lykke'],
  ['pia', 'Pia Rosendal'],
  ['thomas', 'Thomas Hede'],
  ['helle', 'Helle Brandt'],
  ['bente', 'Bente Dahl'],
  ['udenfor', 'Ingen Findes'],
] as const;
type Handle = (typeof people)[number][0];

const uuidOf = (what: string, at: number) => `00000000-0000-4000-8000-${what}${String(at).padStart(8, '0')}`;
const userOf = (handle: Handle) => {
  const at = people.findIndex(([one]) => one === handle);
  return { uuid: uuidOf('0002', at), name: people[at]?.[1] ?? '' };
};

export function someKitosUsers(): JsonObject[] {
  return people.map(([handle]) => ({ ...userOf(handle), email: `${handle}@eksempelkommune.example` }));
}

const systemOwner = { uuid: uuidOf('0003', 1), name: 'Systemejer' };
const administrator = { uuid: uuidOf('0003', 2), name: 'Systemansvarlig' };

interface UsageRow {
  state?: string;
  purpose?: string;
  owners?: readonly Handle[];
  administrators?: readonly Handle[];
  critical?: boolean;
  levels?: string[];
  /** Whom the contract is with, and until when it is valid. */
  contract?: readonly [supplier: string, cvr: string, validTo: string];
  /** It has an agreement with the processor, and a statement of an auditor. */
  agreed?: boolean;
  /** Another who processes under an agreement of our own, and one who works for them. */
  others?: readonly [processor: string, sub: string];
}

const said: readonly (readonly [name: string, UsageRow])[] = [
  [
    'Biblioteksbasen',
    {
      ...{ purpose: 'Udlån og reservationer', owners: ['helle'], administrators: ['bente'], levels: ['PersonData'] },
      ...{ contract: ['Bogryggen Data A/S', '00000021', '2028-06-30'], agreed: true },
      others: ['Skyhuset Drift A/S', 'Serverlunden ApS'],
    },
  ],
  ['Vejportalen', { purpose: 'Sager om veje og fortove', owners: ['pia'], critical: true }],
  ['Lokalebogen booking', { purpose: 'Booking af lokaler', owners: ['thomas'] }],
  ['Havnens liggepladser', { purpose: 'Udlejning af pladser', owners: ['pia', 'thomas'], levels: ['None'] }],
  ['Ungekortet', { state: 'Pilot', purpose: 'Rabat til unge', owners: ['udenfor'], levels: ['PersonData'] }],
  ['Gamle byggesager', { state: 'PhasingOut', purpose: 'Opslag i sager før 2010', administrators: ['bente'] }],
];

/** The systems the municipality uses, as it tells of them itself. */
export function someUsages(): JsonObject[] {
  return said.map(([name, row], at) => ({
    ...referred(at),
    systemContext: { uuid: uuidOf('0005', at), name },
    general: {
      ...{ localCallName: name, purpose: row.purpose ?? null, hostedAt: 'External' },
      isBusinessCritical: row.critical ? 'Yes' : 'No',
      validity: { valid: true, lifeCycleStatus: row.state ?? 'Operational' },
    },
    gdpr: { dataSensitivityLevels: row.levels ?? [] },
    roles: [
      ...(row.owners ?? []).map((one) => ({ user: userOf(one), role: systemOwner })),
      ...(row.administrators ?? []).map((one) => ({ user: userOf(one), role: administrator })),
    ],
    ...{ externalReferences: [], outgoingSystemRelations: [] },
  }));
}

export function someContracts(): JsonObject[] {
  return said.flatMap(([name, { contract }], at) => {
    if (!contract) return [];
    const [supplier, cvr, validTo] = contract;
    return [
      {
        ...{ uuid: uuidOf('0006', at), name: `Drift af ${name}` },
        general: {
          contractId: `K-${100 + at}`,
          contractType: { uuid: uuidOf('0007', 1), name: 'Serviceaftale' },
          validity: { valid: true, validTo: `${validTo}T00:00:00Z` },
        },
        supplier: { organization: { uuid: uuidOf('0008', at), name: supplier, cvr } },
        ...{ systemUsages: [{ ...referred(at), name }], roles: [] },
      },
    ];
  });
}

export function someProcessing(): JsonObject[] {
  return said.flatMap(([name, { agreed, contract, others }], at) => {
    if (!agreed) return [];
    const [processor, sub] = others ?? [];
    const registered = (what: string, title: string, processors: JsonObject[], more: JsonObject = {}): JsonObject => ({
      ...{ uuid: uuidOf(what, at), name: title },
      general: { isAgreementConcluded: 'Yes', dataProcessors: processors, ...more },
      systemUsages: [{ ...referred(at), name }],
      oversight: {
        oversightScheduledInspectionDate: '2027-09-01T00:00:00Z',
        oversightDates: [
          { completedAt: '2026-09-01T00:00:00Z', oversightOption: { uuid: uuidOf('0010', 1), name: 'ISAE 3000' } },
        ],
      },
      externalReferences: [{ title: 'Aftalen', url: 'https://eksempelkommune.example/dba', masterReference: true }],
    });
    const supplier = contract ? [{ uuid: uuidOf('0008', at), name: contract[0], cvr: contract[1] }] : [];
    return [
      registered('0009', `Databehandling i ${name}`, supplier),
      ...(processor && sub
        ? [
            registered('0011', `Drift af ${name}`, [{ uuid: uuidOf('0012', at), name: processor, cvr: '00000022' }], {
              hasSubDataProcessors: 'Yes',
              subDataProcessors: [{ dataProcessorOrganization: { uuid: uuidOf('0013', at), name: sub, cvr: '' } }],
            }),
          ]
        : []),
    ];
  });
}

function referred(at: number): { uuid: string } {
  return { uuid: uuidOf('0004', at) };
}
