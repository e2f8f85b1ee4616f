import { useState } from 'react';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';
import type { AttachmentView } from './attachment-view.ts';
import { RestoreForm } from './restore-form.tsx';
import { useUnreadable } from './use-unreadable.ts';

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
