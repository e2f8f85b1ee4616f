import type { ViewData } from '../../contract/contract.ts';

export type AttachmentView = ViewData<'attachments'>['attachments'][number];
