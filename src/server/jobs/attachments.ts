import { addAttachment } from '../../domain/attachments/jobs/add-attachment.ts';
import type { JobTable } from '../jobs.ts';

export const attachmentTable: Pick<JobTable, 'addAttachment'> = {
  addAttachment: async (ports, actor, input) => {
    const { record, mark, existed } = await addAttachment(ports, actor, input);
    const { hash, name, type, size, altDa, altEn } = record;
    return { record: { hash, name, type, size, altDa, altEn, existed }, marks: [mark] };
  },
};
