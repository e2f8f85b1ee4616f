import type { ViewData } from '../../contract/contract.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { BandMark } from '../reading-status/band-mark.tsx';
import { useText } from '../use-text.ts';

type Gaps = ViewData<'centre'>['gaps'];

const shownAtOnce = 5;

/** *Hvor mangler der mest?* The rules of roles and systems, the least read first, unit by unit (S41). */
export function TrainingGaps({ gaps }: { gaps: Gaps }) {
  const words = useText('manager').centre;
  const rest = gaps.slice(shownAtOnce);
  return (
    <section>
      <h2 className={layout.heading}>{words.gaps}</h2>
      {gaps.length === 0 ? (
        <p className={layout.quiet}>{words.noGaps}</p>
      ) : (
        <>
          <p className={layout.quiet}>{words.gapsHelp}</p>
          <Lines gaps={gaps.slice(0, shownAtOnce)} />
          {rest.length > 0 && (
            <Folded title={words.moreGaps(rest.length)}>
              <Lines gaps={rest} />
            </Folded>
          )}
        </>
      )}
    </section>
  );
}

function Lines({ gaps }: { gaps: Gaps }) {
  return (
    <ul className={layout.tightList}>
      {gaps.map(({ rule, title, units }) => (
        <li key={rule} className={layout.entry}>
          <TextLink to={`/handbook/rule/${rule}`}>{ruleName({ rule, title })}</TextLink>
          {units.map(({ unit, name, band }) => (
            <div key={unit} style={{ display: 'flex', justifyContent: 'space-between', columnGap: '12px' }}>
              <span>{name}</span>
              <BandMark band={band} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
