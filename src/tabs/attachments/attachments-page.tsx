import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { AttachButton } from './attach-button.tsx';
import { AttachmentCard } from './attachment-card.tsx';
import { UnreadableAttachments } from './unreadable-attachments.tsx';

/** *Bilag* (S13, S14): what pictures and files there are, what each shows, and where it is used. */
export default function AttachmentsPage() {
  const words = useText('attachments');
  const view = useView('attachments', {});
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <QueryBoundary view={view} lines={8}>
        {({ attachments }, today) => (
          <>
            <p className={layout.lead}>{words.lead}</p>
            <AttachButton language="da" appearance="primary" />
            <UnreadableAttachments attachments={attachments} />
            {attachments.length === 0 && (
              <EmptyState picture="calm" title={words.none}>
                <p>{words.noneNext}</p>
              </EmptyState>
            )}
            <ul className={layout.list}>
              {attachments.map((attachment) => (
                <li key={attachment.hash}>
                  <AttachmentCard attachment={attachment} today={today} />
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}
