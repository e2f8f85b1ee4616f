import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { attachmentsAtOnce } from '../../features/handbook/attachment.ts';
import type { Api } from '../api.ts';
import { useAction, useApi } from '../api-hooks.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { AttachmentView } from './attachment-view.ts';
import { FileField } from './file-field.tsx';
import { SendProgress } from './send-progress.tsx';
import { useChosenFile } from './use-chosen-file.ts';

/** The attachments that cannot be opened, each with a way to upload the same file again; nothing while all can. */
export function UnreadableAttachments({ attachments }: { attachments: readonly AttachmentView[] }) {
  const words = useText('attachments').unreadable;
  const unreadable = useUnreadable(attachments.map(({ hash }) => hash));
  const [open, setOpen] = useState('');
  const [done, setDone] = useState('');
  const listed = attachments.filter(({ hash }) => unreadable.data?.has(hash));
  return (
    <>
      {done !== '' && <Notice kind="good" title={words.restored(done)} role="status" />}
      {unreadable.error && <RefusalNotice fault={unreadable.error} onRetry={() => void unreadable.refetch()} />}
      {listed.length > 0 && (
        <section className={layout.card} aria-label={words.title(listed.length)}>
          <Notice kind="warning" title={words.title(listed.length)} role="status">
            <p>{words.why}</p>
          </Notice>
          <ul className={layout.list}>
            {listed.map(({ hash, name }) => (
              <li key={hash}>
                <p>{name}</p>
                {open === hash ? (
                  <RestoreForm
                    attachment={{ hash, name }}
                    onClose={() => setOpen('')}
                    onRestored={() => {
                      setOpen('');
                      setDone(name);
                    }}
                  />
                ) : (
                  <Action
                    aria-label={`${words.again}: ${name}`}
                    onClick={() => {
                      setDone('');
                      setOpen(hash);
                    }}
                  >
                    {words.again}
                  </Action>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Which of the attachments cannot be opened, by hash. Asked again after an action, as views are. */
function useUnreadable(hashes: readonly string[]): UseQueryResult<ReadonlySet<string>> {
  const api = useApi();
  return useQuery({
    queryKey: ['view', 'unreadableAttachments', hashes],
    queryFn: () => lookAt(api, hashes),
    enabled: hashes.length > 0,
    // While one is uploaded again the others stay on the screen.
    placeholderData: (before: ReadonlySet<string> | undefined) => before,
    staleTime: 5 * 60_000,
  });
}

async function lookAt(api: Api, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const unreadable = new Set<string>();
  for (let at = 0; at < hashes.length; at += attachmentsAtOnce) {
    const { record } = await api.action('checkAttachments', { hashes: hashes.slice(at, at + attachmentsAtOnce) });
    for (const hash of record.unreadable) unreadable.add(hash);
  }
  return unreadable;
}

interface RestoreFormProps {
  attachment: Pick<AttachmentView, 'hash' | 'name'>;
  onRestored: () => void;
  onClose: () => void;
}

/** Uploads the same file once more; whether it is the same, its hash says on the server. */
function RestoreForm({ attachment: { hash, name }, onRestored, onClose }: RestoreFormProps) {
  const { form, unreadable: words } = useText('attachments');
  const action = useAction('restoreAttachment');
  const chosen = useChosenFile();

  async function send(): Promise<void> {
    const content = await chosen.read();
    if (content !== undefined) action.mutate({ hash, content }, { onSuccess: onRestored });
  }

  return (
    <EntryForm<object>
      label={`${words.again}: ${name}`}
      focused
      words={form}
      begin={{}}
      sending={action}
      onSend={() => void send()}
      onClose={onClose}
    >
      <FileField
        fault={chosen.fault}
        onChoose={(file) => {
          action.reset();
          chosen.choose(file);
        }}
      />
      <SendProgress isPending={action.isPending} />
    </EntryForm>
  );
}
