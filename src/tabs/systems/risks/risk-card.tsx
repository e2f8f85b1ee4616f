import { useState } from 'react';
import { Action } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Folded, layout } from '../../parts/page.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { useDay } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import { AdviseForm } from './advise-form.tsx';
import { AssessForm } from './assess-form.tsx';
import { DecideForm } from './decide-form.tsx';
import { levelPictures } from './level-pictures.ts';
import { RiskLook } from './risk-look.tsx';
import type { RiskProps } from './shown-risk.ts';

type Step = 'assess' | 'decide' | 'advise';

/** A threat to a system: how it stands, whom it waits for, and what the reader can do. */
export function RiskCard({ system, risk, onDone }: RiskProps) {
  const words = useText('risks');
  const day = useDay();
  const [step, setStep] = useState<Step>();
  const { threat, level, turn, nextLook, isOverdue, before } = risk;
  const name = words.threat[threat];
  const close = () => setStep(undefined);
  if (step === 'assess') return <AssessForm {...{ system, onDone }} before={risk} onClose={close} />;
  return (
    <article className={layout.card} aria-label={name}>
      <h2 className={layout.heading}>{name}</h2>
      <div className={layout.row}>
        <StatusWord kind={levelPictures[level]}>{words.level[level]}</StatusWord>
        {turn !== 'nobody' && <StatusWord kind="round">{words.waits[turn]}</StatusWord>}
        {nextLook && (
          <StatusWord kind={isOverdue ? 'urgent' : 'reference'}>
            {isOverdue ? words.overdue(day(nextLook)) : words.nextLook(day(nextLook))}
          </StatusWord>
        )}
      </div>
      <RiskLook look={risk} />
      {risk.asksAuthority && <Notice kind="warning" title={words.asksAuthority} />}
      {before.length > 0 && (
        <Folded title={words.before(before.length)} label={words.beforeOf(before.length, name)}>
          {before.map((look) => (
            <div key={look.key} className={layout.stack}>
              <RiskLook look={look} />
            </div>
          ))}
        </Folded>
      )}
      {step === 'decide' && (
        <DecideForm {...{ system, onDone }} label={words.decideNamed(name)} risks={[risk]} onClose={close} />
      )}
      {step === 'advise' && <AdviseForm {...{ system, risk, onDone }} onClose={close} />}
      {step === undefined && <Steps {...{ system, risk }} onStep={setStep} />}
    </article>
  );
}

function Steps({ system, risk, onStep }: Omit<RiskProps, 'onDone'> & { onStep: (step: Step) => void }) {
  const words = useText('risks');
  const name = words.threat[risk.threat];
  const isOpen = risk.decision === undefined;
  const steps = [
    system.mayDecide && isOpen && (['decide', words.decide, words.decideNamed(name)] as const),
    system.mayAdvise && risk.turn === 'dpo' && (['advise', words.advise, words.adviseNamed(name)] as const),
    system.mayAssess && (['assess', words.again, words.againNamed(name)] as const),
  ].filter((one) => one !== false);
  if (steps.length === 0) return null;
  return (
    <div className={layout.actions} data-screen-only>
      {steps.map(([step, said, label]) => (
        <Action key={step} aria-label={label} onClick={() => onStep(step)}>
          {said}
        </Action>
      ))}
    </div>
  );
}
