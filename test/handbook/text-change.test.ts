import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedParts, comparedParts, type TextPart } from '../../src/features/handbook/text-change.ts';
import { ruleText } from '../../src/sample/handbook/texts.ts';

const sample = (rule: string, version?: string) => ruleText(rule, 'da', version) ?? '';

/** A change as a person reads it: `Under | what kind | [-gone-]{+come+} kept`. */
function told({ under, what, kind, marks }: TextPart): string {
  const words = marks.map(({ kind: mark, text }) =>
    mark === 'same' ? text : mark === 'added' ? `{+${text}+}` : `[-${text}-]`,
  );
  return `${under} | ${what} ${kind} | ${words.join('')}`;
}

const changes = (before: string, after: string) => changedParts(before, after).map(told);

describe('what a reader sees of a real change (S88)', () => {
  test('R06 from 3.0 to 3.1: only what became of sms, each under its heading', () => {
    expect(changes(sample('r06', '3.0'), sample('r06'))).toEqual([
      "Det skal du | item removed | [-Hold sms'er korte og uden CPR-nummer.-]",
      'Det skal du | item added | {+Brug kun sms til praktiske beskeder, for eksempel at tiden er flyttet.+}',
      'Hvorfor | paragraph changed | De fleste fejl sker, når vi sender. Mailen foreslår selv en forkert modtager, eller arket har en fane, du har glemt. {+En sms kan læses på en låst skærm og kan ikke kaldes hjem.+}',
      'Du må ikke | item changed | Skrive {+om helbred, familie, penge eller +}CPR-nummer i en sms.',
      'Eksempel: Ældre og sundhed | paragraph removed | [-En søn vil have svar på sin mors prøve på mail. Sygeplejersken spørger mor, om det er i orden, og sender svaret med Digital Post.-]',
      'Eksempel: Ældre og sundhed | paragraph added | {+Datteren vil have mors medicinliste på sms. Lone svarer: "Jeg ringer i eftermiddag." Mor siger ja, og listen bliver sendt med Digital Post.+}',
    ]);
  });

  test('R14 from 1.0: two new examples with their headings, and not a word of the rule itself', () => {
    expect(changes(sample('r14', '1.0'), sample('r14'))).toEqual([
      'Eksempel: Ældre og sundhed | heading added | {+Eksempel: Ældre og sundhed+}',
      expect.stringMatching(
        /^Eksempel: Ældre og sundhed \| paragraph added \| \{\+Lone vil have hjælp .* gemmer\.\+}$/,
      ),
      'Eksempel: Skole og dagtilbud | heading added | {+Eksempel: Skole og dagtilbud+}',
      expect.stringMatching(/^Eksempel: Skole og dagtilbud \| paragraph added \| \{\+Mikkel får ideer/),
    ]);
  });

  test('R05: one changed word stands beside the one it took the place of', () => {
    expect(changes(sample('r05', '2.0'), sample('r05'))).toContain(
      'Du må ikke | item changed | Slette [-mailen-]{+beskeden+} i stilhed. Den kan advare andre.',
    );
  });
});

test.each([
  ['emphasis, links and quotes', 'Ring *straks* til [IT](https://a.example).', '**Ring** straks til `IT`.'],
  ['line breaks and blanks', 'Ring straks\ntil IT.', 'Ring  straks til IT.\r\n\r\n'],
  ['the mark of a list', '- Ring\n- Skriv', '* Ring\n* Skriv'],
  ['the numbers of a list', '1. Ring\n2. Skriv', '1) Ring\n1) Skriv'],
  ['paragraphs made a list', 'Ring.\n\nSkriv.', '- Ring.\n- Skriv.'],
  ['how a heading closes', '## Det skal du\n\nRing', '## Det skal du ##\nRing'],
  ['the order of whole sections', '## A\n\nRing\n\n## B\n\nSkriv', '## B\n\nSkriv\n\n## A\n\nRing'],
])('%s alone are no change (S88)', (_what, before, after) => {
  expect(changedParts(before, after)).toEqual([]);
});

test('a step that changed places is told as moved, once; in another section it is gone here and new there', () => {
  const steps = (...lines: string[]) => lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
  const before = steps('Luk døren', 'Ring til lederen', 'Vent på svar');
  expect(changes(before, steps('Ring til lederen', 'Vent på svar', 'Luk døren'))).toEqual([
    ' | item moved | Luk døren',
  ]);
  expect(changes('## Må\n- Ring\n## Må ikke\n- Skriv', '## Må\n## Må ikke\n- Skriv\n- Ring')).toEqual([
    'Må | item removed | [-Ring-]',
    'Må ikke | item added | {+Ring+}',
  ]);
});

test('a heading with another name keeps what stands under it', () => {
  const under = '\n\nRing til vagten i dag.';
  expect(changes(`## Sådan gør du hjemme${under}`, `## Sådan gør du ude${under}`)).toEqual([
    'Sådan gør du ude | heading changed | Sådan gør du [-hjemme-]{+ude+}',
  ]);
  expect(changes(`## Trin${under}`, `## Sådan gør du${under}`)).toEqual([
    'Trin | heading removed | [-Trin-]',
    'Sådan gør du | heading added | {+Sådan gør du+}',
  ]);
});

test('a section that is gone is told with its heading', () => {
  expect(changes('## A\n\nRing\n\n## B\n\nSkriv', '## A\n\nRing')).toEqual([
    'B | heading removed | [-B-]',
    'B | paragraph removed | [-Skriv-]',
  ]);
});

const word = fc.constantFrom('mail', 'sms', 'ring', 'borger', 'æble', 'CPR-nummer', 'må', 'ikke', 'og', 'straks');
const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
const block = fc.oneof(
  line,
  line.map((text) => `- ${text}`),
  line.map((text) => `1. ${text}`),
  fc.constantFrom('## Det skal du', '## Hvorfor', '### Trin'),
);
const markdown = fc.array(block, { maxLength: 14 }).map((blocks) => blocks.join('\n\n'));

/** All words of a Markdown text, or of the parts with these marks. */
const wordsOf = (text: string) => text.replace(/^(#+|-|\d+[.)])\s/gm, '').match(/[\p{L}-]+/gu) ?? [];
const read = (parts: readonly TextPart[], side: 'added' | 'removed') =>
  parts
    .flatMap(({ marks }) => [...marks.filter(({ kind }) => kind === 'same' || kind === side), { text: ' ' }])
    .map(({ text }) => text)
    .join('');

test('same and added read as the new text, word for word; same and removed hold every word of the old (S88)', () => {
  fc.assert(
    fc.property(markdown, markdown, (before, after) => {
      const parts = comparedParts(before, after);
      expect(wordsOf(read(parts, 'added'))).toEqual(wordsOf(after));
      expect(wordsOf(read(parts, 'removed')).sort()).toEqual([...wordsOf(before)].sort());
    }),
    { numRuns: 500 },
  );
});

test('identical texts have no change, and a change is told both ways (S88)', () => {
  fc.assert(
    fc.property(markdown, markdown, (before, after) => {
      expect(changedParts(before, before)).toEqual([]);
      expect(changedParts(before, after).length > 0).toBe(changedParts(after, before).length > 0);
    }),
  );
});

test('whatever an editor writes, the comparison gives an answer without Markdown in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), markdown, (before, after) => {
      for (const { marks } of comparedParts(before, after)) {
        expect(marks.length).toBeGreaterThan(0);
        for (const { text } of marks) expect(text).not.toMatch(/\n/);
      }
    }),
  );
});

test('two lists of thousands of different lines are shown as all gone and all come, nothing lost', () => {
  const lines = (word: string) => Array.from({ length: 3_000 }, (_, index) => `- ${word}${index}`).join('\n');
  const parts = comparedParts(lines('gammel'), lines('ny'));
  expect(parts.filter(({ kind }) => kind === 'removed')).toHaveLength(3_000);
  expect(parts.filter(({ kind }) => kind === 'added')).toHaveLength(3_000);
});

test('a picture that has come, gone or got other words is a change in words', () => {
  const picture = (alt: string) => `![${alt}](attachment:${'ab'.repeat(32)})`;
  const [before, after] = [`Lås skærmen.\n\n${picture('En åben skærm med et brev')}`, 'Lås skærmen.'];
  expect(changes(after, before)).toEqual([' | paragraph added | {+En åben skærm med et brev+}']);
  expect(changes(before, after)).toEqual([' | paragraph removed | [-En åben skærm med et brev-]']);
  expect(changes(picture('En åben skærm med et brev'), picture('En låst skærm med et brev'))).toEqual([
    ' | paragraph changed | En [-åben-]{+låst+} skærm med et brev',
  ]);
});
