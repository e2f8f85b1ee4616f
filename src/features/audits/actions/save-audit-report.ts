import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { base64, fileIn } from '../../editing/attachments/actions/file-in.ts';
import { isPicture, readableName } from '../../handbook/attachment.ts';
import { mayAnswer, mayDescribe } from '../audit-rights.ts';
import { Audit } from '../records.ts';
import { working } from '../roles.ts';
import { longest } from '../stored-words.ts';
import { knownAudit } from './known-audit.ts';

/**
 * The report of an audit as a file, instead of the one before (S116). The file first, then the row that says where it is;
 * only those who see the audit fetch it, and it lies in a library of its own: editors may open that of the handbook.
 * @throws Refusal `unknownAudit`, `notAllowed`, `attachmentKind` for a picture, those of `fileIn`, `libraryFull`,
 * `changedMeanwhile`
 */
export const saveAuditReport = action({
  summary: 'Takes the report of an audit as a file',
  roles: working,
  inputLarge: true,
  // The bytes of a file are no text: covered, they would be another file.
  inputAsWritten: true,
  input: z.strictObject({
    audit: z.string().min(1).max(200),
    name: freeText(longest.heading),
    content: base64,
    seen: z.int().min(1),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { audit: key, name, content, seen }) => {
    const { actor, auditFiles, clock } = context;
    const { stored, relation } = await knownAudit(context, key);
    if (!mayDescribe(relation) && !mayAnswer(relation, stored.record)) throw new Refusal('notAllowed');
    const file = fileIn(content);
    if (isPicture(file.type)) throw new Refusal('attachmentKind');
    await auditFiles.put(file);
    const fileName = readableName(name, file.type);
    const { record, mark } = await change(context, Audit, key, {
      read: stored,
      seen,
      unknown: 'unknownAudit',
      to: (before) =>
        before.fileHash === file.hash
          ? before
          : {
              ...{ ...before, actor: actor.person.id, at: clock.now() },
              ...{ fileName, fileHash: file.hash, fileType: file.type },
            },
      shows: (now) => ({ fileName: now?.fileName }),
    });
    return { key: record.key, version: mark.version };
  },
});
