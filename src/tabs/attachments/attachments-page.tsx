import { useView } from '../api-hooks.tsx';
import { List, layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { AttachButton } from './attach-button.tsx';
import { AttachmentCard } from './attachment-card.tsx';
import { UnreadableAttachments } from './unreadable-attachments.tsx';

/** *Bilag* (S13, S14): what pictures and files there are, what each shows, and where it is used. */
export default function AttachmentsPage() {
  const words = useText('attachments');
  const view = useView('attachments', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {({ attachments }, today) => (
        <>
          <p className={layout.lead}>{words.lead}</p>
          <AttachButton language="da" appearance="primary" />
          <UnreadableAttachments attachments={attachments} />
          {attachments.length === 0 && <EmptyState picture="calm" title={words.none} next={words.noneNext} />}
          <List of={attachments} by="hash">
            {(attachment) => <AttachmentCard attachment={attachment} today={today} />}
          </List>
        </>
      )}
    </ViewPage>
  );
}
