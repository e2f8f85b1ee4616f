import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';

/** Which edition of the handbook is in force, adopted by whom and when (S14, S17), or since when one is tried. */
export function EditionLine({ edition, trial }: Pick<ViewData<'handbook'>, 'edition' | 'trial'>) {
  const day = useDay();
  const { text } = useSpeech();
  if (!edition && trial) return <p className={layout.entryName}>{text.handbook.trial(day(trial))}</p>;
  if (!edition) return <p className={layout.quiet}>{text.handbook.noEdition}</p>;
  const { body, decidedOn, caseRef } = edition;
  return (
    <p className={layout.quiet}>
      {text.handbook.edition(edition.edition, text.reading.rule.body[body], day(decidedOn), caseRef)}
    </p>
  );
}

/** Policy, handbook and the running picture of risk, each with how far it is (S7). */
export function FrameLines({ me }: { me: ViewData<'me'> }) {
  const day = useDay();
  const words = useSpeech().text.handbook.frame;
  const { policy, risk, riskOn, edition } = me;
  return (
    <>
      {policy && <p className={layout.quiet}>{words.policy(policy.edition, day(policy.decidedOn))}</p>}
      {edition ? (
        <p className={layout.quiet}>{words.handbook(edition.edition, day(edition.decidedOn))}</p>
      ) : (
        <EditionLine {...me} />
      )}
      {riskOn ? (
        <p className={layout.quiet}>{words.riskOn(day(riskOn))}</p>
      ) : (
        risk && <p className={layout.quiet}>{words.risk(risk)}</p>
      )}
    </>
  );
}
