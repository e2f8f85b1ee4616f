import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A template as a secretariat writes one: the title in the head too, and a field that Word has cut in two. */
export async function aTemplate(content = '{{indhold}}'): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Eksempel Kommune – {{titel}}')] }) },
        children: [
          new Paragraph({ children: [new TextRun('{{ti'), new TextRun('tel}}')] }),
          new Paragraph('{{ periode }}'),
          new Paragraph(content),
          new Paragraph('Venlig hilsen'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The same as Word saves a template, in a Word that speaks Danish. */
export async function aDanishDotx(): Promise<Uint8Array> {
  const files = unzipSync(await aTemplate());
  const changed = (name: string, change: (text: string) => string) => {
    files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  };
  changed('[Content_Types].xml', (text) =>
    text.replace('wordprocessingml.document.main', 'wordprocessingml.template.main'),
  );
  changed('word/styles.xml', (text) => text.replaceAll('w:styleId="Heading', 'w:styleId="Overskrift'));
  return zipSync(files);
}

/** What a Word file says, part by part. */
export function wordText(file: Uint8Array): { body: string; xml: string; head: string; kinds: string } {
  const files = unzipSync(file);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const said = (xml: string) =>
    xml
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<');
  const head = Object.keys(files).filter((name) => /^word\/header\d*\.xml$/.test(name));
  return {
    body: said(part('word/document.xml')),
    xml: part('word/document.xml'),
    head: head.map((name) => said(part(name))).join('\n'),
    kinds: part('[Content_Types].xml'),
  };
}
