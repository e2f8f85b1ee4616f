import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { Attachment } from '../../features/editing/attachments/records.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import type { ViewSource } from '../view-source.ts';

/** The newest first: whoever has just attached something looks for that. */
export function attachments(source: ViewSource, { language }: Actor): ViewData<'attachments'> {
  const uses = source.attachmentUses();
  const newest = source.all(Attachment).toSorted((a, b) => b.at.localeCompare(a.at));
  return {
    attachments: newest.map(({ hash, name, type, size, altDa, altEn, byName, at }) => ({
      ...{ hash, name, type, size, altDa, altEn, byName, at },
      uses: (uses.get(hash) ?? []).map(({ titleEn, title, ...use }) => ({
        ...use,
        title: titleIn({ title, titleEn }, language),
      })),
    })),
  };
}
