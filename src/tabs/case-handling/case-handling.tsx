import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useWhen } from '../cases/when-words.ts';
import { forgetWords, keepWords, keptWords } from '../kept-words.ts';
import { Action, focusContent, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useNow } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { AssessForm } from './assess-form.tsx';
import { LeftAtClosing } from './left-at-closing.tsx';
import { NoBreachForm } from './no-breach-form.tsx';
import { OwnNotice } from './own-notice.tsx';
import { StepForm } from './step-form.tsx';
import { type HandlingStep, isClosable, nextSteps, stepsNow } from './step-forms.ts';

type Handling = ViewData<'case'>['handling'];

/** Few cases need them, so they stand back. */
const seldom: readonly HandlingStep[] = ['awareSet', 'promiseSettled', 'openedInError'];

/** Left to the DBR, also in a case of the IT security manager's. */
const ofOfficers: readonly HandlingStep[] = ['assessed', 'noBreach', 'openedInError'];

interface CaseHandlingProps {
  caseKey: string;
  isOpen: boolean;
  /** Nobody has taken it over: that comes first, so that nothing here is the page's first button. */
  isUntaken: boolean;
  handling: Handling;
  /** Somebody of the DBR's side has a part in it themselves. */
  own: ViewData<'case'>['own'];
  managementBody: string | undefined;
}

/** The right side of a case: what is suggested and why, what is answered, what is missing, and the next step. */
export function CaseHandling({ caseKey, isOpen, isUntaken, handling, own, managementBody }: CaseHandlingProps) {
  const now = useNow();
  const when = useWhen();
  const caseText = useText('cases');
  const words = caseText.caseHandling;
  const { toDraft } = caseText.casePapers.draft;
  const { number = '' } = useParams();
  const [step, setStep] = useOpenStep(caseKey);
  const [done, setDone] = useState<HandlingStep>();
  const isOfficer = useMay('recordNotification');
  const steps = stepsNow(isOpen, handling).filter(
    (possible) => !isLeft(possible, own) && (isOfficer || !ofOfficers.includes(possible)),
  );
  const { assessedAt, suggestion } = handling;
  const { cause = '', rulesReview = '', journalAnswer: journal = '', prevention = '' } = handling;
  const begin = {
    awareAt: now,
    notifiedAt: now,
    informedAt: now,
    whom: managementBody ?? '',
    cause,
    rulesReview,
    journal,
    prevention,
  };
  const close = (saved: boolean) => {
    setDone(saved ? step : undefined);
    setStep(undefined);
    focusContent();
  };

  return (
    <section className={layout.card} aria-label={words.title}>
      <h2 className={layout.subheading}>{words.title}</h2>
      {isOpen && own && <OwnNotice own={own} />}
      {isOpen && assessedAt === undefined && handling.art33 === 'notAssessed' && (
        <>
          <p>
            {words.suggestion}: {suggestion.risk === undefined ? words.unsure : words.risk[suggestion.risk]}.{' '}
            {suggestion.reasons.length > 0 &&
              `${words.because} ${words.reasons(suggestion.reasons.map((reason) => words.riskReason[reason]))}.`}
          </p>
          <p className={layout.quiet}>{words.suggestionIs}</p>
        </>
      )}
      {isOpen && assessedAt !== undefined && handling.missing.includes('decision') && <p>{words.awaitsDecision}</p>}
      {isOpen && handling.promised !== undefined && handling.promisedBy !== undefined && (
        <>
          <StatusWord kind={handling.promisedBy < now ? 'urgent' : 'owed'}>
            {words.promised[handling.promisedBy < now ? 'late' : 'due'](when(handling.promisedBy))}
          </StatusWord>
          <p className={layout.quiet}>{handling.promised}</p>
          <p className={layout.quiet}>{words.promised.next}</p>
          <TextLink to={`/case/${number}/virk`}>{toDraft}</TextLink>
        </>
      )}
      {/* The short way asks for none of it. */}
      {isOpen && step !== 'noBreach' && <Missing missing={handling.missing} />}
      <div role="status">{done !== undefined && <Notice kind="good" title={words.done[done]} />}</div>
      {step === undefined || !steps.includes(step) ? (
        <div className={layout.actions}>
          {steps.map((possible, index) => (
            <Action
              key={possible}
              appearance={
                index === 0 && isOpen && !isUntaken && nextSteps(handling).includes(possible)
                  ? 'primary'
                  : seldom.includes(possible)
                    ? 'subtle'
                    : 'secondary'
              }
              onClick={() => {
                setDone(undefined);
                setStep(possible);
              }}
            >
              {words.deed[possible]}
            </Action>
          ))}
        </div>
      ) : step === 'assessed' ? (
        <AssessForm caseKey={caseKey} handling={handling} isOwn={own?.judging !== undefined} onClose={close} />
      ) : step === 'noBreach' ? (
        <NoBreachForm caseKey={caseKey} seen={handling.seen} onClose={close} />
      ) : (
        <StepForm
          key={step}
          caseKey={caseKey}
          seen={handling.seen}
          step={step}
          begin={begin}
          isOwn={own?.judging !== undefined}
          onClose={close}
        >
          {step === 'closed' && <LeftAtClosing {...handling} />}
        </StepForm>
      )}
    </section>
  );
}

/** The form that is open; open again after a reload or a look at another page of the case, with what is in it. */
function useOpenStep(caseKey: string) {
  const [step, setStep] = useState<HandlingStep>();
  const place = `step ${caseKey}`;
  useEffect(() => {
    void keptWords(place).then((left) => left !== '' && setStep((now) => now ?? (left as HandlingStep)));
  }, [place]);
  const open = (next: HandlingStep | undefined) => {
    if (next === undefined) forgetWords(place);
    else void keepWords(place, next);
    setStep(next);
  };
  return [step, open] as const;
}

/** Is the action left to the other, since the reader has a part in the case? */
function isLeft(step: HandlingStep, own: CaseHandlingProps['own']): boolean {
  if (own?.whose !== 'mine') return false;
  return step === 'openedInError' || step === 'noBreach' || (step === 'closed' && own.closing !== undefined);
}

function Missing({ missing }: { missing: Handling['missing'] }) {
  const words = useText('cases').caseHandling;
  if (isClosable(missing)) return <p>{words.nothingMissing}</p>;
  return (
    <p className={layout.quiet}>
      {words.missingTitle}: {missing.map((what) => words.missing[what]).join(', ')}.
    </p>
  );
}
