import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useView } from './api-hooks.tsx';
import { dayAt } from './date-words.ts';
import { EditionLine, FrameLines } from './handbook/edition-line.tsx';
import { useSpeech } from './language.tsx';
import { besides, menuOf, thumbRow, waitingOf } from './menu.ts';
import { FootMenu, SideMenu } from './navigation.tsx';
import { BrokenPart } from './parts/broken-part.tsx';
import { ErrorFence } from './parts/error-fence.tsx';
import { later } from './parts/later.ts';
import { focusContent } from './parts/link-button.tsx';
import { Loading } from './parts/loading.tsx';
import { OfflineNotice } from './parts/offline-notice.tsx';
import { layout, PageTitle } from './parts/page.tsx';
import { PageMenu } from './parts/page-menu.tsx';
import { Today } from './use-day.ts';

// Guests are few.
const OutsidePage = later(() => import('./outside/outside-page.tsx'));

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    insetInlineStart: '8px',
    top: '-100px',
    zIndex: 3,
    padding: '12px 16px',
    font: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    ':focus': { top: '8px' },
  },
  // On paper alone: on a screen Teams says whose page it is.
  bar: {
    display: 'flex',
    '@media screen': { display: 'none' },
    alignItems: 'baseline',
    columnGap: '8px',
    paddingBlock: '5px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  municipality: {
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // Printed it is as high as what it holds: with the head above it a short page would be two sheets.
  frame: { display: 'flex', minHeight: '100dvh', maxWidth: '1600px', '@media print': { minHeight: 'auto' } },
  main: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    boxSizing: 'border-box',
    padding: '16px 16px 88px',
    '@media (min-width: 768px)': { padding: '16px 32px 32px' },
    outlineStyle: 'none',
    // What lies under a toast can be scrolled out from under it. Its class comes from parts/toast.tsx.
    '&:has(.layout-toast)': { paddingBottom: '240px' },
    // It keeps its place, and is seen when nothing above can move it any more.
    '&:has([data-loading]) > footer': { visibility: 'hidden' },
  },
  // Council members read on tablets, and not every day: on a phone it leaves 320 of 360 pixels.
  large: { zoom: '1.125' },
  stamp: { marginTop: 'auto', paddingTop: '16px' },
  // A rule has its own bar at the foot of a phone; the menu steps aside for it.
  rule: { '@media (max-width: 767px)': { paddingBottom: 0 } },
});

const onItsWay = <Loading lines={6} titled />;

/** The frame of every page: name, menu, notices about the line, and the page itself. */
export function Shell() {
  const styles = useStyles();
  const { text } = useSpeech();
  const { pathname } = useLocation();
  const { data: answer, isLoading, failureCount } = useView('me', {});
  const me = answer?.data;
  const tasks = useView('tasks', {}).data?.data;
  // Entries come all at once: a menu that grows moves what is about to be pressed.
  const menu = isLoading ? [] : menuOf(me?.actions ?? [], text, me && waitingOf(tasks, me));
  const row = besides(menu, pathname);
  // Who reads decides what stands above a page and how large it is: drawn before that is known, all of it would move. The
  // page asks for what it needs meanwhile. A report waits for nothing.
  const isUnknown = isLoading && failureCount === 0 && pathname !== '/report';
  const onRule = /^\/(handbook\/)?rule\//.test(pathname);
  return (
    <>
      <button type="button" className={styles.skip} onClick={focusContent} data-screen-only>
        {text.shell.skip}
      </button>
      <header className={styles.bar}>
        <span className={layout.entryName}>{text.shell.app}</span>
        <span className={styles.municipality}>{me?.municipality}</span>
      </header>
      <OfflineNotice />
      <div className={styles.frame}>
        <SideMenu menu={menu} />
        <main
          id="content"
          tabIndex={-1}
          className={mergeClasses(styles.main, onRule && styles.rule, me?.roles.includes('councillor') && styles.large)}
        >
          {row && <PageMenu label={text.shell.pagesOf(row.name)} places={row.places} />}
          {isUnknown && onItsWay}
          <div style={{ display: isUnknown ? 'none' : 'contents' }}>
            <ErrorFence key={pathname} instead={(fault) => <BrokenPage fault={fault} />}>
              <Suspense fallback={onItsWay}>
                {me?.roles.includes('outside') && !isForEverybody(pathname) ? <OutsidePage me={me} /> : <Outlet />}
              </Suspense>
            </ErrorFence>
          </div>
          {(answer?.data.edition ?? answer?.data.trial) && !hasOwnStamp(pathname) && (
            <footer key={`stamp ${pathname}`} className={styles.stamp}>
              <Today value={dayAt(answer.now)}>
                {pathname === '/' ? <FrameLines me={answer.data} /> : <EditionLine {...answer.data} />}
              </Today>
            </footer>
          )}
        </main>
      </div>
      {!onRule && <FootMenu {...thumbRow(menu, text)} />}
    </>
  );
}

function BrokenPage({ fault }: { fault: Error }) {
  const { text } = useSpeech();
  return (
    <>
      <PageTitle>{text.shell.notLoaded}</PageTitle>
      <BrokenPart fault={fault} />
    </>
  );
}

/** What also somebody outside has: reports, and what the DBR has asked them for. */
function isForEverybody(pathname: string): boolean {
  return /^\/(report|reports|from-dpo|invited|about-me)\b/.test(pathname);
}

/** A rule, a document and the handbook say themselves which version is in force (S14). */
function hasOwnStamp(pathname: string): boolean {
  return /^\/(handbook|policy|rule)\b/.test(pathname);
}
