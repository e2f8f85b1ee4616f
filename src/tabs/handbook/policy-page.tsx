import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Page } from '../parts/page.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { DocumentView } from './document-view.tsx';

/** The policy alone, for a tab on the intranet: its address does not depend on what the page is called. */
export default function PolicyPage() {
  const { text } = useSpeech();
  const handbook = useView('handbook', {});
  return (
    <Page>
      <QueryBoundary view={handbook} titled lines={8}>
        {({ pages }) => {
          const policy = pages.find(({ kind }) => kind === 'policy');
          return policy ? (
            <PolicyText page={policy.page} />
          ) : (
            <EmptyState picture="shelf" title={text.handbook.policyMissing} />
          );
        }}
      </QueryBoundary>
    </Page>
  );
}

function PolicyText({ page }: { page: string }) {
  const view = useView('page', { page });
  return (
    <QueryBoundary view={view} titled lines={8}>
      {(data) => <DocumentView document={data} />}
    </QueryBoundary>
  );
}
