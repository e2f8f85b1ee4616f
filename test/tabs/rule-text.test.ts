import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examplesFor, firstAndRest, ruleText } from '../../src/features/handbook/rule-text.ts';

const rule = `## Hvorfor

Fordi det går hurtigt.

## Det skal du

- Tjek modtageren.

## Du må ikke

- Sende i hast.

## Sådan gør du

1. Åbn posten.

## Eksempel: Ældre og sundhed

Lone ringer til datteren.

## Eksempel: Skole og dagtilbud

Mikkel skriver i Aula.

## Hvem spørger jeg

Din leder.
`;

test('the duty comes first, the rest in the order the author chose', () => {
  const { sections } = ruleText(rule);
  expect(sections.map(({ kind }) => kind)).toEqual(['must', 'why', 'mustNot', 'how', 'ask']);
  expect(sections[0]).toEqual({ kind: 'must', title: 'Det skal du', body: '- Tjek modtageren.' });
});

test('each example knows whose daily work it is from (S24)', () => {
  expect(ruleText(rule).examples).toEqual([
    { area: 'elderCare', title: 'Ældre og sundhed', body: 'Lone ringer til datteren.' },
    { area: 'school', title: 'Skole og dagtilbud', body: 'Mikkel skriver i Aula.' },
  ]);
});

test('the reader meets the examples of the own kind of work first, the others apart (S24)', () => {
  const { examples } = ruleText(rule);
  const { own, others } = examplesFor(examples, ['school']);
  expect(own.map(({ area }) => area)).toEqual(['school']);
  expect(others.map(({ area }) => area)).toEqual(['elderCare']);
});

test('a reader whose work has no example still gets one', () => {
  const { own, others } = examplesFor(ruleText(rule).examples, ['technical']);
  expect([own.length, others.length]).toEqual([1, 1]);
});

test('an example for everybody is everybody’s own', () => {
  const { examples } = ruleText('## Eksempel fra hverdagen\n\nEn kollega låner din pc.');
  expect(examples).toEqual([{ title: '', body: 'En kollega låner din pc.' }]);
  expect(examplesFor(examples, ['council']).own).toEqual(examples);
});

test('examples may stand under headings of their own or behind bold words', () => {
  const headed = '## Eksempler\n\n### Skole\n\nI klassen.\n\n### Administration\n\nPå kontoret.';
  const bold = '## Eksempler\n\n- **Skole:** I klassen.\n- **Administration:** På kontoret.';
  for (const text of [headed, bold]) {
    expect(ruleText(text).examples.map(({ area, body }) => [area, body])).toEqual([
      ['school', 'I klassen.'],
      ['administration', 'På kontoret.'],
    ]);
  }
});

test('an English rule is understood too', () => {
  const { sections, examples } = ruleText(
    '## Why\n\na\n\n## You must not\n\nb\n\n## What you must do\n\nc\n\n' +
      '## Example: School and day care\n\nd\n\n## Example: Elder care and health\n\ne\n\n## Whom do I ask\n\nf',
  );
  expect(sections.map(({ kind }) => kind)).toEqual(['must', 'why', 'mustNot', 'ask']);
  expect(examples.map(({ area }) => area)).toEqual(['school', 'elderCare']);
});

test('a heading inside a code fence is text, and the page’s own title is left out', () => {
  const { lead, sections } = ruleText('# R06\n\nFørst.\n\n```\n## ikke en overskrift\n```\n');
  expect(sections).toEqual([]);
  expect(lead).toBe('Først.\n\n```\n## ikke en overskrift\n```');
});

test('no word of a rule is lost, whatever its headings say', () => {
  const word = fc.stringMatching(/^[a-zæøå]{1,12}$/);
  const heading = fc.oneof(fc.constantFrom('Det skal du', 'Hvorfor', 'Eksempel: Skole', 'Eksempler'), word);
  const block = fc.record({ heading, body: fc.array(word, { minLength: 1, maxLength: 5 }) });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const read = ruleText(blocks.map(({ heading, body }) => `## ${heading}\n\n${body.join(' ')}\n`).join('\n'));
      const bodies = [read.lead, ...read.sections.map(({ body }) => body), ...read.examples.map(({ body }) => body)];
      expect(bodies.filter(Boolean).sort()).toEqual(blocks.map(({ body }) => body.join(' ')).sort());
    }),
  );
});

test.each<[string, string, string[], string[]]>([
  [
    'the duty, wherever the author put it',
    rule,
    ['Det skal du'],
    ['Hvorfor', 'Du må ikke', 'Sådan gør du', 'Hvem spørger jeg'],
  ],
  ['what stands before the headings of a rule without a duty', 'Kort sagt.\n\n## Hvorfor\n\nA', [''], ['Hvorfor']],
  ['else the first section', '## Hvorfor\n\nA\n\n## Du må ikke\n\nB', ['Hvorfor'], ['Du må ikke']],
  ['and never whom to ask', '## Hvem spørger jeg\n\nDin leder.', [], ['Hvem spørger jeg']],
])('a reader meets first %s', (_what, text, first, rest) => {
  const parted = firstAndRest(ruleText(text));
  expect(parted.first.map(({ title }) => title)).toEqual(first);
  expect(parted.rest.sections.map(({ title }) => title)).toEqual(rest);
  expect(parted.rest.examples).toEqual(ruleText(text).examples);
});

test('a lead before a duty is kept for the rest', () => {
  const { first, rest } = firstAndRest(ruleText('Kort sagt.\n\n## Det skal du\n\nA'));
  expect([first.length, rest.lead]).toEqual([1, 'Kort sagt.']);
});
