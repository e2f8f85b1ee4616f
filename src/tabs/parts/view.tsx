import { makeStyles, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, Suspense, useDeferredValue } from 'react';
import type { ViewName } from '../../contract/contract.ts';
import type { Day, Moment } from '../../core/dates.ts';
import type { ViewAnswer } from '../api.ts';
import { clockWords, dayAt } from '../date-words.ts';
import { RefusedByServer } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { Now, Today } from '../use-day.ts';
import { LinkButton } from './link-button.tsx';
import { Loading } from './loading.tsx';
import { mayHelp, Notice, RefusalNotice } from './notice.tsx';
import { useOnline } from './offline-notice.tsx';
import { layout, Page, PageTitle } from './page.tsx';
import { Picture, type PictureName } from './prose/pictures.tsx';

interface QueryBoundaryProps<N extends ViewName> {
  view: UseQueryResult<ViewAnswer<N>>;
  lines?: number;
  /** The page's title comes with the data: when there is none, the page still needs a name. */
  titled?: boolean;
  /** Where to go instead when what was asked for does not exist. */
  elsewhere?: ReactNode;
  children: (data: ViewAnswer<N>['data'], today: Day, now: string) => ReactNode;
}

/**
 * A view in all its states: on its way, refused, there, there but old. What has once been shown stays on the screen
 * when a later question fails.
 */
export function QueryBoundary<N extends ViewName>({
  view,
  lines = 4,
  titled = false,
  elsewhere,
  children,
}: QueryBoundaryProps<N>) {
  const online = useOnline();
  const { text } = useSpeech();
  const { data: answer, error } = view;
  // The first answer is drawn bit by bit: what the reader presses meanwhile is not held up.
  const mayDraw = useDeferredValue(answer !== undefined);
  if (answer && mayDraw) {
    const since = answer.staleSince ?? (error && online ? new Date(view.dataUpdatedAt).toISOString() : undefined);
    const today = dayAt(answer.now);
    return (
      <Now value={answer.now}>
        <Today value={today}>
          {since && <StaleNotice since={since} />}
          {children(answer.data, today, answer.now)}
        </Today>
      </Now>
    );
  }
  if (error) {
    const unknown = error instanceof RefusedByServer && error.status === 404;
    return (
      <>
        {titled && <PageTitle>{unknown ? text.shell.notFound.title : text.shell.notLoaded}</PageTitle>}
        <RefusalNotice fault={error} onRetry={() => void view.refetch()} />
        {unknown && elsewhere}
        {!mayHelp(error) && (
          <div className={layout.actions}>
            <LinkButton to="/">{text.shell.notFound.home}</LinkButton>
          </div>
        )}
      </>
    );
  }
  // Without a network nothing is on its way: that is said above the page, and what works without one stays in sight.
  if (view.fetchStatus === 'paused') return titled && <PageTitle>{text.shell.notLoaded}</PageTitle>;
  return <Loading lines={lines} titled={titled} />;
}

interface ViewPageProps<N extends ViewName> extends Omit<QueryBoundaryProps<N>, 'titled'> {
  title: string;
  lead?: string;
  /** What stands above the title: the way back. */
  above?: ReactNode;
  /** What stands under the title, and between the lead and the view. */
  under?: ReactNode;
  before?: ReactNode;
  wide?: boolean;
}

/**
 * A page that shows one view: its title, what it is about, and the view in all its states. The title stays while sentences
 * or parts that only the view's content needs are still on their way.
 */
export function ViewPage<N extends ViewName>({
  title,
  lead,
  above,
  under,
  before,
  wide,
  ...boundary
}: ViewPageProps<N>) {
  return (
    <Page wide={wide}>
      {above}
      <PageTitle>{title}</PageTitle>
      {under}
      {lead && <p className={layout.lead}>{lead}</p>}
      {before}
      <Suspense fallback={<Loading lines={boundary.lines ?? 4} />}>
        <QueryBoundary {...boundary} />
      </Suspense>
    </Page>
  );
}

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXL,
    '& p': { margin: 0, maxWidth: '44ch' },
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
});

interface EmptyStateProps {
  picture: PictureName;
  title: string;
  /** What comes next, in a sentence. */
  next?: string;
  children?: ReactNode;
}

/** Nothing here, kindly: a picture, what it means, and what comes next. */
export function EmptyState({ picture, title, next, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Picture name={picture} />
      <p className={styles.title}>{title}</p>
      {next && <p>{next}</p>}
      {children}
    </div>
  );
}

/** Says how old the page is when Microsoft 365 has not answered for a while. */
function StaleNotice({ since }: { since: Moment }) {
  const { language, text } = useSpeech();
  return <Notice kind="warning" title={text.shell.stale(clockWords(since, language))} role="status" />;
}
