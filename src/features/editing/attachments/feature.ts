import { feature } from '../../../kernel/feature.ts';
import { Attachment } from '../../handbook/attachment-records.ts';
import { addAttachment } from './actions/add-attachment.ts';
import { checkAttachments } from './actions/check-attachments.ts';
import { restoreAttachment } from './actions/restore-attachment.ts';
import { attachments as view } from './views/attachments.ts';

/** *Bilag*: pictures and files of the handbook (S13, S14). */
export const attachments = feature({
  records: { attachment: Attachment },
  actions: { addAttachment, restoreAttachment, checkAttachments },
  views: { attachments: view },
});
