import { textHash } from '../../core/content-hash.ts';
import type { Proof } from '../../core/stored.ts';
import { isProven, proofOf, type SealBegin } from '../../features/audit/proof/proof.ts';
import { sealColumn } from '../../kernel/record.ts';
import type { Kinds } from '../../lists.ts';
import type { SiteList } from '../sites.ts';
import { type Item, isBy } from './item.ts';
import { checkSeal, type ProofKeys } from './row-seal.ts';

/** Says of an item how far it proves that Rettesnor wrote it. */
export type Prove = (list: SiteList, item: Pick<Item, 'fields' | 'modifiedAt' | 'editor'>, record: object) => Proof;

/**
 * @param parts.keys nothing where nothing is sealed: then every row counts
 * @param parts.begin nothing while the seal has not begun
 * @param parts.hasSeal has the list the column for the seal? The seal begins when all have it: where it is missing
 * afterwards somebody has deleted it, and only what our app wrote last counts
 */
export function prover(parts: {
  keys: ProofKeys | undefined;
  begin(): SealBegin | undefined;
  hasSeal(list: SiteList): boolean;
  clientId: string;
}): Prove {
  const { keys, begin, hasSeal, clientId } = parts;
  return (list, item, record) => {
    const { kind } = list;
    if (!keys || !isProven(kind)) return 'older';
    const check = hasSeal(list)
      ? checkSeal(keys, kind, record as Kinds[typeof kind], item.fields[sealColumn.name])
      : ({ seal: 'noColumn' } as const);
    const row = { check, modifiedAt: item.modifiedAt, ours: isBy(item.editor, clientId), textFits: textFits(record) };
    return proofOf(row, begin());
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
