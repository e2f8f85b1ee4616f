import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useSpeech } from '../language.tsx';
import { Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { useJump } from '../search/jump.ts';
import { HandbookList } from './handbook-list.tsx';

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
