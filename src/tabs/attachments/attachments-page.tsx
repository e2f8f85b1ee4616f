import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { attachmentMarkdown, isPicture } from '../../features/handbook/attachment.ts';
import { useView } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { List, layout } from '../parts/page.tsx';
import { AttachmentPicture } from '../parts/prose/attachment-picture.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { AttachButton } from './attach-button.tsx';
import type { AttachmentView } from './attachment-view.ts';
import { sizeWords } from './size-words.ts';
import { UnreadableAttachments } from './unreadable-attachments.tsx';

/** *Bilag* (S13, S14): what pictures and files there are, what each shows, and where it is used. */
export default function AttachmentsPage() {
  const words = useText('attachments');
  const view = useView('attachments', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {({ attachments }) => (
        <>
          <p className={layout.lead}>{words.lead}</p>
          <AttachButton language="da" appearance="primary" />
          <UnreadableAttachments attachments={attachments} />
          {attachments.length === 0 && <EmptyState picture="calm" title={words.none} next={words.noneNext} />}
          <List of={attachments} by="hash">
            {(attachment) => <AttachmentCard attachment={attachment} />}
          </List>
        </>
      )}
    </ViewPage>
  );
}

/** One attachment: what it shows, whose it is, and where it stands. */
function AttachmentCard({ attachment }: { attachment: AttachmentView }) {
  const day = useDay();
  const { language } = useSpeech();
  const words = useText('attachments');
  const { hash, name, type, size, altDa, altEn, byName, at, uses } = attachment;
  const alt = (language === 'en' ? altEn : undefined) ?? altDa ?? name;
  return (
    <article className={layout.card} aria-label={name}>
      <h2 className={layout.subheading}>
        <span className={layout.anywhere}>{name}</span>
      </h2>
      <p className={layout.quiet}>
        {words.type[type]}, {sizeWords(size, language, words)}
      </p>
      {isPicture(type) && <AttachmentPicture hash={hash} alt={alt} />}
      {altDa && <p className={layout.anywhere}>{words.shows(altDa)}</p>}
      {altEn && <p className={layout.anywhere}>{words.showsEn(altEn)}</p>}
      <p className={layout.quiet}>{words.by(byName, day(dayAt(at)))}</p>
      {uses.length === 0 ? (
        <p className={layout.quiet}>{words.unused}</p>
      ) : (
        <section>
          <h3 className={layout.entryName}>{words.uses}</h3>
          <ul style={{ margin: 0, paddingInlineStart: '20px' }}>
            {uses.map(({ kind, id, title, version, isCurrent }) => (
              <li key={`${kind}:${id}`}>
                <TextLink to={`/handbook/${kind}/${id}${isCurrent ? '' : `/${version}`}`}>
                  {kind === 'rule' ? `${id.toUpperCase()} ${title}` : title}
                </TextLink>
                {!isCurrent && <> ({words.formerly(version)})</>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CopyReference attachment={attachment} />
    </article>
  );
}

/** What belongs in a text, on the clipboard; where Teams keeps the clipboard to itself, to be copied by hand. */
function CopyReference({ attachment }: { attachment: AttachmentView }) {
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
