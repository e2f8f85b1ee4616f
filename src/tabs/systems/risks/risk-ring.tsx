import { levelOf } from '../../../features/systems/risks/risk.ts';
import { riskLevels } from '../../../features/systems/risks/stored-words.ts';
import { useView } from '../../api-hooks.tsx';
import { layout } from '../../parts/page.tsx';
import { QueryBoundary } from '../../parts/view.tsx';
import Ring from '../../plots/ring.tsx';
import { useText } from '../../use-text.ts';

const tones = { low: 'ready', medium: 'underWay', high: 'behind' } as const;

const figures = { low: 'lowRisks', medium: 'mediumRisks', high: 'highRisks' } as const;

/** How many risks to systems are high, medium and low today (S7, S71). */
export default function RiskRing() {
  const words = useText('risks');
  const view = useView('riskPicture', {});
  return (
    <QueryBoundary view={view} lines={5}>
      {({ today, toDecide }) => {
        const shares = riskLevels.toReversed().map((level) => ({
          name: words.level[level],
          count: today.reduce((sum, one) => {
            return levelOf(one.likelihood, one.consequence) === level ? sum + one.count : sum;
          }, 0),
          tone: tones[level],
          to: `/risks?show=${figures[level]}`,
        }));
        if (shares.every(({ count }) => count === 0)) return <p className={layout.quiet}>{words.picture.none}</p>;
        return (
          <>
            <Ring label={words.picture.title} shares={shares} legend />
            {toDecide > 0 && <p className={layout.quiet}>{words.toDecide(toDecide)}</p>}
          </>
        );
      }}
    </QueryBoundary>
  );
}
