import { PatchType, patchDetector, patchDocument, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { childrenOf, clean, paperFile } from './paper-file.ts';
import type { ReportPaper } from './report-paper.ts';

/** What Word calls a template, and what it must call a document: else it refuses to open a .docx made of a .dotx. */
const [templateKind, documentKind] = [
  'wordprocessingml.template.main+xml',
  'wordprocessingml.document.main+xml',
] as const;
const kinds = '[Content_Types].xml';
const body = 'word/document.xml';

/** The fields that stand in a template, in its text, its head and its foot. */
export async function fieldsOf(template: Uint8Array): Promise<readonly string[]> {
  return patchDetector({ data: asDocument(template), trimPlaceholders: true });
}

/** The report in Rettesnor's own look, or in the fields of the municipality's template. */
export async function reportFile({ paper, fields }: ReportPaper, template?: Uint8Array): Promise<Uint8Array> {
  if (!template) return paperFile(paper);
  const line = (text: string) => ({ type: PatchType.PARAGRAPH, children: [new TextRun(clean(text))] });
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: asDocument(template),
    trimPlaceholders: true,
    properties: { title: clean(paper.title), creator: clean(paper.author) },
    patches: {
      ...Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, line(text)])),
      indhold: { type: PatchType.DOCUMENT, children: paper.blocks.flatMap(childrenOf) },
    },
  });
  return inItsHeadings(patched);
}

function asDocument(template: Uint8Array): Uint8Array {
  const files = unzipSync(template);
  const types = strFromU8(files[kinds] ?? new Uint8Array());
  if (!types.includes(templateKind)) return template;
  return zipSync({ ...files, [kinds]: strToU8(types.replace(templateKind, documentKind)) });
}

/** A Danish Word names its headings `Overskrift1` where ours say `Heading1`; what both call them is `heading 1`. */
function inItsHeadings(document: Uint8Array): Uint8Array {
  const files = unzipSync(document);
  const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
  const ids = new Map(
    [...styles.matchAll(/<w:style\b[^>]*\bw:styleId="([^"]+)"[^>]*>\s*<w:name w:val="heading (\d)"/gi)].flatMap(
      ([, id, level]) => (id && level ? [[`Heading${level}`, id] as const] : []),
    ),
  );
  const text = strFromU8(files[body] ?? new Uint8Array());
  const own = text.replace(
    /(<w:pStyle w:val=")(Heading\d)(")/g,
    (_, before, id, after) => before + (ids.get(id) ?? id) + after,
  );
  return zipSync({ ...files, [body]: strToU8(own) });
}
