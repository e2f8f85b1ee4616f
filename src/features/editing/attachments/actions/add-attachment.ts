import { z } from 'zod';
import { guardText } from '../../../../core/cpr/cpr.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { attachmentKey, isPicture, longestAlt, readableName } from '../../../handbook/attachment.ts';
import { Attachment } from '../../../handbook/attachment-records.ts';
import { attaching } from '../roles.ts';
import { base64, fileIn } from './file-in.ts';

const alt = z.string().trim().max(longestAlt).optional();

/**
 * An editor attaches a picture or a file (S13, S14). The file first, under the hash of what it holds, then its row: a file
 * without a row harms nobody, and the same content again is the same attachment, whatever it is called this time.
 * @throws Refusal those of `fileIn`; `altTextMissing` for a picture nobody has put into words; `cprFound` with the words
 * masked (INV15); `libraryFull`
 */
export const addAttachment = action({
  summary: 'Attaches a picture or a file to the handbook; the same content again is the same attachment',
  roles: attaching,
  inputAsWritten: true,
  inputLarge: true,
  input: z.strictObject({ name: z.string().trim().min(1).max(255), altDa: alt, altEn: alt, content: base64 }),
  output: z.strictObject({
    ...shape(Attachment, 'hash', 'name', 'type', 'size', 'altDa', 'altEn'),
    /** It was here already, perhaps under another name. */
    existed: z.boolean(),
  }),
  run: async (context, asked) => {
    const { actor, attachments, clock, records } = context;
    const file = fileIn(asked.content);
    const altDa = worded('altDa', asked.altDa);
    const altEn = worded('altEn', asked.altEn);
    if (isPicture(file.type) && altDa === undefined) throw new Refusal('altTextMissing');
    const name = readableName(worded('name', asked.name) ?? '', file.type);
    const { id } = await attachments.put(file);
    // By hand: whoever attaches is told whether it was here already, which `create` does not say.
    const wanted: Attachment = {
      ...{ key: attachmentKey(file.hash), actor: actor.person.id, at: clock.now(), hash: file.hash, name },
      ...{ type: file.type, size: file.content.byteLength, byName: actor.person.name, file: id },
      ...(isPicture(file.type) && { altDa, altEn }),
    };
    const { existed, ...stored } = await records.create(Attachment, wanted, context.auditedAs(Attachment, wanted));
    if (!existed) context.written(Attachment, stored);
    context.stands(Attachment, stored);
    const { hash, type, size, ...row } = stored.record;
    return { hash, name: row.name, type, size, altDa: row.altDa, altEn: row.altEn, existed };
  },
});

/** What somebody wrote, trimmed; nothing when nothing is left. @throws Refusal `cprFound` */
function worded(field: 'name' | 'altDa' | 'altEn', written = ''): string | undefined {
  const { text, found } = guardText(written.replace(/\s+/g, ' ').trim());
  if (found.length > 0) throw new Refusal('cprFound', { field, masked: text });
  return text === '' ? undefined : text;
}
