/** A paragraph of a Word document, as a reader of Word meets it. */
export interface WordParagraph {
  text: string;
  style: string;
  isListed: boolean;
  inTable: boolean;
}

/** Reads the paragraphs of `document.xml` in order, those in tables too; fields' own instructions are no words. */
export function wordParagraphs(xml: string): readonly WordParagraph[] {
  const found: WordParagraph[] = [];
  let tables = 0;
  for (const [whole] of xml.matchAll(/<w:tbl>|<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p\/>/gs)) {
    if (whole === '<w:tbl>') tables += 1;
    else if (whole === '</w:tbl>') tables -= 1;
    else found.push({ ...paragraph(whole), inTable: tables > 0 });
  }
  return found;
}

function paragraph(xml: string): Omit<WordParagraph, 'inTable'> {
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g);
  return {
    text: [...pieces].map(([, words]) => (words === undefined ? '\n' : unescaped(words))).join(''),
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '',
    isListed: xml.includes('<w:numPr>'),
  };
}

function unescaped(text: string): string {
  const letters = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof letters) => letters[name]);
}
