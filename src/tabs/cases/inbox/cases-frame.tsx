import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Outlet, useParams } from 'react-router';
import { useView } from '../../api-hooks.tsx';
import { useSpeech } from '../../language.tsx';
import { layout, Page, PageTitle } from '../../parts/page.tsx';
import { QueryBoundary } from '../../parts/view.tsx';
import { useText } from '../../use-text.ts';
import { live } from '../live.ts';
import { NotYours } from '../not-yours.tsx';
import { ServiceDeskCases } from '../service-desk.tsx';
import { CaseList } from './case-list.tsx';

/** A case takes two columns from 1024 pixels on: the list has room beside it on a wide screen alone. */
const wide = '@media (min-width: 1600px)';

const useStyles = makeStyles({
  frame: { display: 'flex', columnGap: '32px', flexGrow: 1 },
  list: {
    width: '100%',
    minWidth: 0,
    [wide]: {
      width: '360px',
      flexShrink: 0,
      boxSizing: 'border-box',
      position: 'sticky',
      top: '16px',
      alignSelf: 'start',
      maxHeight: 'calc(100dvh - 32px)',
      overflowY: 'auto',
      // Room for the mark around a card in focus.
      padding: '3px',
    },
  },
  behind: { display: 'none', [wide]: { display: 'block' } },
  detail: { display: 'none', flexGrow: 1, minWidth: 0, [wide]: { display: 'block' } },
  inFront: { display: 'block' },
});

/**
 * The inbox and a case, side by side where there is room. A notice leads IT-Servicedesk to the same address as the DBR:
 * there they meet their own list.
 */
export default function CasesFrame() {
  // Its parts say them: they wait once, before the page is there, and not one by one afterwards.
  useText('cases');
  const { number } = useParams();
  const me = useView('me', {});
  return (
    <QueryBoundary view={me} titled>
      {({ actions, dpoPhone }) => {
        if (actions.includes('cases')) return <Inbox shown={number} />;
        if (actions.includes('deskCases')) return <ServiceDeskCases asked={number} />;
        return <NotYours phone={dpoPhone} />;
      }}
    </QueryBoundary>
  );
}

function Inbox({ shown }: { shown: string | undefined }) {
  const styles = useStyles();
  const words = useSpeech().text.cases;
  const view = useView('cases', {}, live);
  const atList = shown === undefined;
  return (
    <div className={styles.frame}>
      <div className={mergeClasses(styles.list, !atList && styles.behind)} data-screen-only={atList ? undefined : ''}>
        <Page wide>
          {atList ? <PageTitle>{words.title}</PageTitle> : <h2 className={layout.heading}>{words.title}</h2>}
          <QueryBoundary view={view} lines={6}>
            {(inbox) => <CaseList inbox={inbox} shown={shown} />}
          </QueryBoundary>
        </Page>
      </div>
      <div className={mergeClasses(styles.detail, !atList && styles.inFront)}>
        <Outlet />
      </div>
    </div>
  );
}
