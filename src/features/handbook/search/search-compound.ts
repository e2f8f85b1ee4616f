/** Is this a word of its own, in the handbook or in everyday speech? */
export type IsWord = (form: string) => boolean;

/** What Danish may put between the parts of a compound: *borger-data*, *adgang-s-kode*, *hjemm-e-hjælper*. */
const links = ['', 's', 'e'] as const;
const shortestPart = 3;
/** A last part that stands alone in the handbook counts even when the first does not, if both are as long as this. */
const shortestAlone = 4;

/**
 * Takes a compound apart by the handbook's own words, so that *kode* finds *adgangskode* and the other way round.
 * @param form a spelled word, or one folded
 * @returns the parts, and theirs in turn; empty for a word that is no compound
 */
export function compoundParts(form: string, isWord: IsWord): readonly string[] {
  const parts = new Set<string>();
  for (let cut = shortestPart; cut <= form.length - shortestPart; cut += 1) {
    const tail = form.slice(cut);
    if (!isWord(tail)) continue;
    const head = headWord(form.slice(0, cut), isWord);
    if (head === undefined && (cut < shortestAlone || tail.length < shortestAlone)) continue;
    for (const part of head === undefined ? [tail] : [head, tail]) parts.add(part);
  }
  return [...parts].flatMap((part) => [part, ...compoundParts(part, isWord)]);
}

/**
 * The longest word of the handbook that a strange word begins with: *medicin* for *medicinkort*.
 * @returns `undefined` when it begins with none of four letters or more
 */
export function knownBeginning(form: string, isWord: IsWord): string | undefined {
  for (let cut = form.length - 1; cut >= shortestAlone; cut -= 1) {
    if (isWord(form.slice(0, cut))) return form.slice(0, cut);
  }
  return undefined;
}

function headWord(head: string, isWord: IsWord): string | undefined {
  return links
    .filter((link) => head.endsWith(link))
    .map((link) => head.slice(0, head.length - link.length))
    .find((word) => word.length >= shortestPart && isWord(word));
}
