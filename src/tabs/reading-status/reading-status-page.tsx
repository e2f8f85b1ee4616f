import { makeStyles } from '@fluentui/react-components';
import { Suspense } from 'react';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { later } from '../parts/later.ts';
import { TextLink } from '../parts/link-button.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { StatusLegend } from './status-legend.tsx';
import { StatusSummary } from './status-summary.tsx';
import { TypesTable } from './types-table.tsx';
import { UnitsAndRules } from './units-and-rules.tsx';

const Distribution = later(() => import('../distribution/distribution.tsx'));
const useStyles = makeStyles({ wide: { maxWidth: '1160px' } });

/** Who is behind, and where: last night's count of every unit the reader may see, never a name (S18). */
export default function ReadingStatusPage() {
  const styles = useStyles();
  const words = useSpeech().text.readingStatus;
  const { roles = [], actions = [] } = useView('me', {}).data?.data ?? {};
  const follows = actions.includes('distribution');
  const view = useView('readingStatus', {});
  const opensList = roles.some((role) => role === 'dpo' || role === 'auditor');
  return (
    <Page className={styles.wide}>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      {actions.includes('reviewsOn') && <TextLink to="/reviews/on">{words.reviewsOn}</TextLink>}
      <QueryBoundary view={view} lines={8}>
        {(status, today, now) => {
          if (!status.countedAt) {
            return <EmptyState picture="calm" title={words.none} next={words.noneNext} />;
          }
          if (status.centres.length === 0) {
            return <EmptyState picture="seat" title={words.nothingYours} next={words.nothingYoursNext} />;
          }
          return (
            <>
              <StatusSummary status={status} countedAt={status.countedAt} today={today} now={now} />
              <UnitsAndRules status={status} />
              <StatusLegend />
              {status.types.length > 0 && <TypesTable status={status} />}
              {follows && (
                <Suspense fallback={null}>
                  <Distribution />
                </Suspense>
              )}
              {opensList && <p className={layout.quiet}>{words.sharePoint}</p>}
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}
