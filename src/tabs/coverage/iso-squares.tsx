import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { areaStates } from '../../features/coverage/coverage.ts';
import { type IsoTheme, isoThemes } from '../../features/coverage/standards.ts';
import { Section } from '../parts/page.tsx';
import { HeatSquare } from '../plots/heat-square.tsx';
import { useText } from '../use-text.ts';
import { useIsoWords } from './area-name.ts';
import '../plots/plots.css';

type Iso = NonNullable<ViewData<'coverage'>['standards']>['iso'][number];

const useStyles = makeStyles({
  themes: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  squares: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(52px, 1fr))',
    gap: '4px',
  },
  square: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: '2px',
    minHeight: '52px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

/** How full the square of each state is; nothing at all is dashed. */
const shares = { shown: 1, written: 0.5, missing: undefined, notRelevant: 'crossed' } as const;

/** The 93 controls of ISO 27002 as squares by theme: one opens what there is and what is lacking. */
export function IsoSquares({ iso }: { iso: readonly Iso[] }) {
  const styles = useStyles();
  const words = useText('coverage');
  const named = useIsoWords();
  // What nobody has said of anything has no place in the legend.
  const states = areaStates.filter((one) => one !== 'notRelevant' || iso.some(({ state }) => state === one));
  return (
    <div className={mergeClasses('plot', styles.themes)}>
      <ul className="plot-legend">
        {states.map((state) => (
          <li key={state}>
            <HeatSquare share={shares[state]} />
            {words.isoCount(iso.filter((one) => one.state === state).length, words.state[state])}
          </li>
        ))}
      </ul>
      {(Object.keys(isoThemes) as IsoTheme[]).map((theme) => (
        <Section key={theme} title={words.theme[theme]} level={3} small>
          <ul className={styles.squares}>
            {iso
              .filter(({ area }) => area.startsWith(`${theme}.`))
              .map(({ area, state, rules }) => {
                const name = words.isoSquare(area, named[area] ?? '', words.state[state], rules);
                return (
                  <li key={area}>
                    <Link className={styles.square} to={`/coverage/${area}`} aria-label={name} title={name}>
                      <HeatSquare share={shares[state]} />
                      {area}
                    </Link>
                  </li>
                );
              })}
          </ul>
        </Section>
      ))}
    </div>
  );
}
