import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { attachmentMarkdown } from '../../features/handbook/attachment.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import type { AttachmentView } from './attachment-view.ts';

/** What belongs in a text, on the clipboard; where Teams keeps the clipboard to itself, to be copied by hand. */
export function CopyReference({ attachment }: { attachment: AttachmentView }) {
  const words = useText('attachments');
  const [state, setState] = useState<'fresh' | 'copied' | 'byHand'>('fresh');
  const markdown = attachmentMarkdown(attachment, attachment.altDa);
  const copy = () =>
    navigator.clipboard.writeText(markdown).then(
      () => setState('copied'),
      () => setState('byHand'),
    );
  return (
    <>
      {state === 'byHand' && (
        <Field label={words.copyByHand}>
          <Input size="large" readOnly value={markdown} onFocus={({ target }) => target.select()} />
        </Field>
      )}
      {state === 'copied' && <Notice kind="good" title={words.copied} role="status" />}
      <div className={layout.actions}>
        <Action aria-label={`${words.copy}: ${attachment.name}`} onClick={() => void copy()}>
          {words.copy}
        </Action>
      </div>
    </>
  );
}
