import { expect, test } from 'vitest';
import { edited } from '../../src/features/editing/imports/editing.ts';
import { partsOf } from '../../src/features/editing/imports/part.ts';
import { partText } from '../../src/features/editing/imports/part-text.ts';
import { guessedLevel } from '../../src/features/editing/imports/rule-level.ts';
import { readDocument } from '../../src/tabs/imports/reading/read-document.ts';
import { heading, paragraph, part, picture, run, styles, text, wordFile } from '../editing/imports/word-file.ts';

const mark = 'w:id="1" w:author="En forfatter" w:date="2026-10-01T10:00:00Z"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...kinds: readonly string[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds
    .map((kind) => `<Relationship Id="n-${kind}" Type="${office}/${kind}" Target="${kind}.xml"/>`)
    .join('')}</Relationships>`;
const noted = (content: string) => ({
  'word/_rels/document.xml.rels': relations('footnotes', 'styles'),
  'word/footnotes.xml': part('footnotes', `<w:footnote w:id="2">${content}</w:footnote>`),
});
const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';

async function found(bytes: Uint8Array) {
  const answer = await readDocument({ name: 'regler.docx', bytes }, () => undefined);
  if ('fault' in answer) throw new Error(answer.fault);
  const { blocks, notes, leftOut } = answer.document;
  const { pictures: _, ...source } = answer.document;
  const { level } = guessedLevel(blocks);
  const parts = partsOf(blocks, level, '–');
  return {
    now: { source, level, parts },
    said: parts.map((one) => partText(one, notes)),
    left: leftOut.map(({ what, count, sample }) => `${what} ${count} ${sample}`.trim()),
  };
}
const read = (body: string, parts: Parameters<typeof wordFile>[1] = {}) =>
  found(wordFile(heading(2, 'R45 Ord') + body, { 'word/styles.xml': styles, ...parts }));

test('words in simple fields and in runs with a reading direction come along', async () => {
  const { said, left } = await read(
    paragraph(
      `${run('Se figur ')}<w:fldSimple w:instr=" SEQ Figur ">${run('4')}</w:fldSimple>${run(' og ')}<w:dir w:val="rtl">${run('mod højre')}</w:dir><w:bdo w:val="ltr">${run(' igen')}</w:bdo>${run('.')}`,
    ),
  );
  expect(said).toEqual(['Se figur 4 og mod højre igen.']);
  expect(left).toEqual(['fields 1 SEQ Figur']);
});

test('a place where a word may break is no part of the word, in Word and in what is pasted; a line’s end is one', async () => {
  const word = await read(
    '<w:p><w:r><w:t>in</w:t><w:softHyphen/><w:t>formation og data\u00adbeskyttelse</w:t><w:cr/><w:t>næste</w:t></w:r></w:p>',
  );
  expect(word.said).toEqual(['information og databeskyttelse\\\nnæste']);
  expect(word.left).toEqual([]);
  const pasted = await readDocument({ text: '## R45 Ord\n\nin\u00adfor\u200bmation', html: '' }, () => undefined);
  expect('document' in pasted && pasted.document.blocks.at(-1)).toMatchObject({ markdown: 'information' });
});

test('a footnote to a heading stands in its rule, also when the rule becomes the end of the one above', async () => {
  const { now, said } = await read(
    text('Først.') + paragraph(run('R46 Låst') + reference, '<w:pStyle w:val="Overskrift2"/>') + text('Lås.'),
    noted(text('Gælder') + text('alle.')),
  );
  expect(said).toEqual(['Først.', 'Lås.\n\nNote 1: Gælder alle.']);
  const last = now.parts.at(-1);
  const [joined] = edited(now, { does: 'merge', part: last?.id ?? -1 }).parts;
  expect(joined && partText(joined, now.source.notes)).toContain('Note 1: Gælder alle.');
});

test('what is deleted and hidden in a footnote is counted as elsewhere', async () => {
  const note = `<w:p>${run('Fra 2025')}<w:del ${mark}><w:r><w:delText>, slettet</w:delText></w:r></w:del>${run(' skjult', '<w:vanish/>')}</w:p>`;
  const { said, left } = await read(paragraph(run('Tal') + reference), noted(note));
  expect(said).toEqual(['Tal (note 1)\n\nNote 1: Fra 2025']);
  expect(left).toEqual(['deletions 1 , slettet', 'hidden 1 skjult', 'footnotes 1']);
});

test('a list by its style alone is a list', async () => {
  const dots = `<w:style w:type="paragraph" w:styleId="Punkter"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`;
  const { said } = await read(
    ['et', 'to'].map((words) => paragraph(run(words), '<w:pStyle w:val="Punkter"/>')).join(''),
    {
      'word/styles.xml': styles.replace('</w:styles>', dots),
      'word/numbering.xml': part(
        'numbering',
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
      ),
    },
  );
  expect(said).toEqual(['- et\n- to']);
});

test('shapes of an old Word and documents in the document are told', async () => {
  const { left } = await read(
    `${paragraph(`${run('Se.')}<w:r><w:pict><v:shape><v:textpath string="UDKAST"/></v:shape></w:pict></w:r>`)}<w:subDoc r:id="x"/>`,
  );
  expect(left).toEqual(['drawings 1 UDKAST', 'objects 1']);
});

test('the text lies where the package says, as Word on the web saves it', async () => {
  const whole = { '_rels/.rels': '', 'word/document.xml': part('nothing', '') };
  const bytes = wordFile('', {
    ...whole,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument" Target="/word/document2.xml"/></Relationships>`,
    'word/document2.xml': part('document', `<w:body>${text('Fra nettet.')}</w:body>`),
  });
  expect((await found(bytes)).said).toEqual(['Fra nettet.']);
});

test('styles written two bytes a letter are read', async () => {
  const wide = Buffer.from(`\ufeff${styles.replace('?>', ' encoding="UTF-16"?>')}`, 'utf16le');
  const { said } = await read(text('Bredt.'), { 'word/styles.xml': new Uint8Array(wide) });
  expect(said).toEqual(['Bredt.']);
});

test('a list goes on where it left off and begins anew where Word lets it', async () => {
  const item = (list: number, words: string, deep = 0) =>
    paragraph(run(words), `<w:numPr><w:ilvl w:val="${deep}"/><w:numId w:val="${list}"/></w:numPr>`);
  const levels = [0, 1].map((deep) => `<w:lvl w:ilvl="${deep}"><w:numFmt w:val="decimal"/></w:lvl>`).join('');
  const { said, left } = await read(
    [
      ...[item(1, 'et'), item(1, 'inde', 1), item(1, 'to'), text('Se punkt 3.'), item(1, 'tre')],
      ...[text('Forfra:'), item(2, 'nyt')],
    ].join(''),
    {
      'word/numbering.xml': part(
        'numbering',
        `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
      ),
    },
  );
  expect(said[0]).toBe('1. et\n   1. inde\n2. to\n\nSe punkt 3.\n\n3. tre\n\nForfra:\n\n1. nyt');
  expect(left).toEqual([]);
});

test('of a picture that lies elsewhere, or is missing, what is said of it stays, and it is told', async () => {
  const image = (target: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="e" Type="${office}/image" ${target}/></Relationships>`;
  const linked = await read(paragraph(picture('e', 'Et skab').replace('r:embed', 'r:link')), {
    'word/_rels/document.xml.rels': image('Target="file:///skab.png" TargetMode="External"'),
  });
  const missing = await read(paragraph(picture('e', 'Et skab')), {
    'word/_rels/document.xml.rels': image('Target="media/skab.png"'),
  });
  for (const { said, left } of [linked, missing]) {
    expect(said).toEqual(['*Et skab*']);
    expect(left).toEqual(['picturesBroken 1']);
  }
});

test.each(['latin1', 'utf16le'] as const)('a text in %s keeps its æ, ø and å', async (encoding) => {
  const bytes = new Uint8Array(
    Buffer.from(`${encoding === 'utf16le' ? '\ufeff' : ''}## R45 Så\n\nRød grød.`, encoding),
  );
  const answer = await readDocument({ name: 'regler.txt', bytes }, () => undefined);
  expect('document' in answer && answer.document.blocks.map(({ text: words }) => words)).toEqual([
    'R45 Så',
    'Rød grød.',
  ]);
});
