import { makeStyles } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { isOpen } from '../../domain/breaches/incident.ts';
import { CaseHandling } from '../case-handling/case-handling.tsx';
import { useSpeech } from '../language.tsx';
import { BackLink, LinkButton } from '../parts/link-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page, useLayout } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { CaseClock } from './case-clock.tsx';
import { CaseDeeds } from './case-deeds.tsx';
import { CaseLog } from './case-log.tsx';
import { CaseReporter, CaseTold } from './case-people.tsx';
import { CaseState } from './case-state.tsx';
import { CaseStory } from './case-story.tsx';
import { RedFlags } from './red-flags.tsx';
import { useCase } from './use-case.ts';

const useStyles = makeStyles({
  // The list stands beside it there.
  back: { '@media (min-width: 1024px)': { display: 'none' } },
});

/** One case on one page: the clock, what can be done, what was told, what is known and missing, who knows of it. */
export default function CasePage() {
  const styles = useStyles();
  const layout = useLayout();
  const { number = '' } = useParams();
  const words = useSpeech().text.cases;
  const view = useCase(number);
  return (
    <Page>
      <div className={styles.back}>
        <BackLink to="/cases">{words.toList}</BackLink>
      </div>
      <Loaded view={view} lines={8} titled elsewhere={<LinkButton to="/cases">{words.toList}</LinkButton>}>
        {(data, today, now) => (
          <>
            <PageTitle>{words.number(number)}</PageTitle>
            <p className={layout.lead}>
              {words.category[data.line.category]}
              {data.line.centreName !== undefined && ` · ${data.line.centreName}`}
            </p>
            <div className={layout.row}>
              <CaseState line={data.line} />
            </div>
            <RedFlags flags={data.line.redFlags} />
            <CaseDeeds key={number} data={data} />
            <CaseClock data={data} today={today} now={now} />
            <CaseHandling
              key={`handling ${number}`}
              caseKey={data.line.key}
              isOpen={isOpen(data.line)}
              handling={data.handling}
              today={today}
              now={now}
            />
            <CaseStory data={data} today={today} />
            <CaseReporter reporter={data.reporter} />
            <CaseTold told={data.told} today={today} />
            <CaseLog log={data.log} today={today} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
