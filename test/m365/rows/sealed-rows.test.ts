import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListDefinition } from '../../../src/kernel/record.ts';
import type { Kind, Kinds } from '../../../src/lists.ts';
import { lists } from '../../../src/lists.ts';
import { type Fields, fromFields, toFields } from '../../../src/m365/rows/row.ts';
import { openRowSealer, readableSchema } from '../../../src/m365/rows/sealed-rows.ts';
import { serverKeys } from '../../../src/server/keys/server-keys.ts';
import { readable } from '../../readable.ts';
import { recordOf } from '../any-record.ts';

const [old, now] = ['the-first-key-of-this-municipality', 'the-second-key-of-this-municipality'];
const keys = (sealKey: string, ...sealKeysBefore: string[]) => serverKeys({ sealKey, sealKeysBefore }, 'sealed cases');
const sealer = openRowSealer(keys(now));

const sealable = (Object.keys(lists) as Kind[]).filter((kind) => (lists[kind] as ListDefinition).sealing);
/** SharePoint gives back nothing for what is empty. */
const kept = (fields: Fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
const plain = (kind: Kind, record: object) =>
  kept(toFields(kind, { ...record, sealed: undefined } as unknown as Kinds[typeof kind]));

test('every list of the data protection officer’s site whose rows name a case may be sealed', () => {
  const ofCases = (Object.keys(lists) as Kind[]).filter(
    (kind) => lists[kind].site === 'dbr' && 'number' in lists[kind].columns,
  );
  expect(sealable.toSorted()).toEqual(ofCases.toSorted());
});

describe.each(sealable)('a sealed row of %s', (kind) => {
  test('is read as it was, and by an older server without a fault', () => {
    fc.assert(
      fc.property(recordOf(kind), (record) => {
        const fields = plain(kind, record);
        const sealed = kept(sealer.seal(kind, fields));
        const { Sealed, Schema, ...opened } = sealer.open(kind, sealed);
        expect(Sealed).toBe('yes');
        expect(Schema).toBe(readableSchema(kind));
        expect({ ...opened, Schema: fields.Schema }).toEqual(fields);
        expect(() => fromFields(kind, sealed)).not.toThrow();
        for (const value of Object.values(sealed)) {
          if (typeof value === 'string' && !value.startsWith('forseglet:1:')) expect(value.length).toBeLessThan(256);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('says nothing of its texts, its people and its answers', () => {
    const said = 'Tyttebærsyltetøj';
    const { columns, sealing } = lists[kind] as ListDefinition;
    const record: Record<string, unknown> = {
      key: `incident:a:${said}`.toLowerCase(),
      actor: said,
      at: '2026-12-01T07:00:00Z',
    };
    for (const [name, column] of Object.entries(columns)) {
      if (column.kind === 'text' || column.kind === 'lines') record[name] = said;
      else if (column.kind === 'words') record[name] = [said];
      else if (column.kind === 'set') record[name] = Object.keys(column.choices).slice(0, 4);
      else if (column.kind === 'choice') record[name] = Object.keys(column.choices).at(-1);
      else if (column.kind === 'number') record[name] = 7_654_321;
      else if (column.kind === 'flag') record[name] = true;
      else record[name] = column.kind === 'day' ? '2031-03-03' : '2031-03-03T03:03:03Z';
    }
    const sealed = sealer.seal(kind, plain(kind, record));
    const open = new Set(['At', 'Schema', ...(sealing?.open ?? []).map((key) => columns[key]?.name)]);
    if (!sealing?.peopleInKey) open.add('Key');
    const told = Object.entries(sealed).filter(([name]) => !open.has(name));
    // What is sealed is random letters and digits, which in small letters say 2031 once in some hundred runs.
    expect(readable(told).toLowerCase()).not.toMatch(/tyttebær|7654321|2031/);
    expect(told.find(([name]) => name === 'Actor')?.[1]).toBe('Forseglet');
  });
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const otherLetters = (than: string) => [...letters].filter((letter) => letter !== than);

const fields = toFields('statement', {
  key: 'statement:a',
  actor: 'reporter',
  at: '2026-12-01T07:00:00Z',
  number: '2026-0001',
  facts: 'Hun læste min journal',
});

test('what an earlier key sealed is read; under a lost key the row says that the key is missing', () => {
  const sealed = openRowSealer(keys(old)).seal('statement', fields);
  expect(openRowSealer(keys(now, old)).open('statement', sealed)).toMatchObject({ Facts: fields.Facts, Sealed: 'yes' });
  const lost = sealer.open('statement', sealed);
  expect(lost).toMatchObject({ Facts: 'kan ikke læses: nøglen mangler', Sealed: 'lost', CaseNumber: '2026-0001' });
  expect(fromFields('statement', lost)).toMatchObject({ key: 'statement:a', sealed: 'lost' });
});

test('a sealed text opens in its own list, row and column alone, and not when it was touched', () => {
  const sealed = sealer.seal('statement', fields);
  const touched = 'kan ikke læses: teksten er ændret uden om Rettesnor';
  const facts = String(sealed.Facts);
  const moved = [
    { ...sealed, Key: 'statement:b' },
    // Some of them change the bits alone that base64url fills up with.
    ...otherLetters(facts.slice(-1)).map((last) => ({ ...sealed, Facts: facts.slice(0, -1) + last })),
  ];
  for (const row of moved) expect(sealer.open('statement', row).Facts).toBe(touched);
  expect(sealer.open('statement', { ...sealed, Effects: facts }).Effects).toBe(touched);
});

test('a key that names people is an imprint, found again under every key the server has', () => {
  const row = toFields('invitation', {
    ...{ key: 'invitation:a:00000000-0000-4000-8000-000000000001', actor: 'x', at: '2026-12-01T07:00:00Z' },
    ...{
      number: '2026-0001',
      name: 'Ida',
      purpose: 'decide',
      until: '2026-12-02',
      person: 'p',
      incident: 'incident:a',
    },
  });
  const byOld = openRowSealer(keys(old)).seal('invitation', row);
  expect(openRowSealer(keys(now, old)).keysOf('invitation', String(row.Key))).toContain(byOld.Key);
  expect(byOld.Key).toMatch(/^forseglet:[0-9a-f]{12}:[0-9a-f]{40}$/);
});
