import { makeStyles } from '@fluentui/react-components';
import { type ComponentType, Suspense, useEffect } from 'react';
import { Navigate, useParams } from 'react-router';
import { isItCase } from '../../features/cases/incident/it-case.ts';
import { useView } from '../api-hooks.tsx';
import { DrillMark } from '../drills/drill-mark.tsx';
import { type Text, useSpeech } from '../language.tsx';
import NotFoundPage from '../not-found-page.tsx';
import { later } from '../parts/later.ts';
import { BackLink, LinkButton, TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { PageMenu } from '../parts/page-menu.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import type { CasePartProps } from './case-part-props.ts';
import { CaseState } from './case-state.tsx';
import { ClockLine } from './clock-line.tsx';
import { ClockRing } from './clock-ring.tsx';
import { kindOfCase } from './kind-of-case.ts';
import { CaseOverview } from './parts/case-overview.tsx';
import { RedFlags } from './red-flags.tsx';
import type { CaseData } from './timeline.ts';

const useStyles = makeStyles({
  // The list stands beside it there.
  back: { '@media (min-width: 1600px)': { display: 'none' } },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: '16px' },
  name: { display: 'flex', flexDirection: 'column', rowGap: '4px', minWidth: 0 },
});

/** One case: what it is, how long there is and how far it has come, on every one of its pages. */
export default function CasePage() {
  const styles = useStyles();
  const { number = '', part = '' } = useParams();
  const words = useSpeech().text.cases;
  const view = useCase(number);
  const movedTo = moved[part];
  const Content = caseParts.find(({ path }) => path === part)?.Content;
  if (movedTo !== undefined) return <Navigate to={`${placeOf(number, movedTo)}#${part}`} replace />;
  if (!Content) return <NotFoundPage />;
  return (
    <Page wide>
      <div className={styles.back}>
        <BackLink to="/cases">{words.toList}</BackLink>
      </div>
      <QueryBoundary view={view} lines={8} titled elsewhere={<LinkButton to="/cases">{words.toList}</LinkButton>}>
        {(data) => (
          <>
            <DrillMark of={data.line} />
            <div className={styles.head}>
              <ClockRing line={data.line} />
              <div className={styles.name}>
                <PageTitle>{words.number(number)}</PageTitle>
                <p className={layout.lead}>
                  {kindOfCase(data.line, words)}
                  {data.line.centreName !== undefined && ` · ${data.line.centreName}`}
                </p>
                <ClockLine data={data} />
                <div className={layout.row}>
                  <CaseState line={data.line} />
                </div>
              </div>
            </div>
            <RedFlags flags={data.line.redFlags} />
            <PageMenu
              label={words.parts.title(number)}
              places={placesOf(data).map(({ path, name }) => ({ to: placeOf(number, path), name: name(words.parts) }))}
            />
            <Suspense fallback={<Loading lines={6} />}>
              {data.receiptAlsoOn.length > 0 && <ReceiptNotice numbers={data.receiptAlsoOn} />}
              {data.sealed && <SealNotice sealed={data.sealed} />}
              <Content key={number} data={data} />
            </Suspense>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

const kinds = { versionsLeft: 'warning', done: 'info', lost: 'error' } as const;

/** The number of a receipt that stands on another case as well. */
function ReceiptNotice({ numbers }: { numbers: readonly string[] }) {
  const words = useText('cases').casePapers.receiptTwice;
  const { language, text } = useSpeech();
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <Notice kind="warning" title={words.title(and.format(numbers))}>
      <p>{words.message}</p>
      <div className={layout.row}>
        {numbers.map((number) => (
          <TextLink key={number} to={`/case/${number}`}>
            {text.cases.number(number)}
          </TextLink>
        ))}
      </div>
    </Notice>
  );
}

/** What SharePoint shows of a case about somebody who reads its lists, and what it may still show. */
function SealNotice({ sealed }: { sealed: NonNullable<CaseData['sealed']> }) {
  const { title, message } = useText('cases').sealing.case[sealed];
  return (
    <Notice kind={kinds[sealed]} title={title}>
      {message}
    </Notice>
  );
}

/**
 * A case, kept fresh without asking for it again and again: every question is written down as a look at it. The inbox,
 * which asks by itself, says when the case has become another; its clock goes on from there too.
 */
function useCase(number: string) {
  const view = useView('case', { number });
  const inbox = useView('cases', {}).data;
  const { refetch } = view;
  const line = inbox?.data.cases.find((one) => one.number === number);
  const shown = view.data?.data.line.version;
  const isOlder = line !== undefined && shown !== undefined && line.version > shown;
  useEffect(() => {
    if (isOlder) void refetch();
  }, [isOlder, refetch]);
  if (!view.data || !inbox || line?.version !== shown || inbox.now < view.data.now) return view;
  const { data, ...rest } = view.data;
  return { ...view, data: { ...rest, now: inbox.now, data: { ...data, line: line ?? data.line } } };
}

/** A page of a case. */
interface CasePart {
  /** Last word of its address; empty for the first page. */
  path: string;
  name: (words: Text['cases']['parts']) => string;
  Content: ComponentType<CasePartProps>;
}

/** The pages of a case, in the order of its menu. What is not read at once is fetched when it is asked for. */
const caseParts: readonly CasePart[] = [
  { path: '', name: (words) => words.overview, Content: CaseOverview },
  { path: 'virk', name: (words) => words.draft, Content: later(() => import('./parts/notification-page.tsx')) },
  { path: 'letter', name: (words) => words.letter, Content: later(() => import('../case-papers/letter-part.tsx')) },
  { path: 'tasks', name: (words) => words.cooperation, Content: later(() => import('./parts/cooperation-page.tsx')) },
  { path: 'log', name: (words) => words.log, Content: later(() => import('./parts/journal-page.tsx')) },
];

/** What had a page of its own before, and on which page it stands now, under its old name. */
const moved: Readonly<Record<string, string>> = {
  thread: '',
  links: '',
  notices: 'virk',
  people: 'tasks',
  manager: 'tasks',
  file: 'log',
};

/** Nobody is written to of a case without personal data. */
function placesOf({ owner, data }: CaseData): readonly CasePart[] {
  return caseParts.filter(({ path }) => path !== 'letter' || !isItCase({ owner, data }));
}

function placeOf(number: string, path: string): string {
  return path === '' ? `/case/${number}` : `/case/${number}/${path}`;
}
