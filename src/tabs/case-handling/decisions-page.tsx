import { useState } from 'react';
import { useView } from '../api-hooks.tsx';
import { MandatesPart } from '../mandates/mandates-part.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { Notice } from '../parts/notice.tsx';
import { List } from '../parts/page/list.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { DecisionCard } from './decision-card.tsx';
import { OwnCasesPart } from './own-cases-part.tsx';
import { ToldCases } from './told-cases.tsx';

const live = { everyMs: 30_000 };

/** What the controller is to decide, and what waits to be ratified: figures and reasons, no reporter, no story (INV11). */
export default function DecisionsPage() {
  const words = useText('cases').caseHandling.decisions;
  const actions = useView('me', {}).data?.data.actions ?? [];
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      {actions.includes('decisions') && <ToDecide />}
      <OwnCasesPart isAlone={!actions.includes('decisions')} />
      {actions.includes('mandates') && <MandatesPart />}
    </Page>
  );
}

function ToDecide() {
  const words = useText('cases').caseHandling.decisions;
  const [decided, setDecided] = useState<string>();
  const view = useView('decisions', {}, live);
  return (
    <>
      <div role="status">{decided !== undefined && <Notice kind="good" title={words.decided(decided)} />}</div>
      <QueryBoundary view={view} lines={5}>
        {({ waiting, told }, today, now) => (
          <>
            {waiting.length === 0 ? (
              <EmptyState picture="calm" title={words.none} next={words.noneNext} />
            ) : (
              <List of={waiting} by="key">
                {(memo) => (
                  <DecisionCard
                    memo={memo}
                    today={today}
                    now={now}
                    onDecided={() => {
                      setDecided(memo.number);
                      focusContent();
                    }}
                  />
                )}
              </List>
            )}
            <ToldCases told={told} today={today} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}
