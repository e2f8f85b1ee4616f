import { makeStyles, shorthands } from '@fluentui/react-components';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { useView } from '../api-hooks.tsx';
import { ControlList } from '../controls/control-list.tsx';
import { RefusedByServer } from '../faults.ts';
import { LifeList } from '../life/life-list.tsx';
import { BackLink } from '../parts/link-button.tsx';
import { layout, Page, PageTitle, Section } from '../parts/page.tsx';
import { type Done, UndoNotice } from '../parts/undo-notice.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { BesideSystem } from './beside-system.tsx';
import { CompletenessRing } from './completeness-ring.tsx';
import { RiskPart } from './risks/risk-part.tsx';
import type { ShownSystem } from './shown-system.ts';
import { SystemDocuments } from './system-documents.tsx';
import { AgreementFacts, DataFacts } from './system-facts.tsx';
import { SystemHistory } from './system-history.tsx';
import { SystemPeople } from './system-people.tsx';
import { SystemProcessors } from './system-processors.tsx';
import { SystemSteps } from './system-steps.tsx';

/** One system (S94–S101): who answers for it, what it holds, its documents and what is agreed, on one sheet of paper. */
export default function SystemPage() {
  const { system = '' } = useParams();
  const words = useText('systems');
  const seesAll = useMay('systems');
  const view = useView('system', { system });
  const looksUp = useMay('aboutSystem');
  const { error } = view;
  // A link from a colleague who sees more leads to what everybody may know.
  if (looksUp && error instanceof RefusedByServer && error.words.code === 'unknownSystem') {
    return <Navigate to={`/about-system/${system}`} replace />;
  }
  return (
    <Page wide>
      <BackLink to={seesAll ? '/systems' : '/my-systems'}>{seesAll ? words.toRegister : words.mine.title}</BackLink>
      <QueryBoundary view={view} lines={10} titled>
        {(data) => <WholeSystem key={data.key} system={data} />}
      </QueryBoundary>
    </Page>
  );
}

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '16px', '& p': { margin: 0 } },
  column: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    minWidth: 0,
    '@media print': { display: 'contents' },
  },
  two: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 1024px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    // One sheet of paper: the parts flow in two columns, close together.
    '@media print': {
      display: 'block',
      columnCount: 2,
      columnGap: '20px',
      fontSize: '8pt',
      lineHeight: 1.3,
      // Nothing is pressed on paper.
      '--control': '0px',
      '& section': { ...shorthands.border('0'), padding: '0', rowGap: '2px', marginBottom: '10px' },
      '& h2, & h3, & p, & dd, & dt': { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
      '& h2': { fontSize: '10pt', ...shorthands.borderBottom('1px', 'solid', '#767676') },
    },
  },
});

function WholeSystem({ system }: { system: ShownSystem }) {
  const styles = useStyles();
  const words = useText('systems');
  const controls = useText('controls');
  const life = useText('life');
  const day = useDay();
  const [done, setDone] = useState<Done>();
  const seesHistory = useMay('systems') || system.mayDescribe;
  const { name, kind, state, criticality, sensitivity, percent, lacks, retiredOn } = system;
  const isSystem = kind === 'system';
  const facts = [
    criticality && words.criticality[criticality],
    sensitivity && words.sensitivity[sensitivity],
    retiredOn ? words.retiredOn(day(retiredOn)) : words.state[state],
  ].filter(Boolean);
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <div className={styles.head}>
        {state !== 'retired' && <CompletenessRing percent={percent} size={72} />}
        <div>
          <p className={layout.lead}>{facts.join(' · ')}</p>
          {state !== 'retired' && <p>{lacks.length === 0 ? words.noGaps : words.gaps(lacks.length)}</p>}
        </div>
      </div>
      {system.purpose && <p>{system.purpose}</p>}
      <UndoNotice done={done} words={words} onUndone={() => setDone(undefined)} />
      <div className={styles.two}>
        <div className={styles.column}>
          <Section title={words.who} card>
            <SystemPeople system={system} onDone={setDone} />
          </Section>
          <Section title={words.what} card>
            <DataFacts system={system} />
          </Section>
          <BesideSystem system={system} />
        </div>
        <div className={styles.column}>
          {system.documents.length > 0 && (
            <Section title={words.documents} card>
              <SystemDocuments system={system} onDone={setDone} />
            </Section>
          )}
          <RiskPart system={system} />
          {isSystem && (
            <Section title={words.agreements} card>
              <AgreementFacts system={system} />
              <SystemProcessors system={system} onDone={setDone} />
            </Section>
          )}
          <Section title={controls.title} card>
            <ControlList system={system} onDone={setDone} />
          </Section>
          {isSystem && (
            <Section title={life.title} card>
              <LifeList system={system} onDone={setDone} />
            </Section>
          )}
        </div>
      </div>
      {seesHistory && <SystemHistory system={system.key} />}
      <SystemSteps system={system} onDone={setDone} />
    </>
  );
}
