import { guardText } from '../../../core/cpr/cpr.ts';

/**
 * Texts somebody may write over what the case suggests. A field nobody has written in follows the case; one that was
 * emptied stays empty, although SharePoint keeps no empty text.
 */
export type OwnWords<F extends string> = { readonly [K in F]?: string | undefined } & {
  readonly emptied?: readonly F[] | undefined;
};

/** What was written in the field; `undefined` while nobody has. */
export function writtenIn<F extends string>(words: OwnWords<F> | undefined, field: F): string | undefined {
  return words?.[field] ?? (words?.emptied?.includes(field) ? '' : undefined);
}

/**
 * The change that writes a field, CPR numbers covered (INV15).
 * @param text `null` to follow the case again
 */
export function wordsChanged<F extends string>(
  words: OwnWords<F> | undefined,
  field: F,
  text: string | null,
): OwnWords<F> {
  const others = (words?.emptied ?? []).filter((one) => one !== field);
  const written = text === null ? undefined : guardText(text).text.trim();
  const emptied = written === '' ? [...others, field] : others;
  return {
    [field]: written === '' ? undefined : written,
    emptied: emptied.length > 0 ? emptied : undefined,
  } as OwnWords<F>;
}

/**
 * Would writing here cover words somebody else has written since they were last seen? Who writes what already stands
 * there has lost nothing.
 */
export function wouldCover(stands: string | undefined, seen: string, text: string | null): boolean {
  return (
    stands !== undefined && stands !== seen && stands !== (text === null ? undefined : guardText(text).text.trim())
  );
}
