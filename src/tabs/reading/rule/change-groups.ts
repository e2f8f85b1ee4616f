import type { ViewData } from '../../../contract/contract.ts';

export type ChangedPart = NonNullable<ViewData<'rule'>['change']>['parts'][number];

/** What has changed under one heading of the rule, and the heading itself when it is part of the change. */
export interface ChangeGroup {
  /** The same every time for the same change. */
  key: string;
  under: string;
  heading?: ChangedPart | undefined;
  parts: (ChangedPart & { key: string })[];
}

/** Changed parts by the heading they stand under, in their order. */
export function changeGroups(parts: readonly ChangedPart[]): readonly ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  for (const [place, part] of parts.entries()) {
    const key = String(place);
    const last = groups.at(-1);
    if (part.what === 'heading') groups.push({ key, under: part.under, heading: part, parts: [] });
    else if (last?.under === part.under) last.parts.push({ ...part, key });
    else groups.push({ key, under: part.under, parts: [{ ...part, key }] });
  }
  return groups;
}
