import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Api } from '../../src/tabs/api.ts';
import { ApiContext, createQueryClient } from '../../src/tabs/api-hooks.tsx';
import { loadSpeech, SpeechContext } from '../../src/tabs/language.tsx';
import { OwnSites } from '../../src/tabs/page-config.ts';
import Markdown from '../../src/tabs/parts/prose/markdown.tsx';

const hash = 'ab'.repeat(32);
const [speech, english] = [await loadSpeech('da'), await loadSpeech('en')];
const unused = () => Promise.reject(new Error('nothing is fetched before it is on the screen'));
const api: Api = { view: unused, action: unused, file: unused };

const shown = (markdown: string, ownSites: readonly string[] = [], heard = speech) =>
  renderToStaticMarkup(
    <SpeechContext value={heard}>
      <ApiContext value={api}>
        <QueryClientProvider client={createQueryClient()}>
          <OwnSites value={ownSites}>
            <Markdown document>{markdown}</Markdown>
          </OwnSites>
        </QueryClientProvider>
      </ApiContext>
    </SpeechContext>,
  );

test('a picture of ours holds its place with its words, and a file is a button with its name', () => {
  const page = shown(`Se ![En låst skærm](attachment:${hash}) og [Vejledning.pdf](attachment:${hash}).`);
  expect(page).toContain('Billedet hentes. Det viser: En låst skærm');
  expect(page).toMatch(/<button[^>]*>Vejledning\.pdf<\/button>/);
  expect(page).not.toContain('href=');
});

test.each([
  ['https://eksempel.dk/a.png'],
  ['http://eksempel.dk/a.png'],
  ['//eksempel.dk/a.png'],
  ['/tab/icon.svg'],
  ['a.png'],
  ['data:image/png;base64,AAAA'],
  ['blob:https://eksempel.dk/1'],
  ['javascript:alert(1)'],
  [`attachment:${hash.slice(1)}`],
  [`attachment:${hash.toUpperCase()}`],
  [`Attachment:${hash}`],
  [`attachment:${hash}?x`],
  [`attachments:${hash}`],
])('a picture at %s is not shown', (address) => {
  expect(shown(`Før ![x](${address}) efter`)).toBe('<p>Før  efter</p>');
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'blob:x',
  'file:///etc/passwd',
  'attachments:x',
  'http://eksempel.dk',
  'https://eksempel.dk@ond.example',
])('a link to %s leads nowhere', (address) => {
  const page = shown(`[x](${address})`);
  expect(page).toBe('<p>x</p>');
});

test.each([[`attachment:${'0'.repeat(63)}`], ['attachment:../me'], [`attachment:${hash}/../x`]])(
  'a link to %s is no attachment and fetches nothing',
  (address) => {
    const page = shown(`[x](${address})`);
    expect(page).not.toContain('<button');
    expect(page).not.toMatch(/href="[^"]/);
  },
);

test.each([
  ['ends of emphasis', 'a*'],
  ['beginnings of emphasis', '*a **b __c '],
  ['words in brackets', '[a]'],
  ['brackets', '['],
  ['pictures begun', '![a](<'],
  ['comments begun', 'a <!-- '],
  ['quotes in each other', '>'],
  ['lists in each other', '- 1. '],
  ['underlined headings', 'a\n==\n'],
  ['columns', '|a'],
])(
  'a text of %s as long as a draft may be does not stop the page',
  (_, part) => {
    const began = process.cpuUsage();
    shown(part.repeat(60_000 / part.length));
    expect(process.cpuUsage(began).user / 1_000_000).toBeLessThan(5);
  },
  60_000,
);

test('links elsewhere stay links and say where they lead, and HTML is dropped as before', () => {
  expect(shown('[vej](https://eksempel.dk "Titel")')).toBe(
    '<p><a title="Titel" href="https://eksempel.dk/">vej</a> (eksempel.dk)</p>',
  );
  const html = `a <img src="attachment:${hash}" onerror="alert(1)"> <script>alert(1)</script> <b>b</b>\n\n<iframe src="x"></iframe>`;
  expect(shown(html)).not.toMatch(/<(img|script|iframe|b|span|button)\b|onerror=/);
});

test('a link that leads outside the municipality says so in the reader’s language, and one of its own does not', () => {
  const text = '[a](https://b.example) [c](https://intra.eksempel.dk) [d.dk](https://d.dk) [e](mailto:x@eksempel.dk)';
  expect(shown(text, ['eksempel.dk'])).toBe(
    '<p><a href="https://b.example/">a</a><span lang="da"> (b.example, uden for kommunen)</span> ' +
      '<a href="https://intra.eksempel.dk/">c</a> (intra.eksempel.dk) ' +
      '<a href="https://d.dk/">d.dk</a><span lang="da"> (uden for kommunen)</span> ' +
      '<a href="mailto:x@eksempel.dk">e</a> (x@eksempel.dk)</p>',
  );
  expect(shown(text, ['eksempel.dk'], english)).toContain(
    '<span lang="en"> (b.example, outside the municipality)</span>',
  );
  expect(shown(text)).not.toContain('uden for kommunen');
});

test('a table with pipes is a table with its head, and nothing in a cell acts', () => {
  const page = shown('| Hvad | Hvor |\n| --- | --- |\n| Breve | <script>x</script>[se](javascript:x) |');
  expect(page).toContain('<th>Hvad</th>');
  expect(page).toContain('<td>Breve</td>');
  expect(page).not.toMatch(/<script|javascript:|\|/);
});
