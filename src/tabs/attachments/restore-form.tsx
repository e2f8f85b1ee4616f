import type { FormEvent } from 'react';
import { useAction } from '../api-hooks.tsx';
import { focusFirst } from '../parts/focus-first.ts';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import type { AttachmentView } from './attachment-view.ts';
import { FileField } from './file-field.tsx';
import { SendActions } from './send-actions.tsx';
import { useChosenFile } from './use-chosen-file.ts';

interface RestoreFormProps {
  attachment: Pick<AttachmentView, 'hash' | 'name'>;
  onRestored: () => void;
  onClose: () => void;
}

/** Uploads the same file once more; whether it is the same, its hash says on the server. */
export function RestoreForm({ attachment: { hash, name }, onRestored, onClose }: RestoreFormProps) {
  const words = useText('attachments').unreadable;
  const action = useAction('restoreAttachment');
  const chosen = useChosenFile();

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (action.isPending) return;
    const content = await chosen.read();
    if (content !== undefined) action.mutate({ hash, content }, { onSuccess: onRestored });
  }

  return (
    <form
      ref={focusFirst}
      className={layout.form}
      aria-label={`${words.again}: ${name}`}
      onSubmit={(event) => void send(event)}
    >
      <FileField
        fault={chosen.fault}
        onChoose={(file) => {
          action.reset();
          chosen.choose(file);
        }}
      />
      <SendActions action={action} onClose={onClose} />
    </form>
  );
}
