import { type FormEvent, useId, useState } from 'react';
import { largestAttachment } from '../../domain/attachments/attachment.ts';
import { useJob } from '../ask.tsx';
import { CloseForm } from '../parts/close-form.tsx';
import { focusFirst } from '../parts/focus-first.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import type { Shown } from './attachment-card.tsx';
import { useAttachmentText } from './attachment-language.ts';
import { acceptedFiles, base64Of } from './chosen-file.ts';

interface RestoreFormProps {
  attachment: Pick<Shown, 'hash' | 'name'>;
  onRestored: () => void;
  onClose: () => void;
}

/** Uploads the same file once more; whether it is the same, its hash says on the server. */
export function RestoreForm({ attachment, onRestored, onClose }: RestoreFormProps) {
  const layout = useLayout();
  const words = useAttachmentText();
  const field = useId();
  const job = useJob('restoreAttachment');
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState('');

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (job.isPending) return;
    if (!file) return setFault(words.form.needed);
    if (file.size > largestAttachment) return setFault(words.form.tooLarge);
    const content = await base64Of(file).catch(() => undefined);
    if (content === undefined) return setFault(words.form.unreadable);
    job.mutate({ hash: attachment.hash, content }, { onSuccess: onRestored });
  }

  return (
    <form
      ref={focusFirst}
      className={layout.form}
      aria-label={`${words.unreadable.again}: ${attachment.name}`}
      onSubmit={(event) => void send(event)}
    >
      <div>
        <label htmlFor={field}>{words.form.file}</label>
        <input
          id={field}
          type="file"
          accept={acceptedFiles}
          onChange={(event) => {
            job.reset();
            setFault('');
            setFile(event.target.files?.[0]);
          }}
        />
      </div>
      {fault !== '' && <Notice kind="warning" title={fault} role="alert" />}
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={job.isPending}>
          {job.isPending ? words.form.saving : words.form.save}
        </Action>
        <CloseForm onClose={onClose} />
      </div>
    </form>
  );
}
