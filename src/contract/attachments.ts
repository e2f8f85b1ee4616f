import { z } from 'zod';
import { attachmentsAtOnce, attachmentTypes, longestAlt } from '../features/editing/attachments/attachment.ts';
import { action, moment, noQuery, view } from './define.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const alt = z.string().trim().max(longestAlt).optional();
const type = z.enum(attachmentTypes);
/** No pattern from end to end: over millions of letters it would run out of what it keeps to go back. */
const base64 = z
  .string()
  .min(1)
  .refine(
    (letters) => !/[^A-Za-z0-9+/=]/.test(letters) && ['', '=', '=='].includes(paddingOf(letters)) && letters[0] !== '=',
  );

/** As it stands in the list, where somebody may have typed anything. */
const attachment = z.strictObject({
  hash,
  name: z.string(),
  type,
  size: z.number(),
  altDa: z.string().optional(),
  altEn: z.string().optional(),
  byName: z.string(),
  at: moment,
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
});

export const attachmentViews = {
  attachments: view({
    summary: 'Pictures and files of the handbook: what each shows, and where it is used',
    query: noQuery,
    output: z.strictObject({ attachments: z.array(attachment) }),
  }),
};

export const attachmentActions = {
  addAttachment: action({
    summary: 'Attaches a picture or a file to the handbook; the same content again is the same attachment',
    input: z.strictObject({
      name: z.string().trim().min(1).max(255),
      altDa: alt,
      altEn: alt,
      /** The file in base64. */
      content: base64,
    }),
    output: z.strictObject({
      ...{ hash, name: z.string(), type, size: z.number() },
      altDa: z.string().optional(),
      altEn: z.string().optional(),
      /** It was here already, perhaps under another name. */
      existed: z.boolean(),
    }),
  }),
  restoreAttachment: action({
    summary: 'Uploads the file of an attachment again when the one in the library no longer is what was adopted',
    input: z.strictObject({
      hash,
      /** The same file in base64: its hash says whether it is. */
      content: base64,
    }),
    output: z.strictObject({ hash, name: z.string() }),
  }),
  checkAttachments: action({
    summary:
      'Looks which attachments cannot be opened: their file is away or no longer what was adopted; writes nothing',
    input: z.strictObject({ hashes: z.array(hash).min(1).max(attachmentsAtOnce) }),
    output: z.strictObject({ unreadable: z.array(hash) }),
  }),
};

function paddingOf(letters: string): string {
  const from = letters.indexOf('=');
  return from < 0 ? '' : letters.slice(from);
}
