import { describe, expect, test } from 'vitest';
import { bytesHash } from '../../../src/core/content-hash.ts';
import { readDocument } from '../../../src/tabs/imports/reading/read-document.ts';
import { png } from '../../editing/attachments/attachment-files.ts';
import { awkward, boldOnly, numbered } from '../../editing/imports/awkward.ts';
import { withPictures } from '../../editing/imports/with-pictures.ts';
import { paragraph, run, wordFile } from '../../editing/imports/word-file.ts';
import { document, found, leftOut, pasted, rulesIn } from './read-source.ts';

describe('a Word document with everything no rule can hold', () => {
  test('becomes its rules, with what was inserted and moved, and without what was deleted and hidden', async () => {
    const rules = rulesIn(await document(awkward));
    expect(rules.map(({ title, rule, use }) => [title, rule, use])).toEqual([
      ['–', undefined, 'leaveOut'],
      ['Lås skabet', 'r41', 'rule'],
      ['Tegn og fortæl', 'r42', 'rule'],
      ['Hvad ligger hvor', 'r43', 'rule'],
    ]);
    expect(rules[1]?.text).toBe(
      '## Det skal du\n\nLås skabet hver dag.\n\n## Hvorfor\n\nPapir bliver væk (note 1).\n\nSig det til din leder.\n\nSkabet står i kælderen.\n\nNote 1: Opgjort i 2025.',
    );
    expect(rules[2]?.text).toContain('Husk nøglen');
    expect(rules[2]?.text).toContain('Dato: 1. oktober 2026');
    expect(rules[2]?.text).not.toMatch(/Skjult|Overstreget|a\+b/);
    expect(rules[3]?.text).toContain('- Hvad: **Breve**; Hvor: Skabet; Hvem: Alle');
    expect(rules[3]?.text).toMatch(/Boksen.*Kontoret/);
  });

  test.each([
    ['deletions', 1, 2, 'R41: Lås skabet'],
    ['insertions', 1, 2, 'R41: Lås skabet'],
    ['movedAway', 1, 5, 'R41: Lås skabet'],
    ['comments', 1, 3, 'R41: Lås skabet'],
    ['footnotes', 1, 0, 'R41: Lås skabet'],
    ['textBoxes', 1, 2, 'R42: Tegn og fortæl'],
    ['drawings', 1, 0, 'R42: Tegn og fortæl'],
    ['equations', 1, 1, 'R42: Tegn og fortæl'],
    ['fields', 1, 5, 'R42: Tegn og fortæl'],
    ['hidden', 1, 2, 'R42: Tegn og fortæl'],
    ['struck', 1, 1, 'R42: Tegn og fortæl'],
    ['objects', 1, 0, 'R42: Tegn og fortæl'],
    ['pageBreaks', 1, 0, 'R42: Tegn og fortæl'],
    ['headers', 1, 2, ''],
    ['footers', 1, 2, ''],
    ['contents', 1, 4, ''],
    ['nestedTables', 1, 2, ''],
    ['tables', 1, 10, 'R43: Hvad ligger hvor'],
  ] as const)('counts and names %s', async (what, count, words, under) => {
    expect(leftOut(await document(awkward), what)).toMatchObject({ count, words, under: [under] });
  });

  test('no word is lost without being told', async () => {
    expect(leftOut(await document(awkward), 'lost')).toBeUndefined();
  });
});

test('pictures are read as they will be stored, each once; of what the handbook does not take stay the words', async () => {
  const read = await document(withPictures);
  expect(read.pictures.map(({ type }) => type)).toEqual(['png', 'png']);
  const [a] = read.pictures.map(({ hash }) => hash);
  expect(a).toBe(bytesHash(png));
  expect(rulesIn(read).map(({ text: said }) => said)).toEqual([
    `Tæl nøglerne på krogene, før vagten er slut.\n\n![Skabet \\[nr. 2\\] med nøglen i](attachment:${a})`,
    `Sådan ser pladsen ud: ![Et ryddet bord](attachment:${a})\n\n[Billede uden beskrivelse]\n\n*En tegning*`,
  ]);
  expect(leftOut(read, 'picturesOfOtherKind')).toMatchObject({ count: 1 });
  expect(leftOut(read, 'picturesWithoutAlt')).toMatchObject({ count: 1, under: ['R72 Pladsen ved kaffen'] });
  expect(leftOut(read, 'drawings')).toBeUndefined();
});

test('a document with only bold lines has them as headings, as deep as their numbers say', async () => {
  const { blocks } = await document(boldOnly);
  expect(blocks.filter(({ what }) => what === 'heading').map(({ level, text: said }) => [level, said])).toEqual([
    [7, '1. Adgang'],
    [8, '1.1 Når du holder op'],
    [7, '2. Udstyr'],
  ]);
});

test('the numbers Word draws in front of headings come along, also in a style of the municipality’s own', async () => {
  expect(rulesIn(await document(numbered)).map(({ rule, title }) => [rule, title])).toEqual([
    ['r06', 'Send sikkert'],
    ['r07', 'Ryd op'],
  ]);
});

describe('pasted from elsewhere', () => {
  test('Word’s own HTML: drawn lists are lists, hidden text and office’s own elements are gone', async () => {
    const html = `<html><head><style>p{}</style></head><body><h2>R06 Send sikkert<o:p></o:p></h2>
      <p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Brug sikker post</p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Slet mailen</p>
      <p style='display:none;mso-hide:all'>Skjult</p><p><del>Væk</del><ins>Ny</ins></p></body></html>`;
    const read = await pasted(html);
    expect(rulesIn(read).map(({ rule, text: said }) => [rule, said])).toEqual([
      ['r06', '- Brug sikker post\n- Slet mailen\n\nNy'],
    ]);
    expect(leftOut(read, 'hidden')).toMatchObject({ count: 1 });
    expect(leftOut(read, 'deletions')).toMatchObject({ words: 1 });
  });

  test('S17: what the page says beside a link, in whichever language, is not pasted into the rule', async () => {
    const read = await pasted(
      `<h2>R06</h2><p>Se <a href="https://a.example">a</a><span lang="da"> (a.example, uden for kommunen)</span>,
       <a href="https://b.dk">b</a> (b.dk), <a href="https://c.dk">c.dk</a><span lang="en"> (outside the municipality)</span>
       og <a href="https://d.dk">d</a> (uden for kommunen).</p>`,
    );
    expect(rulesIn(read)[0]?.text).toBe(
      'Se [a](https://a.example), [b](https://b.dk), [c.dk](https://c.dk) og [d](https://d.dk) (uden for kommunen).',
    );
  });

  test('script, handlers and addresses that act are in no rule', async () => {
    const read = await pasted(
      `<h2>R06</h2><p onclick="x()">Se <a href="javascript:alert(1)">her</a><script>alert(2)</script>
       <img src=x onerror=alert(3)> og <a href="https://eksempel.example">der</a></p>`,
    );
    const [rule] = rulesIn(read);
    expect(rule?.text).toBe('Se her og [der](https://eksempel.example)');
    expect(leftOut(read, 'links')).toMatchObject({ count: 1 });
    expect(leftOut(read, 'pictures')).toMatchObject({ count: 1 });
    expect(leftOut(read, 'html')).toMatchObject({ count: 1 });
  });

  test('Markdown with HTML, a table and a picture from elsewhere', async () => {
    const markdown =
      '# Bog\n\n## R06 Send\n\n<script>alert(1)</script>\n\n| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n\n![x](http://a.example/b.png)';
    const read = found(await readDocument({ text: markdown, html: '' }, () => undefined));
    const rule = rulesIn(read).find((part) => part.rule === 'r06');
    expect(rule?.text).toBe('- A: **1**; B: 2; C: 3');
    expect(leftOut(read, 'html')).toMatchObject({ count: 1 });
    expect(leftOut(read, 'pictures')).toMatchObject({ count: 1 });
  });

  test('plain text broken at the margin: a short line alone is a heading, broken lines are one paragraph', async () => {
    const line = 'Kommunen passer på de oplysninger, som borgere og ansatte har betroet os, hver eneste dag';
    const plain = `Formål\n${line}\nog også om natten.\n\nAnsvar\n${line}\ndet er lederens.`;
    const rules = rulesIn(found(await readDocument({ text: plain, html: '' }, () => undefined)));
    expect(rules.map(({ title, text: said }) => [title, said])).toEqual([
      ['Formål', `${line} og også om natten.`],
      ['Ansvar', `${line} det er lederens.`],
    ]);
  });
});

test('a bold line with a break after it is a heading; a bold sentence in the text is none', async () => {
  const read = await document(
    wordFile(
      [
        paragraph(`${run('Hvorfor', '<w:b/>')}<w:r><w:br/></w:r>${run('Fordi vi skal.')}`),
        paragraph(`${run('Husk ')}${run('altid', '<w:b/>')}${run(' at låse.')}`),
      ].join(''),
    ),
  );
  expect(read.blocks.map(({ what, text: said }) => [what, said])).toEqual([
    ['heading', 'Hvorfor'],
    ['paragraph', 'Fordi vi skal.'],
    ['paragraph', 'Husk altid at låse.'],
  ]);
});
