import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemDocument } from '../../src/features/systems/exports/system-document.ts';
import { writtenProcessors } from '../../src/features/systems/processors.ts';
import { documentKinds } from '../../src/features/systems/stored-words.ts';
import { text as danish } from '../../src/features/systems/text.da.ts';
import { systemRows } from '../../src/tabs/systems/system-rows.ts';
import { wordParagraphs } from '../handbook/word-reader.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { saidOf } from './examples.ts';
import { aDocument, aPart, aSystem, whole } from './given-systems.ts';

let here: World;
let nexus: string;

beforeAll(async () => {
  here = await world();
  const said = { ...saidOf('Nexus'), purpose: '=1+1', storage: 'Hos leverandøren', criticality: 'critical' } as const;
  const added = (await here.as('ivan').action('addSystem', { ...said, nonce: crypto.randomUUID() })).answer;
  nexus = added.key;
  const person = await here.as('karen').id();
  await here.as('ivan').carryOut('appointToSystem', { part: 'owner', system: nexus, person, seen: added.version });
  const owner = await here.as('mette').id();
  await here.as('ivan').carryOut('appointToSystem', { part: 'dataOwner', system: nexus, person: owner });
});
afterAll(() => here.close());

const written = (who: Who) => here.as(who).action('takeSystem', { system: nexus });

test('S94, S97: a system is a Word document to those who see its page, and to nobody else', async () => {
  const { answer } = await written('karen');
  expect(answer.name).toBe(`system-${nexus}.docx`);
  const xml = unzipSync(Buffer.from(answer.base64, 'base64'))['word/document.xml'] ?? new Uint8Array();
  const text = wordParagraphs(strFromU8(xml))
    .map((paragraph) => paragraph.text)
    .join('\n');
  for (const said of [
    'Nexus',
    'Systemejer: Karen Krogh',
    'Dataejer: Mette Madsen',
    'Status: I drift',
    'Her ligger data: Hos leverandøren',
  ]) {
    expect(text).toContain(said);
  }
  expect((await written('lone')).refusal?.code).toBe('unknownSystem');
});

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ name: `Databehandler nummer ${at} A/S`, cvr: '12345678', agreement: `24/00${at}` },
    ...{ statement: 'ISAE 3402 type 2', statementFrom: '2026-06-01', statementTo: '2027-06-01' },
  }));

test.each([0, 2, 50])(
  'S97: everything there may be to say of a system is on one A4, with %i processors beside its supplier',
  (others) => {
    const long = (many: number) => 'Noget, der fylder en hel del '.repeat(20).slice(0, many);
    const full = aSystem({
      ...{ ownerName: long(30), budgetHolderName: long(30), purpose: long(120), criticality: 'critical' },
      ...{ sensitivity: 'sensitive', legalBasis: long(120), storage: long(80), integrations: long(200) },
      ...{ supplier: long(40), supplierCvr: '12345678', supportRef: long(30), supportTo: '2027-01-01' },
      ...{ statement: long(40), statementTo: '2027-01-01', processing: 'processor', authorities: long(150) },
      recordLink: `https://${'a'.repeat(80)}`,
      processors: writtenProcessors(many(others)),
    });
    const roles = ['a', 'b', 'c', 'd'].map((person) => aPart('administrator', person, { name: long(30) }));
    const { sections } = systemDocument(
      whole(full, { roles, documents: documentKinds.map((kind) => aDocument(kind)) }),
      danish,
      { today: '2026-12-01', say: (day) => day },
    );
    // Eleven points in Calibri: some ninety letters on a line, and some forty lines on a page with their headings.
    const lines = sections.flatMap(({ facts }) =>
      facts.map(({ name, value }) => Math.ceil((name + value).length / 90)),
    );
    const height = lines.reduce((sum, some) => sum + some + 0.4, 0) + sections.length * 1.6 + 2;
    expect(height).toBeLessThan(44);
    expect(sections.flatMap(({ facts }) => facts).every(({ value }) => value !== '')).toBe(true);
  },
);

test('S50, S51: on paper the supplier and the others are one paragraph, each with agreement and statement', () => {
  const own = {
    supplier: 'Birkedal',
    processing: 'processor',
    statement: 'ISAE 3000',
    statementTo: '2026-11-30',
  } as const;
  const said = (processors: Parameters<typeof writtenProcessors>[0]) =>
    systemDocument(whole(aSystem({ ...own, processors: writtenProcessors(processors) })), danish, {
      ...{ today: '2026-12-01', say: (day: string) => day },
    })
      .sections.flatMap(({ facts }) => facts)
      .filter(({ name }) => ['Databehandler', 'Databehandlere', 'Revisorerklæring'].includes(name))
      .map(({ name, value }) => `${name}: ${value}`);
  expect(said([])).toEqual(['Databehandler: Ja, som databehandler', 'Revisorerklæring: ISAE 3000, udløb 2026-11-30']);
  const link = { name: 'Arkivet', agreement: 'https://example.invalid/dba' };
  expect(said([{ name: 'Skyhuset', statement: 'SOC 2', statementTo: '2027-01-01' }, link])).toEqual([
    'Databehandlere: Birkedal (ISAE 3000, udløb 2026-11-30); Skyhuset (aftale mangler; SOC 2, til 2027-01-01); ' +
      'Arkivet (aftale er indgået)',
  ]);
  expect(said(many(9))[0]).toMatch(/; og \d til$/);
});

test('S94: the register is a sheet, each system on a line, and every line as wide as its heads', async () => {
  const { systems } = (await here.as('ivan').view('systemSheet', {})).answer;
  const [heads = [], ...rows] = systemRows(systems, danish);
  expect(new Set(heads).size).toBe(heads.length);
  for (const row of rows) expect(row).toHaveLength(heads.length);
  const cell = (head: string) => rows.find(([name]) => name === 'Nexus')?.[heads.indexOf(head)];
  expect([cell('Systemejer'), cell('Dataejer'), cell('Risikoanalyse')]).toEqual([
    'Karen Krogh',
    'Mette Madsen',
    'Mangler',
  ]);
});

test('INV16: who did what to a system is told to those who answer for it, and never what stood there', async () => {
  const story = (who: Who) => here.as(who).view('systemHistory', { system: nexus });
  await until(async () => (await story('karen')).answer.entries.length === 3);
  expect((await story('karen')).answer.entries).toEqual(
    expect.arrayContaining([
      { at: expect.any(String), by: 'Ivan Ibsen', what: 'addSystem' },
      { at: expect.any(String), by: 'Ivan Ibsen', what: 'appointToSystem' },
      { at: expect.any(String), by: 'Ivan Ibsen', what: 'appointToSystem', part: 'dataOwner', person: 'Mette Madsen' },
    ]),
  );
  // She has a part in it, and answers neither for it nor for who does what.
  expect((await story('mette')).answer.entries).toEqual([]);
  expect((await story('lone')).refusal?.code).toBe('unknownSystem');
});
