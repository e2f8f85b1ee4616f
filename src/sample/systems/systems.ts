import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { type Processor, writtenProcessors } from '../../features/systems/processors.ts';
import type { System, SystemDocument, SystemRole } from '../../features/systems/records.ts';
import {
  type AdminTask,
  adminTasks,
  criticalities,
  documentKinds,
  documentStates,
  processings,
  type SharedPart,
  sensitivities,
  systemKinds,
  systemStates,
} from '../../features/systems/stored-words.ts';
import { systemDocumentKey, systemRoleKey } from '../../features/systems/system.ts';
import { rowsBy, sampleTable } from '../sample-table.ts';
import { samplePerson } from '../workplace/workplace.ts';

const table = sampleTable(new URL('./systems.tsv', import.meta.url), [
  ...(['system', 'name', 'kind', 'state', 'criticality', 'sensitivity', 'owner', 'budget', 'dataOwners'] as const),
  ...(['administrators', 'delegate', 'supplier', 'support', 'supportEnds', 'processing', 'statementEnds'] as const),
  ...(['legalBasis', 'storage', 'integrations', 'authorities', 'purpose'] as const),
]);
type Row = (typeof table)[number];

const odd = rowsBy(
  sampleTable(new URL('./system-documents.tsv', import.meta.url), ['system', 'kind', 'state', 'reviewIn', 'keeper']),
  'system',
  table.map((row) => row.text('system')),
);

/** Days since the register was written, since the parts were given, and since what is retired was shut down. */
const ago = { entered: 300, appointed: 280, retired: 60 };
/** What each of two administrators of a system does. */
const shares: readonly (readonly AdminTask[])[] = [
  ['authorisation', 'internalControls', 'supportSetup', 'instructions'],
  ['logging', 'development', 'documentation', 'supplierAccess'],
];

interface SampleSystems {
  systems: readonly System[];
  roles: readonly SystemRole[];
  documents: readonly SystemDocument[];
}

/**
 * What Eksempel Kommune works with and who answers for it: most of it in order, some documents missing or overdue, one
 * system that is shut down. Every owner has the position, so that nothing is to be handed over.
 * @param idOf Entra object id of a handle
 */
export function sampleSystems(today: Day, idOf: (handle: string) => string): SampleSystems {
  const by = (days: number) => ({ actor: idOf('stine'), at: `${addDays(today, -days)}T09:00:00Z` });
  return {
    systems: table.map((row) => systemOf(row, today, idOf, by(ago.entered))),
    roles: table.flatMap((row) =>
      rolesIn(row).map(({ part, handle, tasks }): SystemRole => {
        const [system, person] = [row.text('system'), idOf(handle)];
        return {
          ...{ key: systemRoleKey(system, part, person), ...by(ago.appointed), system, part, person },
          ...{ name: samplePerson(handle).name, from: addDays(today, -ago.appointed) },
          ...(tasks && { tasks }),
        };
      }),
    ),
    documents: table.flatMap((row, place) =>
      documentsOf(row, place, today, idOf).map((one) => ({ ...by(90), ...one })),
    ),
  };
}

/** The handle of who owns a system. */
export function sampleOwnerOf(system: string): string {
  return rowOf(system).text('owner');
}

export function sampleSystemName(system: string): string {
  return rowOf(system).text('name');
}

function rowOf(system: string): Row {
  const row = table.find((one) => one.text('system') === system);
  if (!row) throw new Error(`no system ${system} in the sample`);
  return row;
}

function systemOf(row: Row, today: Day, idOf: (handle: string) => string, made: { actor: string; at: string }): System {
  const days = (column: 'supportEnds' | 'statementEnds') => {
    const ends = row.maybeNumber(column);
    return ends === undefined ? undefined : addDays(today, ends);
  };
  const [owner, budget, state] = [row.text('owner'), row.maybe('budget'), row.one('state', systemStates)];
  return {
    ...{ key: row.text('system'), ...made, name: row.text('name'), source: 'hand', state },
    ...{ kind: row.one('kind', systemKinds), purpose: row.text('purpose') },
    ...{ criticality: row.one('criticality', criticalities), sensitivity: row.one('sensitivity', sensitivities) },
    ...{ owner: idOf(owner), ownerName: samplePerson(owner).name },
    ...(budget && { budgetHolder: idOf(budget), budgetHolderName: samplePerson(budget).name }),
    ...{ supplier: row.maybe('supplier'), supportRef: row.maybe('support'), supportTo: days('supportEnds') },
    ...{ processing: row.one('processing', processings), legalBasis: row.maybe('legalBasis') },
    ...(days('statementEnds') && { statement: 'ISAE 3000', statementTo: days('statementEnds') }),
    processors: writtenProcessors(processorsOf(row.text('system'), today)),
    ...{
      storage: row.maybe('storage'),
      integrations: row.maybe('integrations'),
      authorities: row.maybe('authorities'),
    },
    ...(state === 'retired' && { retiredOn: addDays(today, -ago.retired) }),
  };
}

/** Those beside the supplier of one system: under an agreement of our own, and one who works for them. */
function processorsOf(system: string, today: Day): readonly Processor[] {
  if (system !== 'omsorgsporten') return [];
  return [
    {
      ...{ name: 'Skyhuset Drift A/S', agreement: '24/003112', statement: 'ISAE 3402' },
      ...{ statementFrom: addDays(today, -150), statementTo: addDays(today, 215) },
    },
    { name: 'Serverlunden ApS', isSub: true, statement: 'ISAE 3000', statementTo: addDays(today, 120) },
  ];
}

interface SamplePart {
  part: SharedPart;
  handle: string;
  tasks?: readonly AdminTask[] | undefined;
}

function rolesIn(row: Row): readonly SamplePart[] {
  return [
    ...row.list('dataOwners').map((handle) => ({ part: 'dataOwner' as const, handle })),
    ...row.list('administrators').map((handle, place, all) => {
      return { part: 'administrator' as const, handle, tasks: all.length === 1 ? adminTasks : shares[place] };
    }),
    ...row.list('delegate').map((handle) => ({ part: 'delegate' as const, handle })),
  ];
}

type SampleDocument = Pick<
  SystemDocument,
  'key' | 'system' | 'kind' | 'state' | 'nextReview' | 'keeper' | 'keeperName'
>;

/** A system has every document that is asked of it, each looked at again on a day of its own, but for those that are odd. */
function documentsOf(row: Row, place: number, today: Day, idOf: (handle: string) => string): readonly SampleDocument[] {
  const system = row.text('system');
  if (row.text('kind') !== 'system' || row.text('state') === 'retired') return [];
  const asked = documentKinds.filter((kind) => kind !== 'dataAgreement' || row.text('processing') === 'processor');
  return asked.flatMap((kind, at): readonly SampleDocument[] => {
    const said = odd(system).find((one) => one.one('kind', documentKinds) === kind);
    const state = said?.one('state', documentStates) ?? 'ready';
    if (state === 'missing') return [];
    const reviewIn = said ? said.maybeNumber('reviewIn') : 60 + ((place * 37 + at * 53) % 300);
    const keeper = said?.maybe('keeper');
    return [
      {
        ...{ key: systemDocumentKey(system, kind), system, kind, state },
        ...(reviewIn !== undefined && { nextReview: addDays(today, reviewIn) }),
        ...(keeper && { keeper: idOf(keeper), keeperName: samplePerson(keeper).name }),
      },
    ];
  });
}
