import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { yearOf } from '../../../core/dates.ts';
import { rowsBehind } from '../../../features/reports/annual/figure.ts';
import { useView } from '../../api-hooks.tsx';
import { QuarterBars } from '../../breach-reports/quarter-bars.tsx';
import { TextLink } from '../../parts/link-button.tsx';
import { layout } from '../../parts/page.tsx';
import { QueryBoundary } from '../../parts/view.tsx';
import Ring from '../../plots/ring.tsx';
import { BandMark } from '../../reading-status/band-mark.tsx';
import RiskRing from '../../systems/risks/risk-ring.tsx';
import { useToday } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import { type Item, stateTones } from '../../wheel/wheel-item.ts';

const useStyles = makeStyles({
  groups: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '8px 12px', alignItems: 'center' },
  pictures: { display: 'grid', gap: '16px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))' },
});

/** Incidents, controls, the year, reading and exemptions in pictures (S71): those the reader may open, each a way to its page. */
export function DirectorPictures({ actions }: { actions: readonly string[] }) {
  const styles = useStyles();
  const may = (view: string) => actions.includes(view);
  return (
    <div className={mergeClasses(layout.flow, styles.pictures)}>
      {may('breachReports') && <Incidents />}
      {may('controlsOfYear') && (may('wheel') || may('systems')) && <Controls />}
      {may('wheel') && <Wheel />}
      {may('readingStatus') && <Reading />}
      {may('exemptions') && <Exemptions />}
      {may('riskPicture') && <Risks />}
    </div>
  );
}

function Picture({ title, to, children }: { title: string; to: string; children: ReactNode }) {
  return (
    <section className={layout.card} aria-label={title}>
      <h2 className={layout.subheading}>
        <TextLink to={to}>{title}</TextLink>
      </h2>
      {children}
    </section>
  );
}

function Incidents() {
  return (
    <QueryBoundary view={useView('breachReports', {})} lines={5}>
      {({ quarters }) => (quarters.length > 0 ? <QuarterBars quarters={quarters} to="/breach-reports" /> : null)}
    </QueryBoundary>
  );
}

function Reading() {
  const styles = useStyles();
  const words = useText('plots').director;
  const { type: types, none } = useText('readingStatus');
  const view = useView('readingStatus', {});
  return (
    <Picture title={words.reading} to="/reading-status">
      <QueryBoundary view={view} lines={5}>
        {(status) => {
          // All employees first: in a small municipality no centre may be told of.
          const groups = [
            ...status.types.flatMap(({ type, band }) => (type === 'employee' ? { name: types[type], band } : [])),
            ...status.centres.flatMap(({ name, total }) => (total ? { name, band: total.band } : [])),
          ].filter(({ band }) => band !== 'notAsked');
          if (groups.length === 0) return <p className={layout.quiet}>{none}</p>;
          const hidden = groups.filter(({ band }) => band === 'hidden').map(({ name }) => name);
          return (
            <>
              <div className={styles.groups}>
                {groups
                  .filter(({ band }) => band !== 'hidden')
                  .map(({ name, band }) => (
                    <Fragment key={name}>
                      <BandMark band={band} />
                      <span>{name}</span>
                    </Fragment>
                  ))}
              </div>
              {hidden.length > 0 && <p className={layout.quiet}>{words.hidden(hidden.join(', '))}</p>}
            </>
          );
        }}
      </QueryBoundary>
    </Picture>
  );
}

const controlTones = { inOrder: 'ready', findings: 'underWay', notDone: 'paused', lateControls: 'behind' } as const;

function Controls() {
  const year = yearOf(useToday());
  const { controls, control, noControls } = useText('plots').director;
  const view = useView('controlsOfYear', {});
  return (
    <Picture title={controls} to="/controls">
      <QueryBoundary view={view} lines={5}>
        {({ counts }) => {
          const shares = counts.map(({ figure, count }) => ({
            name: control[figure],
            count,
            tone: controlTones[figure],
            to: rowsBehind('controls', figure, year),
          }));
          if (shares.every(({ count }) => count === 0)) return <p className={layout.quiet}>{noControls}</p>;
          return <Ring label={controls} shares={shares} legend />;
        }}
      </QueryBoundary>
    </Picture>
  );
}

const wheelFigure = (state: Item['state']) =>
  state === 'done' ? 'wheelDone' : state === 'notDone' ? 'wheelNotDone' : 'wheelLeft';
const wheelStates: readonly Item['state'][] = ['done', 'notDone', 'late', 'soon', 'planned'];

function Wheel() {
  const year = yearOf(useToday());
  const words = useText('wheel');
  const view = useView('wheel', {});
  return (
    <Picture title={words.ofYear(year)} to="/wheel">
      <QueryBoundary view={view} lines={5}>
        {({ items }) => {
          const own = items.filter((item) => item.year === year);
          const shares = wheelStates.map((state) => ({
            name: words.state[state],
            count: own.filter((item) => item.state === state).length,
            tone: stateTones[state],
            to: rowsBehind('wheel', wheelFigure(state), year),
          }));
          return <Ring label={words.ofYear(year)} shares={shares} legend />;
        }}
      </QueryBoundary>
    </Picture>
  );
}

function Exemptions() {
  const today = useToday();
  const words = useText('plots').director;
  const view = useView('exemptions', {});
  return (
    <Picture title={words.exemptions} to="/exemptions">
      <QueryBoundary view={view} lines={5}>
        {({ exemptions }) => {
          const waiting = exemptions.filter(({ state }) => state === 'asked' || state === 'assessed');
          const inForce = exemptions.filter(
            ({ state, from, undecided }) => state === 'granted' && from <= today && !undecided,
          );
          const shares = [
            { name: words.waiting, count: waiting.length, tone: 'underWay' as const },
            {
              ...{ name: words.inForce, count: inForce.length, tone: 'ready' as const },
              to: rowsBehind('exemptions', 'inForce', yearOf(today)),
            },
          ];
          if (shares.every(({ count }) => count === 0)) return <p className={layout.quiet}>{words.noExemptions}</p>;
          return <Ring label={words.exemptions} shares={shares} legend />;
        }}
      </QueryBoundary>
    </Picture>
  );
}

function Risks() {
  const { picture } = useText('risks');
  return (
    <Picture title={picture.title} to="/risks">
      <RiskRing />
    </Picture>
  );
}
