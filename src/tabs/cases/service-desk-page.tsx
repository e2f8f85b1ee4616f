import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Page, PageTitle } from '../parts/page.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { ServiceDeskCases } from './service-desk.tsx';

/** What IT-Servicedesk is to stop. Anybody else is told whose page it is. */
export default function ServiceDeskPage() {
  // Its parts say them: they wait once, before the page is there, and not one by one afterwards.
  useText('cases');
  const { cases, shell } = useSpeech().text;
  const me = useView('me', {});
  return (
    <QueryBoundary view={me} titled>
      {({ actions }) => {
        if (actions.includes('deskCases')) return <ServiceDeskCases />;
        const mayCases = actions.includes('cases');
        return (
          <Page>
            <PageTitle>{cases.desk.notYours}</PageTitle>
            <EmptyState picture="seat" title={cases.desk.notYoursMessage}>
              <LinkButton to={mayCases ? '/cases' : '/'}>
                {mayCases ? cases.desk.toCases : shell.notFound.home}
              </LinkButton>
            </EmptyState>
          </Page>
        );
      }}
    </QueryBoundary>
  );
}
