import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { useView } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { later } from '../parts/later.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useJump } from '../search/jump.ts';
import { useQuestion } from '../search/question.ts';
import { SearchField } from '../search/search-field.tsx';
import type { Outcome } from '../search/search-results.tsx';
import { Today } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { Browse } from './browse.tsx';
import { EditionLine } from './edition-line.tsx';

const wide = '@media (min-width: 1024px)';

const useStyles = makeStyles({
  frame: { display: 'flex', columnGap: '32px', flexGrow: 1 },
  list: {
    width: '100%',
    minWidth: 0,
    [wide]: {
      width: '360px',
      flexShrink: 0,
      position: 'sticky',
      top: '16px',
      alignSelf: 'start',
      maxHeight: 'calc(100dvh - 32px)',
      overflowY: 'auto',
    },
  },
  behind: { display: 'none', [wide]: { display: 'block' } },
  detail: {
    display: 'none',
    flexGrow: 1,
    minWidth: 0,
    flexDirection: 'column',
    rowGap: '8px',
    [wide]: { display: 'flex' },
  },
  inFront: { display: 'flex' },
  outcome: { ':not(:empty)': { marginTop: '8px' } },
});

/** The handbook: the list and the page side by side where there is room, one at a time where there is not. */
export default function HandbookFrame() {
  const styles = useStyles();
  const { text } = useSpeech();
  const atList = useLocation().pathname.replace(/\/$/, '') === '/handbook';
  const detail = useRef<HTMLDivElement>(null);
  useJump(detail);
  return (
    <div className={styles.frame}>
      <div className={mergeClasses(styles.list, !atList && styles.behind)} data-screen-only={atList ? undefined : ''}>
        <Page>
          {atList && <PageTitle>{text.handbook.title}</PageTitle>}
          <HandbookList />
        </Page>
      </div>
      <div ref={detail} className={mergeClasses(styles.detail, !atList && styles.inFront)}>
        <Outlet />
      </div>
    </div>
  );
}

// Search and all it looks through come when somebody is about to search.
const PacksLink = later(() => import('../tailoring/packs-link.tsx'));
const SearchResults = later(() => import('../search/search-results.tsx'));

/** The field on top, and under it the whole handbook or, while there is a question, what answers it. */
function HandbookList() {
  const styles = useStyles();
  const { text } = useSpeech();
  const navigate = useNavigate();
  const view = useView('handbook', {});
  const isEditor = useMay('importDrafts');
  const question = useQuestion();
  const [isWoken, setWoken] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ question: '', sentence: '' });
  const [entered, setEntered] = useState<string>();
  const isAsking = question.text.trim() !== '';

  // Whoever types fast presses Enter before the answer is there; it opens when it comes.
  const { text: asked, keep, searchFor } = question;
  const first = entered === asked && outcome.question === asked ? outcome.first : undefined;
  useEffect(() => {
    if (first === undefined) return;
    setEntered(undefined);
    keep();
    void navigate({ pathname: first.to, search: searchFor(asked) }, { state: { under: first.under } });
  }, [first, asked, keep, navigate, searchFor]);

  return (
    <>
      <div>
        <SearchField
          label={text.search.title}
          text={question.text}
          onChange={question.ask}
          onSubmit={() => setEntered(question.text)}
          onFocus={() => setWoken(true)}
        />
        <p role="status" className={mergeClasses(layout.quiet, styles.outcome)}>
          {isAsking && outcome.sentence}
        </p>
      </div>
      {(isWoken || isAsking) && (
        <Suspense fallback={isAsking ? <Loading lines={4} /> : null}>
          <SearchResults question={question} onOutcome={setOutcome} />
        </Suspense>
      )}
      {!isAsking && (
        <QueryBoundary view={view} lines={8}>
          {(handbook) => <Browse handbook={handbook} />}
        </QueryBoundary>
      )}
      {!isAsking && isEditor && (
        <>
          <TextLink to="/import">{text.handbook.bringIn}</TextLink>
          <Suspense fallback={null}>
            <PacksLink />
          </Suspense>
        </>
      )}
      {isAsking && view.data && (
        <Today value={dayAt(view.data.now)}>
          <EditionLine {...view.data.data} />
        </Today>
      )}
    </>
  );
}
