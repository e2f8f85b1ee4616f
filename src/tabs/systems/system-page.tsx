import { makeStyles, shorthands } from '@fluentui/react-components';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { useAction, useView } from '../api-hooks.tsx';
import { ControlList } from '../controls/control-list.tsx';
import { RefusedByServer } from '../faults.ts';
import { LifeList } from '../life/life-list.tsx';
import { useDownload } from '../parts/download.tsx';
import { Action, BackLink } from '../parts/link-button.tsx';
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
import { SystemForm, type SystemTerms } from './system-form.tsx';
import { SystemHistory } from './system-history.tsx';
import { SystemPeople } from './system-people.tsx';

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
      <Steps system={system} onDone={setDone} />
    </>
  );
}

/** What may be done to the whole of it. */
function Steps({ system, onDone }: { system: ShownSystem; onDone: (done: Done) => void }) {
  const words = useText('systems');
  const action = useAction('describeSystem');
  const [isOpen, setOpen] = useState(false);
  const { take, outcome } = useDownload('takeSystem', words.taken);
  const { key, version } = system;
  if (isOpen) {
    return (
      <div className={layout.card}>
        <SystemForm
          label={words.describe}
          begin={termsOf(system)}
          sending={action}
          onClose={() => setOpen(false)}
          onSend={(terms) =>
            action.mutate(
              { ...terms, key, seen: version },
              {
                onSuccess: ({ record: { version: seen } }) => {
                  setOpen(false);
                  const send = { ...termsOf(system), key, seen };
                  onDone({ said: words.described, undo: { name: 'describeSystem', send } });
                },
              },
            )
          }
        />
      </div>
    );
  }
  return (
    <>
      <div className={layout.actions} data-screen-only>
        {system.mayDescribe && (
          <Action appearance="primary" onClick={() => setOpen(true)}>
            {words.describe}
          </Action>
        )}
        <Action onClick={() => window.print()}>{words.print}</Action>
        <Action onClick={() => take({ system: key })}>{words.takeWord}</Action>
      </div>
      {outcome}
    </>
  );
}

function termsOf(system: ShownSystem): SystemTerms {
  const { name, kind, state, purpose, criticality, sensitivity, processing, legalBasis, recordLink } = system;
  const { supplier, supplierCvr, supportRef, supportTo, statement, statementTo, storage, integrations, authorities } =
    system;
  return {
    ...{ name, kind, state, purpose, criticality, sensitivity, processing, legalBasis, recordLink },
    ...{ supplier, supplierCvr, supportRef, supportTo, statement, statementTo, storage, integrations, authorities },
  };
}
