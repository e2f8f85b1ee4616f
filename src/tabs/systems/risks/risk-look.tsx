import { makeStyles } from '@fluentui/react-components';
import { levelOf } from '../../../features/systems/risks/risk.ts';
import { layout } from '../../parts/page.tsx';
import { useDay } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import type { ShownRisk } from './shown-risk.ts';

const useStyles = makeStyles({ said: { '& > *': { margin: 0 } } });

/** One look at a threat: what was seen, what is done, what the DBR said and what was decided. */
export function RiskLook({
  look,
}: {
  look: Omit<ShownRisk, 'before' | 'turn' | 'asksDpo' | 'asksAuthority' | 'isOverdue'>;
}) {
  const styles = useStyles();
  const words = useText('risks');
  const day = useDay();
  const { likelihood, citizens, municipality, scenario, measures, leftLikelihood, leftConsequence } = look;
  const { assessedByName, assessedOn, advice, adviceReason, advisedByName = '', advisedOn } = look;
  const { decision, tradeOff, decidedByName = '', decidedOn } = look;
  const facts = [
    words.likelihood[likelihood],
    words.forCitizens(words.consequence[citizens]),
    words.forMunicipality(words.consequence[municipality]),
  ];
  return (
    <>
      <p>{facts.join(' · ')}</p>
      {scenario && <p className={layout.asWritten}>{scenario}</p>}
      {measures && (
        <div className={styles.said}>
          <h3 className={layout.entryName}>{words.measures}</h3>
          <p className={layout.asWritten}>{measures}</p>
          {leftLikelihood && leftConsequence && (
            <p>
              {words.left(
                words.level[levelOf(leftLikelihood, leftConsequence)],
                words.likelihood[leftLikelihood],
                words.consequence[leftConsequence],
              )}
            </p>
          )}
        </div>
      )}
      <p className={layout.quiet}>{words.assessedBy(assessedByName, day(assessedOn))}</p>
      {advice && advisedOn && (
        <div className={styles.said}>
          <h3 className={layout.entryName}>{words.advice[advice]}</h3>
          <p className={layout.asWritten}>{adviceReason}</p>
          <p className={layout.quiet}>{words.advisedBy(advisedByName, day(advisedOn))}</p>
        </div>
      )}
      {decision && decidedOn && (
        <div className={styles.said}>
          <h3 className={layout.entryName}>{words.decision[decision]}</h3>
          <p className={layout.asWritten}>{tradeOff}</p>
          <p className={layout.quiet}>{words.decidedBy(decidedByName, day(decidedOn))}</p>
        </div>
      )}
    </>
  );
}
