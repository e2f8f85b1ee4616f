import { expect, test } from 'vitest';
import { edited, type Import } from '../../../src/features/editing/imports/editing.ts';
import { partsOf } from '../../../src/features/editing/imports/part.ts';
import { partText } from '../../../src/features/editing/imports/part-text.ts';
import {
  picturesOf,
  withAttachments,
  withoutAttachments,
  wordsOfAttachments,
} from '../../../src/features/editing/imports/pictures.ts';
import { type BaseRule, importPlan } from '../../../src/features/editing/imports/plan.ts';
import { textDocument } from '../../../src/features/editing/imports/source-document.ts';

const [a, b] = ['a1'.repeat(32), 'b2'.repeat(32)];
const imported = (markdown: string): Import => {
  const read = textDocument('a.md', markdown);
  if ('fault' in read) throw new Error(read.fault);
  const { pictures: _, ...source } = read.document;
  return { source, level: 2, parts: partsOf(source.blocks, 2, 'Uden titel') };
};
const rule = (text: string): BaseRule => ({
  ...{ rule: 'r06', version: '3.0', title: 'Send', text },
  ...{ audience: [], focus: [], iso: [], policySection: '' },
});

test.each([
  ['described', `![Skabet](picture:${a})`, `![Skabet](attachment:${a})`],
  ['with brackets in its words', `![Skab \\[2\\]](picture:${a})`, `![Skab \\[2\\]](attachment:${a})`],
  ['without words', `Se ![](picture:${a}) her`, 'Se [Billede uden beskrivelse] her'],
  ['refused', '![Skabet](picture:refused)', '*Skabet*'],
  ['refused and without words', '![](picture:refused)', '[Billede uden beskrivelse]'],
  ['numbered by an import begun before', '![Skabet](picture:3)', '*Skabet*'],
  ['of the handbook already', `![Skabet](attachment:${a})`, `![Skabet](attachment:${a})`],
])('a picture %s', (_, markdown, expected) => {
  expect(withAttachments(markdown)).toBe(expected);
});

test('a refused attachment is words again and the others stay', () => {
  const text = `![Et \\[skab\\]](attachment:${a}) ![To](attachment:${b})`;
  expect(withoutAttachments(text, new Set([a]))).toBe(`*Et \\[skab\\]* ![To](attachment:${b})`);
  expect([...wordsOfAttachments(`${text} ![Igen](attachment:${a})`)]).toEqual(
    expect.arrayContaining([
      [a, 'Et [skab]'],
      [b, 'To'],
    ]),
  );
});

test('an editor puts one of two like pictures into words, and it stays when the document is cut anew', () => {
  const now = imported(`## R06 Send\n\n![](picture:${a})\n\n![Før](picture:${a})`);
  const [part] = now.parts;
  if (!part) throw new Error('no part');
  const said = edited(now, { does: 'describe', part: part.id, picture: 0, words: 'Skab [2]' });
  const [after] = said.parts;
  expect(after && picturesOf(after)).toEqual([
    { hash: a, alt: 'Skab [2]' },
    { hash: a, alt: 'Før' },
  ]);
  expect(after && partText(after, {})).toBe(`![Skab \\[2\\]](attachment:${a})\n\n![Før](attachment:${a})`);
  const [cut] = edited(said, { does: 'level', level: 2, nameless: '' }).parts;
  expect(cut && picturesOf(cut)[0]?.alt).toBe('Skab [2]');
  const [emptied] = edited(said, { does: 'describe', part: part.id, picture: 0, words: '' }).parts;
  expect(emptied && partText(emptied, {})).toContain('[Billede uden beskrivelse]');
});

test.each([
  ['the same picture', `Læs.\n\n![Skabet](attachment:${a})`, 'same'],
  ['another picture with the same words', `Læs.\n\n![Skabet](attachment:${b})`, 'changed'],
  ['its words alone, from an import before', 'Læs.\n\n*Skabet*', 'changed'],
])('a rule with %s', (_, published, change) => {
  const now = imported(`## R06 Send\n\nLæs.\n\n![Skabet](picture:${a})`);
  const plan = importPlan(now, { rules: [rule(published)] }, new Set());
  expect(plan.parts.map((one) => one.change)).toEqual([change]);
});
