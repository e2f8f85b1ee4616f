import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Attachment } from '../../../handbook/attachment-records.ts';
import { titleIn } from '../../../handbook/rule.ts';
import { attaching } from '../roles.ts';

/** The newest first: whoever has just attached something looks for that. */
export const attachments = view({
  summary: 'Pictures and files of the handbook: what each shows, and where it is used',
  roles: attaching,
  query: z.strictObject({}),
  output: z.strictObject({
    attachments: z.array(
      z.strictObject({
        ...shape(Attachment, 'hash', 'name', 'type', 'size', 'altDa', 'altEn', 'byName', 'at'),
        /** The rules and pages whose published text shows it. */
        uses: z.array(
          z.strictObject({
            kind: z.enum(['rule', 'page']),
            id: z.string(),
            title: z.string(),
            version: z.string(),
            isCurrent: z.boolean(),
          }),
        ),
      }),
    ),
  }),
  read: (reader, { language }) => {
    const uses = reader.attachmentUses();
    const newest = reader.all(Attachment).toSorted((a, b) => b.at.localeCompare(a.at));
    return {
      attachments: newest.map(({ key: _, actor: __, file: ___, ...row }) => ({
        ...row,
        uses: (uses.get(row.hash) ?? []).map(({ titleEn, title, ...use }) => ({
          ...use,
          title: titleIn({ title, titleEn }, language),
        })),
      })),
    };
  },
});
