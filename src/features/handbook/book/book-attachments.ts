import { attachmentKey, hashesIn } from '../attachment.ts';
import type { Book } from './book.ts';
import { rulesIn } from './book.ts';
import type { NamedFile } from './book-markdown.ts';

/** The folder of a package in which its pictures and files lie, beside those of the rules and the pages. */
export const attachmentFolder = 'bilag';

/** Every picture and file the texts of a book refer to, in both languages, each once. */
export function attachmentsOfBook(book: Book): readonly string[] {
  const texts = [...book.before, ...rulesIn(book), ...book.after].flatMap(({ textDa, textEn = '' }) => [
    textDa,
    textEn,
  ]);
  return hashesIn(texts.join('\n')).toSorted();
}

/**
 * A file of the package with the way to the files that lie in it instead of the handbook's own address. Putting
 * `attachment:` for `../bilag/` and leaving the ending out gives the text as it was adopted.
 * @param names what each file is called, by its hash; an address that is not among them stays
 */
export function withPathsToAttachments({ name, text }: NamedFile, names: ReadonlyMap<string, string>): NamedFile {
  const up = '../'.repeat(name.split('/').length - 1);
  const linked = hashesIn(text).reduce((whole, hash) => {
    const file = names.get(hash);
    return file ? whole.replaceAll(attachmentKey(hash), `${up}${attachmentFolder}/${file}`) : whole;
  }, text);
  return { name, text: linked };
}
