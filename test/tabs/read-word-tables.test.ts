import { expect, test } from 'vitest';
import { partsOf } from '../../src/features/editing/imports/part.ts';
import { partText } from '../../src/features/editing/imports/part-text.ts';
import { guessedLevel } from '../../src/features/editing/imports/rule-level.ts';
import { readDocument } from '../../src/tabs/imports/reading/read-document.ts';
import { bold, heading, paragraph, part, run, styles, text, wordFile } from '../editing/imports/word-file.ts';

const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const bullet = (words: string) => paragraph(run(words), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>');
const numbering = part(
  'numbering',
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
);

async function read(body: string) {
  const bytes = wordFile(heading(2, 'R44 Tabel') + body, {
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
  });
  const answer = await readDocument({ name: 'regler.docx', bytes }, () => undefined);
  if ('fault' in answer) throw new Error(answer.fault);
  const { blocks, notes, leftOut } = answer.document;
  const [first] = partsOf(blocks, guessedLevel(blocks).level, '–');
  return { said: first && partText(first, notes), leftOut: leftOut.map(({ what }) => what) };
}

test('paragraphs, lists, headings and tables in a cell stand on lines of their own: no two words run together', async () => {
  const { said, leftOut } = await read(
    table(
      row(text('Hvad'), text('Hvordan'), text('Hvem')),
      row(text('Mail'), text('Skriv kort.') + text('Læs igen.') + bullet('send') + bullet('slet'), text('dig')),
      row(heading(3, 'Brev') + text('på papir'), table(row(text('Boks'), text('Kontor'))) + text(''), text('os')),
    ),
  );
  expect(said).toBe(
    [
      '- Hvad: **Mail**; Hvordan: Skriv kort.\\',
      '  Læs igen.\\',
      '  – send\\',
      '  – slet; Hvem: dig',
      '- Hvad: **Brev\\',
      '  på papir**; Hvordan: Boks; Kontor; Hvem: os',
    ].join('\n'),
  );
  expect(leftOut).toEqual(['tables', 'nestedTables']);
});

test('a list in a list stays one, from Word and from Markdown, and code keeps its blanks', async () => {
  const inner = paragraph(run('inde'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>');
  expect((await read(bullet('ude') + inner + bullet('igen'))).said).toBe('- ude\n  - inde\n- igen');
  const markdown = '## R44 Lister\n\n1. ude\n   1. inde\n2. igen\n\n```\na  b\n    c\n```';
  const answer = await readDocument({ text: markdown, html: '' }, () => undefined);
  if ('fault' in answer) throw new Error(answer.fault);
  expect(answer.document.blocks.slice(1).map((block) => block.markdown)).toEqual([
    '1. ude\n   1. inde\n2. igen',
    '```\na  b\n    c\n```',
  ]);
});

test('what two columns or one are called, in bold, is not lost', async () => {
  const two = await read(table(row(bold('Hvad'), bold('Hvor')), row(text('Breve'), text('Skabet'))));
  expect(two.said).toBe('- **Hvad**: **Hvor**\n- **Breve**: Skabet');
  const one = await read(table(row(bold('Husk')), row(text('Nøglen'))));
  expect(one.said).toBe('- **Husk**\n- Nøglen');
  expect([two.leftOut, one.leftOut]).toEqual([['tables'], ['tables']]);
});
