import { makeStyles } from '@fluentui/react-components';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { kindWords } from '../../features/cases/incident/category.ts';
import { DrillMark } from '../drills/drill-mark.tsx';
import { useSpeech } from '../language.tsx';
import NotFoundPage from '../not-found-page.tsx';
import { BackLink, LinkButton } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { PageMenu } from '../parts/page-menu.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { caseParts } from './case-parts.tsx';
import { CaseState } from './case-state.tsx';
import { RedFlags } from './red-flags.tsx';
import { SealNotice } from './seal-notice.tsx';
import { useCase } from './use-case.ts';

const useStyles = makeStyles({
  // The list stands beside it there.
  back: { '@media (min-width: 1024px)': { display: 'none' } },
});

/** One case: what it is and how far it has come, on every one of its pages. */
export default function CasePage() {
  const styles = useStyles();
  const { number = '', part = '' } = useParams();
  const words = useSpeech().text.cases;
  const view = useCase(number);
  const Content = caseParts.find(({ path }) => path === part)?.Content;
  if (!Content) return <NotFoundPage />;
  return (
    <Page>
      <div className={styles.back}>
        <BackLink to="/cases">{words.toList}</BackLink>
      </div>
      <QueryBoundary view={view} lines={8} titled elsewhere={<LinkButton to="/cases">{words.toList}</LinkButton>}>
        {(data) => (
          <>
            <DrillMark of={data.line} />
            <PageTitle>{words.number(number)}</PageTitle>
            <p className={layout.lead}>
              {kindWords(data.line, words.category)}
              {data.line.centreName !== undefined && ` · ${data.line.centreName}`}
            </p>
            <div className={layout.row}>
              <CaseState line={data.line} />
            </div>
            <RedFlags flags={data.line.redFlags} />
            <PageMenu
              label={words.parts.title(number)}
              places={caseParts.map(({ path, name }) => ({
                to: path === '' ? `/case/${number}` : `/case/${number}/${path}`,
                name: name(words.parts),
              }))}
            />
            <Suspense fallback={<Loading lines={6} />}>
              {data.sealed && <SealNotice sealed={data.sealed} />}
              <Content key={number} data={data} />
            </Suspense>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}
