import { describe, expect, test } from 'vitest';
import { edited, type Import } from '../../../src/features/editing/imports/editing.ts';
import { keptParts } from '../../../src/features/editing/imports/kept-parts.ts';
import { partsOf } from '../../../src/features/editing/imports/part.ts';
import { partText, shapeOf } from '../../../src/features/editing/imports/part-text.ts';
import { type BaseRule, importPlan } from '../../../src/features/editing/imports/plan.ts';
import { guessedLevel } from '../../../src/features/editing/imports/rule-level.ts';
import { textDocument } from '../../../src/features/editing/imports/source-document.ts';
import { suggestionsFor } from '../../../src/features/editing/imports/suggestions.ts';
import { numbersIn } from '../../../src/features/editing/imports/title.ts';

const controls = new Set(['5.14', '5.24', '6.8', '7.7']);

function imported(markdown: string): Import {
  const read = textDocument('a.md', markdown);
  if ('fault' in read) throw new Error(read.fault);
  const { pictures: _, ...source } = read.document;
  const { level } = guessedLevel(source.blocks);
  return { source, level, parts: partsOf(source.blocks, level, 'Uden titel') };
}
const titles = ({ parts }: Import) => parts.map(({ title, use }) => [title, use]);
const rule = (own: Partial<BaseRule>): BaseRule => ({
  rule: 'r06',
  version: '3.0',
  title: 'Send sikkert',
  text: 'Brug sikker post.',
  audience: ['managers'],
  focus: [],
  iso: ['5.14'],
  policySection: '4.2',
  ...own,
});

test.each([
  ['R06: Send sikkert', { rule: 'r06', title: 'Send sikkert' }],
  ['r6 – Send sikkert', { rule: 'r06', title: 'Send sikkert' }],
  ['Regel 12. Ryd op', { rule: 'r12', title: 'Ryd op' }],
  ['R106 Lang liste', { rule: 'r106', title: 'Lang liste' }],
  ['4.2 Ansvar', { section: '4.2', title: 'Ansvar' }],
  ['4. Ansvar', { section: '4', title: 'Ansvar' }],
  ['§ 3 Adgang', { section: '3', title: 'Adgang' }],
  ['Ryd op 2 gange', { title: 'Ryd op 2 gange' }],
  ['2026 bliver et godt år', { title: '2026 bliver et godt år' }],
  ['R06', { rule: 'r06', title: 'R06' }],
])('%s carries its number', (title, expected) => {
  expect(numbersIn(title)).toEqual(expected);
});

const body = 'Ord der står her. '.repeat(12);
describe('which headings are rules is guessed', () => {
  test.each([
    ['# Bog\n\n## R06 A\n\nx\n\n### Hvad nu\n\nx\n\n## R07 B\n\nx', 2, 'numbers'],
    ['# A\n\n## Hvorfor\n\nx\n\n## Du skal\n\ny\n\n# B\n\n## Du skal\n\nz', 1, 'sections'],
    [`# K\n\n## A\n\n${body}\n\n## B\n\n${body}\n\n### C\n\nx\n\n### D\n\nx`, 2, 'length'],
    ['# A\n\nx\n\n# B\n\ny', 1, 'only'],
    ['Bare tekst, som ikke har en eneste overskrift.', 0, 'none'],
    ['**Adgang**\n\nDu får adgang.\n\n**Udstyr**\n\nDet er vores.', 7, 'only'],
  ] as const)('%#', (markdown, level, why) => {
    expect(guessedLevel(imported(markdown).source.blocks)).toEqual({ level, why });
  });
});

test('every block is in exactly one part, and what was left out says why', () => {
  const now = imported(
    'Hej.\n\n# Indhold\n\nA\n\n# Kapitel\n\n## R06 A\n\nTekst.\n\n## R07 B\n\n# Indledning\n\nOm bogen.',
  );
  expect(now.parts.map(({ title, use, why }) => [title, use, why])).toEqual([
    ['Uden titel', 'leaveOut', 'beforeFirst'],
    ['Indhold', 'leaveOut', 'contents'],
    ['A', 'rule', 'heading'],
    ['B', 'leaveOut', 'empty'],
    ['Indledning', 'introduction', 'introduction'],
  ]);
  const blocks = now.parts.flatMap((part) => part.blocks.map(({ text }) => text));
  expect(blocks).toEqual(['Hej.', 'A', 'Tekst.', 'Om bogen.']);
});

test('a rule’s shape is found under headings, bold lines and lines with a colon; the rest stays as other', () => {
  const { parts, source } = imported(
    '## R06 Send\n\nFørst.\n\n**Du skal:**\n\n- A\n\nHvorfor:\n\nB\n\n### Husk også\n\nC\n\n#### Dybere\n\nD\n\n### Eksempel: Skole\n\nE',
  );
  const text = parts[0] ? partText(parts[0], source.notes) : '';
  expect(text.match(/^#+ .*/gm)).toEqual([
    '## Du skal',
    '## Hvorfor',
    '## Husk også',
    '### Dybere',
    '## Eksempel: Skole',
  ]);
  expect(shapeOf(text)).toEqual({ kinds: ['must', 'why'], examples: 1, others: ['Husk også'], lead: true });
});

test('suggestions come from the part’s own words, each with why; a bare number is no control', () => {
  const [part] = imported(
    '## R06 For ledere\n\nSom leder ser du efter. Se ISO 27002: 5.14 og 6.8, version 7.7 og kontrol 9.9. Efter politikken afsnit 4.2 er det fortroligt.',
  ).parts;
  if (!part) throw new Error('no part');
  const suggested = suggestionsFor(part, controls);
  expect(suggested.audience).toEqual([{ value: 'managers', because: 'ledere' }]);
  expect(suggested.iso.map(({ value }) => value)).toEqual(['5.14', '6.8']);
  expect(suggested.policySection).toMatchObject({ value: '4.2' });
  expect(suggested.focus).toEqual([{ value: 'confidentiality', because: 'fortroligt' }]);
});

describe('a newer edition is matched with the rules in force', () => {
  const same = rule({ rule: 'r01', title: 'Lås', text: 'Lås døren hver dag, når du går hjem fra arbejde.' });
  const moved = rule({ rule: 'r02', title: 'Ryd op', text: 'Ryd dit bord hver fredag og læg papiret i skabet.' });
  const gone = rule({ rule: 'r03', title: 'Fax', text: 'Brug ikke fax.' });
  const base = { rules: [same, moved, gone, rule({})] };
  const now = imported(
    `## R01 Lås\n\n${same.text}\n\n## Skrivebordet\n\nRyd dit bord hver fredag og læg papiret i skabet igen.\n\n## R06 Send sikkert\n\nBrug kun sikker post.\n\n## Helt nyt\n\nNoget andet.`,
  );

  test('by number, then title, then words; one to one; only what changed is kept; what lacks is told', () => {
    const plan = importPlan(now, base, controls);
    expect(plan.parts.map(({ subject, change, match, isKept }) => [subject, change, match?.how, isKept])).toEqual([
      ['r01', 'same', 'number', false],
      ['r02', 'changed', 'text', true],
      ['r06', 'changed', 'number', true],
      ['r07', 'new', undefined, true],
    ]);
    expect(plan.missing.map(({ rule: id }) => id)).toEqual(['r03']);
    expect(plan.parts[2]?.facts).toMatchObject({ audience: ['managers'], iso: ['5.14'] });
    expect(keptParts(plan, base, 'Indledning').map(({ subject, base: on }) => [subject, on])).toEqual([
      ['r02', '3.0'],
      ['r06', '3.0'],
      ['r07', undefined],
    ]);
  });

  test('a rule put in between moves every number after it: each is still compared with itself', () => {
    const told = (markdown: string) =>
      importPlan(imported(markdown), base, controls).parts.map(({ part, subject, change, match }) => [
        part.title,
        ...[subject, change, match?.how],
      ]);
    const shifted = `## R01 Nøgler\n\nTæl nøglerne.\n\n## R02 Lås\n\n${same.text}\n\n## R03 Skrivebord\n\n${moved.text}\n\n## R04 Fax\n\nAldrig.`;
    expect(told(shifted)).toEqual([
      ['Nøgler', 'r07', 'new', undefined],
      ['Lås', 'r01', 'same', 'title'],
      ['Skrivebord', 'r02', 'changed', 'text'],
      ['Fax', 'r03', 'changed', 'title'],
    ]);
    // Written anew under its old number, and a title that stands twice: the number decides.
    expect(
      told(`## R03 Gamle maskiner\n\nSmid dem ud.\n\n## R09 Lås\n\nEt skab.\n\n## R01 Lås\n\n${same.text}`),
    ).toEqual([
      ['Gamle maskiner', 'r03', 'changed', 'number'],
      ['Lås', 'r09', 'new', undefined],
      ['Lås', 'r01', 'same', 'number'],
    ]);
  });

  test('what the editor says goes before what was found', () => {
    const id = now.parts[1]?.id ?? -1;
    const asNew = importPlan(edited(now, { does: 'pair', part: id, with: 'new' }), base, controls);
    expect(asNew.parts[1]).toMatchObject({ change: 'new', subject: 'r07' });
    const asFax = importPlan(edited(now, { does: 'pair', part: id, with: 'r03' }), base, controls);
    expect(asFax.parts[1]).toMatchObject({ change: 'changed', subject: 'r03' });
    expect(asFax.missing.map(({ rule: one }) => one)).toEqual(['r02']);
  });

  test('a rule that is only being written is found again, so that a repeat is one draft', () => {
    const again = importPlan(
      now,
      { rules: [...base.rules, rule({ rule: 'r07', version: undefined, title: 'Helt nyt', text: 'Noget andet.' })] },
      controls,
    );
    expect(again.parts[3]).toMatchObject({ subject: 'r07', change: 'same', isKept: false });
  });

  test('INV15: a part with a CPR number is not kept', () => {
    const bad = importPlan(imported('## R01 Lås\n\nRing om 311236-4321.'), base, controls);
    expect(bad.parts[0]).toMatchObject({ faults: ['cpr'], isKept: false });
  });
});

describe('edits', () => {
  const now = imported('## R01 A\n\nEt.\n\nTo.\n\nTre.\n\n## R02 B\n\nFire.');
  const [first, second] = now.parts.map(({ id }) => id);

  test('splitting begins a new part, joining makes the title a heading, and nothing of the text is lost', () => {
    const split = edited(now, { does: 'split', part: first ?? 0, at: 1 });
    expect(titles(split)).toEqual([
      ['A', 'rule'],
      ['To.', 'rule'],
      ['B', 'rule'],
    ]);
    expect(new Set(split.parts.map(({ id }) => id)).size).toBe(3);
    const joined = edited(now, { does: 'merge', part: second ?? 0 });
    const [part] = joined.parts;
    expect(part && partText(part, {})).toBe('Et.\n\nTo.\n\nTre.\n\n## B\n\nFire.');
  });

  test('splitting again and again never gives two parts one id', () => {
    let all = now;
    for (let times = 0; times < 2; times += 1) {
      const long = all.parts.find(({ blocks }) => blocks.length > 1);
      all = edited(all, { does: 'split', part: long?.id ?? -1, at: 1 });
    }
    expect(new Set(all.parts.map(({ id }) => id)).size).toBe(4);
  });

  test('what cannot be done changes nothing', () => {
    expect(edited(now, { does: 'split', part: first ?? 0, at: 0 }).parts).toEqual(now.parts);
    expect(edited(now, { does: 'split', part: first ?? 0, at: 99 }).parts).toEqual(now.parts);
    expect(edited(now, { does: 'merge', part: first ?? 0 }).parts).toEqual(now.parts);
  });

  test('several parts are set at once, and only what was touched', () => {
    const set = edited(now, { does: 'facts', parts: [first ?? 0, second ?? 0], facts: { iso: ['7.7'] } });
    expect(importPlan(set, { rules: [] }, controls).parts.map(({ facts }) => [facts.iso, facts.audience])).toEqual([
      [['7.7'], ['employees']],
      [['7.7'], ['employees']],
    ]);
    const none = edited(now, { does: 'use', parts: [second ?? 0], use: 'leaveOut' });
    expect(none.parts[1]).toMatchObject({ use: 'leaveOut', why: 'editor' });
  });

  test('another level divides the document anew', () => {
    const one = edited(now, { does: 'level', level: 0, nameless: 'Det hele' });
    expect(titles(one)).toEqual([['Det hele', 'rule']]);
    expect(one.parts[0]?.blocks).toHaveLength(now.source.blocks.length);
  });
});
