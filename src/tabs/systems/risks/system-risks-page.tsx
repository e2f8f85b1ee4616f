import { useState } from 'react';
import { useParams } from 'react-router';
import { useView } from '../../api-hooks.tsx';
import { Action, BackLink } from '../../parts/link-button.tsx';
import { List, layout, Page, PageTitle, Section } from '../../parts/page.tsx';
import { type Done, UndoNotice } from '../../parts/undo-notice.tsx';
import { EmptyState, QueryBoundary } from '../../parts/view.tsx';
import { useText } from '../../use-text.ts';
import { AssessForm } from './assess-form.tsx';
import { DecideForm } from './decide-form.tsx';
import { RiskCard } from './risk-card.tsx';
import type { ShownRisks } from './shown-risk.ts';

/** The risks to one system (S29, S57–S59): assessed by those who work with it, decided by its owner. */
export default function SystemRisksPage() {
  const { system = '' } = useParams();
  const words = useText('risks');
  const view = useView('systemRisks', { system });
  return (
    <Page>
      <BackLink to={`/system/${system}`}>{view.data?.data.name ?? words.title}</BackLink>
      <QueryBoundary view={view} lines={8} titled>
        {(data) => <Risks key={data.key} system={data} />}
      </QueryBoundary>
    </Page>
  );
}

function Risks({ system }: { system: ShownRisks }) {
  const words = useText('risks');
  const [done, setDone] = useState<Done>();
  const { name, risks, unseen, state, ownerName } = system;
  const count = (level: (typeof risks)[number]['level']) => risks.filter((risk) => risk.level === level).length;
  return (
    <>
      <PageTitle>{words.titleOf(name)}</PageTitle>
      {risks.length > 0 && <p className={layout.lead}>{words.counts(count('high'), count('medium'), count('low'))}</p>}
      {!system.isAssessedHere && <p>{words.elsewhere}</p>}
      {ownerName === undefined && state !== 'retired' && <p>{words.noOwner}</p>}
      <UndoNotice done={done} words={words} onUndone={() => setDone(undefined)} />
      <Steps system={system} onDone={setDone} />
      {risks.length === 0 && <EmptyState picture="calm" title={words.none} next={words.noneNext} />}
      <List of={risks} by="key">
        {(risk) => <RiskCard {...{ system, risk }} onDone={setDone} />}
      </List>
      {state !== 'retired' && system.isAssessedHere && unseen.length > 0 && risks.length > 0 && (
        <Section title={words.unseen} card>
          <ul>
            {unseen.map((threat) => (
              <li key={threat}>{words.threat[threat]}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Steps({ system, onDone }: { system: ShownRisks; onDone: (done: Done) => void }) {
  const words = useText('risks');
  const [step, setStep] = useState<'assess' | 'decide'>();
  const close = () => setStep(undefined);
  const low = system.risks.filter(({ level, decision }) => level === 'low' && decision === undefined);
  const mayDecideLow = system.mayDecide && low.length > 1;
  const mayAssess = system.mayAssess && system.unseen.length > 0;
  if (step === 'assess') return <AssessForm {...{ system, onDone }} onClose={close} />;
  if (step === 'decide') {
    return (
      <div className={layout.card}>
        <DecideForm {...{ system, onDone }} label={words.decideLow(low.length)} risks={low} onClose={close} />
      </div>
    );
  }
  if (!mayAssess && !mayDecideLow) return null;
  return (
    <div className={layout.actions} data-screen-only>
      {mayAssess && (
        <Action appearance="primary" onClick={() => setStep('assess')}>
          {words.assess}
        </Action>
      )}
      {mayDecideLow && <Action onClick={() => setStep('decide')}>{words.decideLow(low.length)}</Action>}
    </div>
  );
}
