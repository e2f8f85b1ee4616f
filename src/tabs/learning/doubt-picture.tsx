import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Learning } from './doubt-place.ts';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: '480px', color: tokens.colorBrandForeground1 },
  foot: { stroke: tokens.colorNeutralStroke1 },
  number: { fill: tokens.colorNeutralForeground1, fontSize: '10px', textAnchor: 'middle' },
});

// Two rows, so that the numbers can be read on a phone.
const size = { wide: 14, between: 6, tall: 56, foot: 14, head: 13, perRow: 18 };
const step = size.wide + size.between;
const row = size.head + size.tall + size.foot;

/** A bar for each rule in force, in the order of the handbook; the higher, the more doubt, and a number stands over it. */
export function DoubtPicture({ rules, inForce }: Pick<Learning, 'rules' | 'inForce'>) {
  const styles = useStyles();
  const words = useText('learning');
  const heading = useId();
  const needs = new Map(rules.map(({ rule, need }) => [rule, need]));
  const most = Math.max(1, ...needs.values());
  const told = rules.map(({ rule, need }) => words.pictureRule(rule.toUpperCase(), need));
  const rows = Math.max(1, Math.ceil(inForce.length / size.perRow));
  const middle = size.wide / 2;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={layout.heading}>
        {words.picture}
      </h2>
      <svg
        role="img"
        aria-label={words.pictureOf(told.length > 0 ? told.join(', ') : words.pictureNone)}
        viewBox={`0 0 ${size.perRow * step} ${rows * row}`}
        className={styles.picture}
        focusable="false"
      >
        {inForce.map(({ rule, title }, at) => {
          const need = needs.get(rule) ?? 0;
          const height = need === 0 ? 0 : Math.max(4, Math.round((need / most) * size.tall));
          const x = (at % size.perRow) * step + size.between / 2;
          const y = Math.floor(at / size.perRow) * row + size.head;
          return (
            <g key={rule} transform={`translate(${x} ${y})`}>
              <title>{words.pictureRule(`${rule.toUpperCase()} ${title}`, need)}</title>
              <rect y={size.tall - height} width={size.wide} height={height} rx="2" fill="currentColor" />
              <line x1="0" x2={size.wide} y1={size.tall + 0.5} y2={size.tall + 0.5} className={styles.foot} />
              {need > 0 && (
                <>
                  <text x={middle} y={size.tall - height - 3} className={styles.number}>
                    {need}
                  </text>
                  <text x={middle} y={size.tall + size.foot - 3} className={styles.number}>
                    {rule.slice(1)}
                  </text>
                </>
              )}
            </g>
          );
        })}
      </svg>
      <p className={layout.quiet}>{words.pictureHelp}</p>
    </section>
  );
}
