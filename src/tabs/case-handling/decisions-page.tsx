import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { MandatesPart } from '../mandates/mandates-part.tsx';
import { type Colleague, FindColleague } from '../parts/find-colleague.tsx';
import { Action, focusContent, TextLink } from '../parts/link-button.tsx';
import { FaultNotice, Notice } from '../parts/notice.tsx';
import { List, layout, Page, PageTitle, Section } from '../parts/page.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { DecisionCard } from './decision-card.tsx';
import { OpenedCase } from './opened-case.tsx';
import { OwnCasesPart } from './own-cases-part.tsx';

const live = { everyMs: 30_000 };

/** What the controller is to decide, and what waits to be ratified: figures and reasons, no reporter, no story (INV11). */
export default function DecisionsPage() {
  const words = useText('cases').caseHandling.decisions;
  const actions = useView('me', {}).data?.data.actions ?? [];
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      {actions.includes('decisions') && <ToDecide />}
      <OwnCasesPart isAlone={!actions.includes('decisions')} />
      {actions.includes('mandates') && <MandatesPart />}
    </Page>
  );
}

function ToDecide() {
  const words = useText('cases').caseHandling.decisions;
  const [decided, setDecided] = useState<string>();
  const view = useView('decisions', {}, live);
  return (
    <>
      <div role="status">{decided !== undefined && <Notice kind="good" title={words.decided(decided)} />}</div>
      <QueryBoundary view={view} lines={5}>
        {({ waiting, told }) => (
          <>
            {waiting.length === 0 ? (
              <EmptyState picture="calm" title={words.none} next={words.noneNext} />
            ) : (
              <List of={waiting} by="key">
                {(line) => (
                  <OpenedCase line={line}>
                    {(memo) => (
                      <DecisionCard
                        memo={memo}
                        onDecided={() => {
                          setDecided(memo.number);
                          focusContent();
                        }}
                      />
                    )}
                  </OpenedCase>
                )}
              </List>
            )}
            <ToldCases told={told} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

/** Cases the reader was told of that are not to be decided now: a notice leads to where its case stands. */
function ToldCases({ told }: { told: ViewData<'decisions'>['told'] }) {
  const { text } = useSpeech();
  const words = useText('cases').caseHandling.decisions;
  const [named, setNamed] = useState<string>();
  if (told.length === 0) return null;
  return (
    <Section title={words.toldTitle}>
      <div role="status">
        {named !== undefined && (
          <Notice kind="good" title={words.nameDeputy.named(named)}>
            <p>{words.nameDeputy.undo}</p>
            <TextLink to="/appointments">{words.nameDeputy.appointments}</TextLink>
          </Notice>
        )}
      </div>
      {told.some(({ state }) => state !== 'nobody') && <p className={layout.quiet}>{words.toldHelp}</p>}
      <ul className={layout.list}>
        {told.map(({ number, state, mayName }) => (
          <li key={number} className={layout.card}>
            <strong>{text.cases.number(number)}</strong>
            <p>{mayName ? words.nameDeputy.why : words.told[state]}</p>
            {mayName && (
              <NameDeputy
                number={number}
                onNamed={(name) => {
                  setNamed(name);
                  focusContent();
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface NameDeputyProps {
  /** Number of the case nobody in office opens. */
  number: string;
  /** With whose name it was. */
  onNamed: (name: string) => void;
}

/** The director names a deputy for 72 hours, so that a case about the DBR is opened without an editor (S74). */
function NameDeputy({ number, onNamed }: NameDeputyProps) {
  const today = useToday();
  const { text } = useSpeech();
  const words = useText('cases').caseHandling.decisions.nameDeputy;
  const { fault } = useText('roles');
  const [nonce] = useState(() => crypto.randomUUID());
  const [isOpen, open] = useState(false);
  const [chosen, choose] = useState<Colleague>();
  const action = useAction('proposeAppointment');

  function name({ id: person, name }: Colleague): void {
    if (action.isPending) return;
    const asked = { nonce, what: 'emergency', role: 'dpoDeputy', person, from: today } as const;
    action.mutate(asked, { onSuccess: () => onNamed(name) });
  }

  if (!isOpen) {
    return (
      <div>
        <Action aria-label={words.openFor(number)} onClick={() => open(true)}>
          {words.open}
        </Action>
      </div>
    );
  }
  return (
    <>
      <p className={layout.quiet}>{words.lead}</p>
      <FindColleague words={words} autoFocus onChoose={choose} />
      <FaultNotice fault={action.isPending ? null : action.error} sentences={fault} />
      {chosen && (
        <div className={layout.actions}>
          <Action appearance="primary" disabledFocusable={action.isPending} onClick={() => name(chosen)}>
            {action.isPending ? text.shell.saving : words.name(chosen.name)}
          </Action>
        </div>
      )}
    </>
  );
}
