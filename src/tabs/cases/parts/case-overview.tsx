import { makeStyles } from '@fluentui/react-components';
import { Suspense } from 'react';
import { isOpen } from '../../../features/cases/incident/incident.ts';
import { CaseHandling } from '../../case-handling/case-handling.tsx';
import { AuthorityMissing } from '../../case-papers/authority-missing.tsx';
import { Nis2Next } from '../../case-papers/nis2-next.tsx';
import CaseThread from '../../case-relations/case-thread.tsx';
import { useSpeech } from '../../language.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { CaseConclusions } from '../case-conclusions.tsx';
import type { CasePartProps } from '../case-part-props.ts';
import { CaseReporter } from '../case-people.tsx';
import { CaseSteps } from '../case-steps.tsx';
import { CaseStory } from '../case-story.tsx';
import { CaseTimeline } from '../case-timeline.tsx';
import { CasePlace } from './case-place.tsx';
import CaseLinks from './links-part.tsx';

const column = { display: 'flex', flexDirection: 'column', rowGap: '24px', minWidth: 0 } as const;

const useStyles = makeStyles({
  // Read in this order on a phone. In a window of 1024 pixels, where Teams takes 70, the decision stands beside.
  columns: {
    display: 'grid',
    gap: '24px 32px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 940px)': {
      gridTemplateColumns: 'minmax(0, 11fr) minmax(0, 10fr)',
      gridTemplateRows: 'auto 1fr',
      alignItems: 'start',
    },
  },
  column,
  decision: { ...column, rowGap: '16px', '@media (min-width: 940px)': { gridColumn: '2', gridRow: '1 / span 2' } },
});

/** The whole story: what was told and is known, beside it what is decided, then what was said and happened since. */
export function CaseOverview({ data }: CasePartProps) {
  const styles = useStyles();
  return (
    <>
      <CaseSteps data={data} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <CaseStory data={data} />
          <CaseReporter reporter={data.reporter} />
        </div>
        <div className={styles.decision}>
          {data.line.status === 'merged' ? (
            <GoesOnElsewhere />
          ) : (
            <CaseHandling
              caseKey={data.line.key}
              isOpen={isOpen(data.line)}
              isUntaken={data.mayTakeOver}
              handling={data.handling}
              own={data.own}
              managementBody={data.managementBody}
            />
          )}
          <CaseConclusions data={data} />
          {data.nis2Next && <Nis2Next number={data.line.number} next={data.nis2Next} />}
          <AuthorityMissing number={data.line.number} art33={data.handling.art33} />
        </div>
        <div className={styles.column}>
          <CaseTimeline data={data} />
          <Suspense fallback={<Loading lines={4} />}>
            <CasePlace name="thread">
              <CaseThread data={data} />
            </CasePlace>
            <CasePlace name="links">
              <CaseLinks data={data} />
            </CasePlace>
          </Suspense>
        </div>
      </div>
    </>
  );
}

/** It is assessed and decided with the case it became part of, which stands beside. */
function GoesOnElsewhere() {
  return <Notice kind="info" title={useSpeech().text.cases.status.merged} />;
}
