import { textHash } from '../domain/content-hash.ts';
import { isProven, type Proof, proofOf, type SealBegin } from '../domain/proof/proof.ts';
import { type Item, isBy } from './item.ts';
import { sealColumn } from './lists/columns.ts';
import type { RecordFor } from './row.ts';
import { checkSeal, type ProofKeys } from './row-seal.ts';
import type { SiteList } from './sites.ts';

/** Says of an item how far it proves that Rettesnor wrote it. */
export type Prove = (list: SiteList, item: Pick<Item, 'fields' | 'modifiedAt' | 'editor'>, record: object) => Proof;

/**
 * @param parts.keys nothing where nothing is sealed: then every row counts
 * @param parts.begin nothing while the seal has not begun
 */
export function prover(parts: {
  keys: ProofKeys | undefined;
  begin(): SealBegin | undefined;
  clientId: string;
}): Prove {
  const { keys, begin, clientId } = parts;
  return ({ kind, hasSeal }, item, record) => {
    if (!keys || !isProven(kind)) return 'older';
    // A list without the column was made by an older version of Rettesnor, and all its rows count.
    const check = hasSeal
      ? checkSeal(keys, kind, record as RecordFor<typeof kind>, item.fields[sealColumn.name])
      : ({ seal: 'none' } as const);
    const row = { check, modifiedAt: item.modifiedAt, ours: isBy(item.editor, clientId), textFits: textFits(record) };
    return proofOf(row, hasSeal ? begin() : undefined);
  };
}

/** Is the imprint beside each text of that text? */
function textFits(record: { textDa?: string; textHashDa?: string; textEn?: string; textHashEn?: string }): boolean {
  const { textDa, textHashDa, textEn, textHashEn } = record;
  return (
    (textHashDa === undefined || textHash(textDa ?? '') === textHashDa) &&
    (textHashEn === undefined || textHash(textEn ?? '') === textHashEn)
  );
}
