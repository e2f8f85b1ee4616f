import { addAttachment } from '../../features/editing/attachments/actions/add-attachment.ts';
import { checkAttachments } from '../../features/editing/attachments/actions/check-attachments.ts';
import { restoreAttachment } from '../../features/editing/attachments/actions/restore-attachment.ts';
import type { ActionTable } from '../action-table.ts';

export const attachmentTable: Pick<ActionTable, 'addAttachment' | 'restoreAttachment' | 'checkAttachments'> = {
  addAttachment: async (ports, actor, input) => {
    const { record, mark, existed } = await addAttachment(ports, actor, input);
    const { hash, name, type, size, altDa, altEn } = record;
    return { record: { hash, name, type, size, altDa, altEn, existed }, marks: [mark] };
  },
  restoreAttachment: async (ports, actor, input) => ({
    record: await restoreAttachment(ports, actor, input),
    marks: [],
  }),
  checkAttachments: async (ports, actor, { hashes }) => ({
    record: { unreadable: [...(await checkAttachments(ports, actor, hashes))] },
    marks: [],
  }),
};
