import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareIncoming } from '../../src/features/systems/incoming/compare.ts';
import { readCell } from '../../src/features/systems/incoming/read-cell.ts';
import { wantedSystem } from '../../src/features/systems/incoming/wanted-rows.ts';
import { workOf } from '../../src/features/systems/owed.ts';
import {
  firstStatementEnd,
  hasProcessor,
  type Processor,
  type ProcessorFault,
  processorFaults,
  processorsIn,
  writtenProcessors,
} from '../../src/features/systems/processors.ts';
import { storedRowsOf } from '../rows.ts';
import { type World, world } from '../world.ts';
import { saidOf } from './examples.ts';
import { aSystem, whole } from './given-systems.ts';

const sky: Processor = {
  ...{ name: 'Skyhuset ApS', cvr: '12345678', agreement: '24/001', statement: 'ISAE 3402' },
  ...{ statementFrom: '2026-06-01', statementTo: '2027-06-01' },
};
const lunden: Processor = { name: 'Lunden ApS', isSub: true };

test('S50, S51: processors are written one a line as people read them, and read as they were written', () => {
  const written = writtenProcessors([sky, lunden]);
  expect(written).toBe(
    'Skyhuset ApS · CVR 12345678 · aftale 24/001 · erklæring ISAE 3402 · fra 2026-06-01 · til 2027-06-01\n' +
      'Lunden ApS · underdatabehandler',
  );
  expect(processorsIn(written)).toEqual([sky, lunden]);
  expect([processorsIn(undefined), writtenProcessors([])]).toEqual([[], undefined]);
});

test('S50: what somebody wrote in the list by hand is kept, and a name cannot pretend to be more', () => {
  const byHand = 'Skyhuset · ring til Bo · til foråret\n\n · ';
  expect(processorsIn(byHand)).toEqual([{ name: 'Skyhuset, ring til Bo, til foråret' }]);
  const written = writtenProcessors([{ name: 'A · underdatabehandler\nB', agreement: 'x · y' }]);
  expect(processorsIn(written)).toEqual([{ name: 'A, underdatabehandler, B', agreement: 'x, y' }]);
});

const supplier = { supplier: 'Birkedal A/S', supplierCvr: '87654321', processing: 'processor' } as const;

test.each<[why: string, processors: readonly Processor[], faults: readonly ProcessorFault[]]>([
  ['all is well', [sky, lunden], []],
  ['one is named twice', [sky, { name: ' SKYHUSET aps' }], ['processorTwice']],
  ['two have one CVR number', [sky, { name: 'Et andet navn', cvr: '12345678' }], ['processorTwice']],
  ['one is the supplier', [{ name: 'birkedal a/s' }], ['processorTwice']],
  ['a CVR number is too short', [{ name: 'A', cvr: '1234' }], ['processorCvr']],
  ['a statement has no name', [{ name: 'A', statementTo: '2027-01-01' }], ['noStatement']],
  [
    'a statement expires before it was made',
    [{ name: 'A', statement: 'ISAE', statementFrom: '2026-02-01', statementTo: '2026-01-31' }],
    ['endsBefore'],
  ],
])('S50, S51: %s', (_, processors, faults) => {
  expect(processorFaults(processors, supplier)).toEqual(faults);
});

test('S51: somebody processes where the supplier or another does under an agreement with us', () => {
  const none = { processing: 'none' } as const;
  expect(hasProcessor({ processing: 'processor' })).toBe(true);
  expect(hasProcessor({ ...none, processors: 'Lunden · underdatabehandler' })).toBe(false);
  expect(hasProcessor({ ...none, processors: 'Skyhuset' })).toBe(true);
  expect(firstStatementEnd({ ...none, statement: 'x', statementTo: '2026-01-01', processors: [sky] })).toBe(
    '2027-06-01',
  );
});

test('S50: a statement that runs out within a month waits for the owner once, by its day, and for nobody else', () => {
  const owned = aSystem({ owner: 'karen', criticality: 'critical', sensitivity: 'sensitive' });
  const asked = { isHere: () => true, today: '2026-12-01' };
  const owes = (to: string, person: string) =>
    workOf(
      [whole({ ...owned, processors: writtenProcessors([{ name: 'A', statement: 'ISAE', statementTo: to }, sky]) })],
      person,
      asked,
    ).open.filter(({ what }) => what === 'auditorStatement');
  const one = { system: 'nexus-1', name: 'Nexus', what: 'auditorStatement' };
  expect(owes('2026-12-31', 'karen')).toEqual([{ ...one, dueOn: '2026-12-31' }]);
  expect(owes('2026-11-01', 'karen')).toEqual([{ ...one, dueOn: '2026-11-01' }]);
  expect([owes('2027-01-01', 'karen'), owes('2026-12-31', 'mette')]).toEqual([[], []]);
});

test('S50: a file names them in a row or as our own list does, each once', () => {
  expect(readCell('processors', 'Underdatabehandlere', 'Lunden, ApS; Skyen A/S, lunden, Arkivet')).toEqual({
    facts: {
      processors:
        'Lunden, ApS · underdatabehandler\nSkyen A/S · underdatabehandler\nlunden · underdatabehandler\nArkivet · underdatabehandler',
    },
  });
  const ours = 'Skyhuset ApS · aftale 24/001\nskyhuset aps';
  expect(readCell('processors', 'Flere databehandlere', ours)).toEqual({
    facts: { processors: 'Skyhuset ApS · aftale 24/001' },
  });
});

test('S50, S94: what KITOS says of the others is taken over each time, also that there are none, and then nothing differs', () => {
  const here = aSystem({ source: 'kitos', sourceId: 'u', processors: 'Skyhuset ApS' });
  const told = (processors: string, system: typeof here) => {
    const incoming = { sourceId: 'u', name: 'Nexus', facts: { processors }, people: [], documents: [] };
    const register = { systems: [whole(system)], whoIs: () => [], faults: () => [] };
    return compareIncoming([incoming], register, 'kitos')[0];
  };
  const gone = told('', here);
  expect(gone?.facts).toMatchObject([{ field: 'processors', ours: 'Skyhuset ApS', theirs: '', taken: 'theirs' }]);
  const bringing = { source: 'kitos', batch: 'b', actor: 'system', at: here.at } as const;
  const stored = gone && wantedSystem(gone, here, here.key, bringing);
  expect(stored?.processors).toBeUndefined();
  expect(told('', { ...here, processors: undefined })?.status).toBe('same');
});

let lab: World;
beforeAll(async () => {
  lab = await world();
});
afterAll(() => lab.close());

test('S50, S51: three processors are described, refused where they clash, left alone by a form that says nothing of them, and taken back', async () => {
  const said = saidOf('Trebehandler');
  const ivan = lab.as('ivan');
  const { key, version } = (await ivan.action('addSystem', { ...said, nonce: crypto.randomUUID() })).answer;
  const describe = (more: object, seen: number) => ivan.action('describeSystem', { ...said, key, ...more, seen });
  const shown = async () => (await ivan.view('system', { system: key })).answer;
  const twice = await describe({ processors: [sky, { name: 'skyhuset APS' }] }, version);
  expect(twice.refusal).toMatchObject({ code: 'systemInvalid', details: { faults: ['processorTwice'] } });
  expect((await shown()).processors).toEqual([]);
  const three = [sky, lunden, { name: 'Arkivet A/S', statement: 'ISAE 3000', statementTo: '2026-01-01' }];
  const written = (await describe({ processors: three }, version)).answer;
  expect(await shown()).toMatchObject({ processors: three, version: written.version });
  expect((await shown()).lacks).toEqual(expect.arrayContaining(['auditorStatement', 'dataAgreement']));
  const [row] = (await storedRowsOf(lab, 'system')).filter(({ record }) => record.key === key);
  expect(row?.record.processors).toBe(writtenProcessors(three));
  // A tab of the version before says nothing of them.
  const older = (await describe({ purpose: 'Omsorg' }, written.version)).answer;
  expect((await shown()).processors).toEqual(three);
  const renamed = await describe({ supplier: 'Skyhuset ApS', processing: 'processor' }, older.version);
  expect(renamed.refusal).toMatchObject({ code: 'systemInvalid', details: { faults: ['processorTwice'] } });
  await describe({ processors: [] }, older.version);
  expect((await shown()).processors).toEqual([]);
});
