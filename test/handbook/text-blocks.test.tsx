import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { textBlocks } from '../../src/features/handbook/text-blocks.ts';
import { loadSpeech, SpeechContext } from '../../src/tabs/language.tsx';
import Markdown from '../../src/tabs/parts/prose/markdown.tsx';

const told = (markdown: string) => textBlocks(markdown).map(({ what, under, text }) => `${under} | ${what} | ${text}`);

test('a text comes apart into headings, list items and paragraphs, each under its heading', () => {
  const text =
    'Før.\n\n## Du må ikke ##\n\n1. Ring\n   straks\n2) Skriv\n\n   Men kort.\n   - Aldrig\n\n> Husk det\n\nUnder\n---\nHer.';
  expect(told(text)).toEqual([
    ' | paragraph | Før.',
    'Du må ikke | heading | Du må ikke',
    'Du må ikke | item | Ring straks',
    'Du må ikke | item | Skriv',
    'Du må ikke | paragraph | Men kort.',
    'Du må ikke | item | Aldrig',
    'Du må ikke | paragraph | Husk det',
    'Under | heading | Under',
    'Under | paragraph | Her.',
  ]);
});

const everything = `# Én *titel*

Hård  
linje\\
brudt, \\*ikke fed\\*, \`kode **her**\`, **_begge_** &amp; <b>HTML</b> <https://eksempel.dk>, [vej][v] og ![billede](a.png).

<div>Ingen ser det</div>

\`\`\`
to
  linjer
\`\`\`

| a | b |
|---|---|
| c | d |

- [ ] punkt
  > citat
* * *

[v]: https://eksempel.dk`;

test('the words are those the page shows, in their order', async () => {
  const page = renderToStaticMarkup(
    // Beside a link the page speaks to its reader.
    <SpeechContext value={await loadSpeech('da')}>
      <Markdown document>{everything}</Markdown>
    </SpeechContext>,
  );
  const shown = page
    .replace(/<br\/?>|<\/(p|li|h\d|pre|blockquote|t[dh])>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    // The page says where a link leads; that is no word of the text.
    .replaceAll(' (eksempel.dk)', '');
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
  const blocks = textBlocks(everything);
  expect(words(blocks.map(({ text }) => text).join(' '))).toEqual(words(shown));
  expect(words(shown)).toContain('brudt,');
});

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

test.each([
  ['a long list', '- punkt om en ting\n'.repeat(5300)],
  ['quotes in each other', `${'>'.repeat(100_000)}a`],
  ['lists in each other', `${'- '.repeat(50_000)}a`],
  ['stars that never close', '**a*'.repeat(25_000)],
  ['pictures that never end', '![a]('.repeat(20_000)],
])('100 kB of %s is read, and no word of it is lost', (_what, markdown) => {
  const read = textBlocks(markdown).map(({ text }) => text);
  expect(lettersIn(read.join(' '))).toBe(lettersIn(markdown));
});

test('a picture of ours is the words that say what it shows, wherever it stands', () => {
  const picture = (alt: string) => `![${alt}](attachment:${'ab'.repeat(32)})`;
  expect(told(`Sådan:\n\n${picture('En \\[låst\\] skærm')}\n\n- Tryk ${picture('Windows og L')} først`)).toEqual([
    ' | paragraph | Sådan:',
    ' | paragraph | En [låst] skærm',
    ' | item | Tryk Windows og L først',
  ]);
  expect(told(`![x](https://eksempel.dk/a.png) og ${picture('')}`)).toEqual([' | paragraph | og']);
});

test('a row of a table is one piece, without the pipes', () => {
  expect(told('Se:\n\n| Hvad | Hvor |\n| --- | :-: |\n| **Breve** | Skabet |')).toEqual([
    ' | paragraph | Se:',
    ' | item | Hvad Hvor',
    ' | item | Breve Skabet',
  ]);
});
