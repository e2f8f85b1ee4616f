import type { Language } from '../../core/language.ts';
import type { CaseDocument } from '../../features/cases/papers/case-document.ts';
import { documentText } from '../../features/cases/papers/letter-document.ts';
import type { TakenFile } from '../../features/handbook/book/taken-file.ts';

/** What a browser and Windows call each kind of file. */
export const mimes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  zip: 'application/zip',
} as const;

const endings = { docx: 'docx', text: 'txt', json: 'json' } as const;

/**
 * A paper as a file. Word's library is loaded when the first file is asked for.
 * @param name without an ending
 */
export async function fileOf(
  document: CaseDocument,
  name: string,
  format: keyof typeof endings,
  language: Language,
): Promise<TakenFile> {
  const bytes = await bytesOf(document, format, language);
  return { name: `${name}.${endings[format]}`, mime: mimes[format], base64: bytes.toString('base64') };
}

async function bytesOf(document: CaseDocument, format: keyof typeof endings, language: Language): Promise<Buffer> {
  if (format === 'text') return Buffer.from(documentText(document));
  if (format === 'json') return Buffer.from(JSON.stringify(document, undefined, 2));
  const { wordFile } = await import('./word-file.ts');
  return wordFile(document, language);
}
