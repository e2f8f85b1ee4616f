import { type DraftFields, draftFieldNames, isSameField } from './draft-fields.ts';
import { formParts, textOfParts } from './rule-form.ts';

/** Two people's words brought together: what came of it, and the fields where both said something else. */
export interface Merged {
  fields: DraftFields;
  clashes: readonly (keyof DraftFields)[];
}

/**
 * Brings together what two wrote from the same beginning. What only one has changed is taken; of the texts, section by
 * section. Where both have changed the same, mine stands in `fields` and the field is named: a person must choose.
 */
export function mergedDraft(base: DraftFields, mine: DraftFields, theirs: DraftFields): Merged {
  const clashes: (keyof DraftFields)[] = [];
  const fields: Record<string, unknown> = {};
  for (const name of draftFieldNames) {
    fields[name] = mine[name];
    if (isSameField(name, mine, theirs) || isSameField(name, theirs, base)) continue;
    if (isSameField(name, mine, base)) fields[name] = theirs[name];
    else if (name === 'textDa' || name === 'textEn') {
      const text = mergedText(base[name] ?? '', mine[name] ?? '', theirs[name] ?? '');
      if (text === undefined) clashes.push(name);
      else fields[name] = text;
    } else clashes.push(name);
  }
  return { fields, clashes };
}

/** @returns `undefined` when both changed one section, or one of them added or removed any */
function mergedText(base: string, mine: string, theirs: string): string | undefined {
  const [old, own, other] = [formParts(base), formParts(mine), formParts(theirs)];
  const heads = (parts: typeof old) => parts.map(({ head }) => head).join('');
  if (heads(old) !== heads(own) || heads(old) !== heads(other)) return undefined;
  const merged = old.map((part, index) => {
    const [a, b] = [own[index]?.rest ?? '', other[index]?.rest ?? ''];
    if (a === b || isSame(b, part.rest)) return { ...part, rest: a };
    return isSame(a, part.rest) ? { ...part, rest: b } : undefined;
  });
  return merged.includes(undefined) ? undefined : textOfParts(merged.flatMap((part) => part ?? []));
}

function isSame(one: string, other: string): boolean {
  return one.trim() === other.trim();
}
