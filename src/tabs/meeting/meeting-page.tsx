import { useParams } from 'react-router';
import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { LinkButton, TextLink } from '../parts/link-button.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { CheckIn } from './check-in.tsx';
import { MeetingRules } from './meeting-rules.tsx';
import { TypeCode } from './type-code.tsx';

const everyMs = 10_000;

/** A personnel meeting on one's own phone: check in, and confirm what one owes of its rules oneself (INV7). */
export default function MeetingPage() {
  const words = useText('meeting');
  const { code } = useParams();
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      {code === undefined ? <TypeCode /> : <Meeting key={code} code={code} />}
    </Page>
  );
}

function Meeting({ code }: { code: string }) {
  const words = useText('meeting');
  const view = useView('meeting', { code }, { everyMs });
  return (
    <QueryBoundary view={view} lines={6}>
      {(meeting, today) => {
        if (meeting.state !== 'open') return <NoMeeting state={meeting.state} />;
        const { managerName, here, rules, confirmed } = meeting;
        return (
          <>
            <p className={layout.lead}>{words.held(managerName)}</p>
            <CheckIn code={code} here={here} managerName={managerName} />
            <MeetingRules code={code} rules={rules} confirmed={confirmed} today={today} />
          </>
        );
      }}
    </QueryBoundary>
  );
}

/** A code that leads nowhere, and what to do then; one that has just been made may reach this server in a moment. */
function NoMeeting({ state }: { state: 'unknown' | 'other' | 'over' }) {
  const words = useText('meeting');
  const next = { unknown: words.no.unknownNext, other: words.no.otherNext, over: words.no.overNext };
  return (
    <div role="status">
      <EmptyState picture="seat" title={words.no[state]}>
        <p>{next[state]}</p>
        <LinkButton to="/" appearance="primary">
          {words.toStart}
        </LinkButton>
        <TextLink to="/meeting">{words.another}</TextLink>
      </EmptyState>
    </div>
  );
}
