import { bold, heading, paragraph, part, run, styles, text, wordFile } from './word-file.ts';

const mark = 'w:id="1" w:author="En forfatter" w:date="2026-10-01T10:00:00Z"';
const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map((content) => cell(content)).join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const drawing = (uri: string, content = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const box = (words: string) => `<w:txbxContent>${text(words)}</w:txbxContent>`;
/** As Word writes it: once for new programs and once for old ones. */
const textBox = (words: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing('http://schemas.microsoft.com/office/word/2010/wordprocessingShape', `<wps:wsp><wps:txbx>${box(words)}</wps:txbx></wps:wsp>`).slice(5, -6)}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(words)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** Everything a Word document can hold that no rule can, under headings whose names say where. */
export const awkward = wordFile(
  [
    paragraph(run('Første linje i indholdet'), '<w:pStyle w:val="Indholdsfortegnelse1"/>'),
    text('Velkommen til reglerne.'),
    heading(1, 'Hver dag'),
    heading(2, 'R41: Lås skabet'),
    bold('Det skal du:'),
    paragraph(
      `${run('Lås skabet ')}<w:del ${mark}><w:r><w:delText>hver fredag</w:delText></w:r></w:del><w:ins ${mark}>${run('hver dag')}</w:ins>${run('.')}`,
    ),
    paragraph(`<w:moveFrom ${mark}>${run('Sig det til din leder.')}</w:moveFrom>`),
    bold('Hvorfor'),
    paragraph(`${run('Papir bliver væk')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`),
    paragraph(`<w:moveTo ${mark}>${run('Sig det til din leder.')}</w:moveTo>`),
    paragraph(`${run('Skabet står i kælderen.')}<w:r><w:commentReference w:id="7"/></w:r>`),
    heading(2, 'R42: Tegn og fortæl'),
    paragraph(`${run('Se boksen.')}${textBox('Husk nøglen')}`),
    paragraph(`${run('Se diagrammet.')}${drawing('http://schemas.openxmlformats.org/drawingml/2006/chart')}`),
    paragraph(`${run('Regn: ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`),
    paragraph(`${run('Dato: ')}${field('DATE \\@ "d. MMMM yyyy"', '1. oktober 2026')}`),
    paragraph(`${run('Synligt. ')}${run('Skjult ord.', '<w:vanish/>')}${run('Overstreget.', '<w:strike/>')}`),
    paragraph('<w:r><w:object/></w:r><w:r><w:br w:type="page"/></w:r>'),
    heading(2, 'R43: Hvad ligger hvor'),
    table(
      row(text('Hvad'), text('Hvor'), text('Hvem')),
      row(text('Breve'), text('Skabet'), text('Alle')),
      row(text('Nøgler'), table(row(text('Boksen'), text('Kontoret'))), text('Lederen')),
    ),
  ].join(''),
  {
    'word/styles.xml': styles,
    'word/header1.xml': part('hdr', text('Eksempel Kommune')),
    'word/footer1.xml': part('ftr', text('Side 1')),
    'word/comments.xml': part('comments', `<w:comment w:id="7">${text('Passer det stadig?')}</w:comment>`),
    'word/footnotes.xml': part('footnotes', `<w:footnote w:id="2">${text('Opgjort i 2025.')}</w:footnote>`),
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>
<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  },
);

/** A document in which nothing is a heading but bold lines, with the numbers typed. */
export const boldOnly = wordFile(
  [
    bold('1. Adgang'),
    text('Du får adgang til det, du skal bruge, og ikke mere end det. Din leder bestiller den til dig.'),
    bold('1.1 Når du holder op'),
    text('Adgangen lukker den dag, du holder op. Det sørger din leder for.'),
    bold('2. Udstyr'),
    text('Udstyret er kommunens. Meld det samme dag, hvis du mister det.'),
  ].join(''),
);

/** Headings numbered by Word itself: the numbers are in no text. */
export const numbered = wordFile(
  [
    paragraph(
      run('Send sikkert'),
      '<w:pStyle w:val="KommuneRegel"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
    ),
    text('Brug sikker post.'),
    paragraph(
      run('Ryd op'),
      '<w:pStyle w:val="KommuneRegel"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
    ),
    text('Ryd op hver dag.'),
  ].join(''),
  {
    'word/styles.xml': styles,
    'word/numbering.xml': part(
      'numbering',
      `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="6"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="R%1"/></w:lvl></w:abstractNum>
       <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`,
    ),
  },
);
