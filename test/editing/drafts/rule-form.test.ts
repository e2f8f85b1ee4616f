import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formFields,
  formParts,
  textOfParts,
  withAnotherExample,
  withFieldBody,
} from '../../../src/features/editing/drafts/rule-form.ts';

const rules = 'src/features/editing/examples/texts';
const written = readdirSync(rules).map((name) => readFileSync(path.join(rules, name), 'utf8'));
const lines = [
  '## Hvorfor',
  '## Noget andet',
  '### Under',
  '# Titel',
  '```',
  '~~~',
  '- punkt',
  'Ord.',
  '',
  ' ',
  '##',
  '## ',
];
const markdown = fc.oneof(
  fc.string(),
  fc
    .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\r\n', '\r')))
    .map((all) => all.map(([line, end]) => line + end).join('')),
);
const body = fc.string().filter((text) => !/[\r\n#`~]/.test(text));

test('S15: any text comes out of the form byte for byte as it went in', () => {
  fc.assert(fc.property(markdown, (text) => textOfParts(formParts(text)) === text));
  for (const text of written) expect(textOfParts(formParts(text))).toBe(text);
});

test('writing back what a field shows changes no byte', () => {
  fc.assert(
    fc.property(markdown, (text) =>
      formFields(text, 'da').every((field) => withFieldBody(text, field, field.body) === text),
    ),
  );
});

test('what is written in one field is what it shows, and no other field is touched', () => {
  fc.assert(
    fc.property(fc.constantFrom(...written), fc.nat(20), body, (text, at, words) => {
      const before = formFields(text, 'da');
      const index = at % before.length;
      const field = before[index];
      if (!field) return;
      const after = formFields(withFieldBody(text, field, words), 'da');
      expect(after.map(({ id, body: shown }) => [id, shown])).toEqual(
        before.map(({ id, body: shown }, other) => [id, other === index ? words : shown]),
      );
    }),
    { numRuns: 1_000 },
  );
});

test('a text that grows letter by letter keeps every blank and line end that is typed', () => {
  let text = '';
  const typed = '- Lås skærmen. \n- Hent dit print.\n\nHusk det ';
  for (let length = 1; length <= typed.length; length += 1) {
    const field = formFields(text, 'da').find(({ kind }) => kind === 'mustNot');
    if (field) text = withFieldBody(text, field, typed.slice(0, length));
  }
  expect(text).toBe(`## Må du ikke\n\n${typed}`.replace('Må du ikke', 'Du må ikke'));
});

describe('the shape: Hvorfor, Du skal, Du må ikke, Sådan gør du, Eksempel, Hvem spørger jeg', () => {
  test('an empty text has a field for each part, and no other', () => {
    expect(formFields('', 'da').map(({ title }) => title)).toEqual([
      ...['Hvorfor', 'Det skal du', 'Du må ikke', 'Sådan gør du', 'Eksempel', 'Hvem spørger jeg'],
    ]);
    expect(formFields('', 'en').map(({ title }) => title)).toContain('Whom do I ask');
  });

  test('the author’s order and unknown headings are kept; what is missing stands where it belongs', () => {
    const text = 'Kort sagt.\n\n## Det skal du\n\nA\n\n## Særligt om jul\n\nB\n\n## Hvem spørger jeg\n\nC\n';
    const fields = formFields(text, 'da');
    expect(fields.map(({ kind, title }) => title || kind)).toEqual([
      ...[
        'lead',
        'Hvorfor',
        'Det skal du',
        'Du må ikke',
        'Sådan gør du',
        'Eksempel',
        'Særligt om jul',
        'Hvem spørger jeg',
      ],
    ]);
    const missing = fields.find(({ kind }) => kind === 'how');
    const filled = missing ? withFieldBody(text, missing, '1. Sådan') : '';
    expect(filled).toContain('A\n\n## Sådan gør du\n\n1. Sådan\n\n## Særligt om jul');
    expect(filled.replace('## Sådan gør du\n\n1. Sådan\n\n', '')).toBe(text);
  });

  test('a heading written inside a field stays in it, and an open block of code swallows nothing', () => {
    const text = '## Hvorfor\n\nA\n\n## Det skal du\n\nB\n';
    const [why] = formFields(text, 'da');
    if (!why) throw new Error('no field');
    expect(withFieldBody(text, why, 'A\n## Mere')).toContain('A\n### Mere\n\n## Det skal du');
    expect(formFields(withFieldBody(text, why, '```\nkode'), 'da').map(({ title }) => title)).toContain('Det skal du');
  });

  test('one more example comes after the others', () => {
    const text = '## Eksempel: Skole\n\nA\n\n## Hvem spørger jeg\n\nB';
    const more = withAnotherExample(text, 'da', 'Byråd');
    expect(formParts(more).map(({ title }) => title)).toEqual([
      '',
      'Eksempel: Skole',
      'Eksempel: Byråd',
      'Hvem spørger jeg',
    ]);
  });
});
