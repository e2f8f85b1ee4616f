import { useLocation, useParams } from 'react-router';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { BackLink } from '../parts/link-button.tsx';
import { Page } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { DocumentView } from './document-view.tsx';

/** The policy, the introduction or a role page. */
export default function DocumentPage() {
  const { text } = useSpeech();
  const { page = '', version } = useParams();
  const { search } = useLocation();
  const view = useView('page', version ? { page, version } : { page });
  return (
    <Page>
      <BackLink to={`/handbook${search}`}>{text.handbook.back}</BackLink>
      <QueryBoundary view={view} titled lines={8}>
        {(data) => <DocumentView document={data} />}
      </QueryBoundary>
    </Page>
  );
}
