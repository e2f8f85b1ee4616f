import { scaleBand, scaleLinear } from 'd3-scale';
import { useState } from 'react';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { Legend } from './legend.tsx';
import './plots.css';
import { Scrolling } from './scrolling.tsx';
import { type PlotTone, toneColour } from './tones.ts';

export interface Bar {
  /** None where it is not told. */
  value: number | undefined;
  /** `12` or `<5`, over the bar and in the table. */
  said: string;
}

interface BarsProps {
  label: string;
  /** What the bars of a group stand for, in their order. */
  series: readonly { name: string; tone: PlotTone }[];
  /** Along the bottom; a place in `bars` is empty where there is nothing to show. */
  groups: readonly { name: string; bars: readonly (Bar | undefined)[] }[];
}

// Drawn at about the size it is seen at, so that its letters are as large as the page's.
const [width, height, left, foot, top] = [400, 210, 30, 24, 18];
/** Of a bar whose number is not told. */
const untold = 16;

/** Numbers over time as bars beside each other; *Vis som tabel* shows the same in numbers. */
export function Bars({ label, series, groups }: BarsProps) {
  const words = useText('plots');
  const [inNumbers, showNumbers] = useState(false);
  const values = groups.flatMap(({ bars }) => bars.map((bar) => bar?.value ?? 0));
  const y = scaleLinear([0, Math.max(5, ...values)], [height - foot, top]).nice(4);
  const x = scaleBand(
    groups.map(({ name }) => name),
    [left, width],
  ).paddingInner(0.25);
  const within = scaleBand(
    series.map(({ name }) => name),
    [0, x.bandwidth()],
  ).paddingInner(0.12);
  return (
    <figure className="plot plot-bars">
      {inNumbers ? (
        <Numbers {...{ label, series, groups }} />
      ) : (
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${label}. ${spoken(series, groups)}`}>
          {y.ticks(4).map((tick) => (
            <g key={tick} transform={`translate(0 ${y(tick)})`}>
              <line x1={left} x2={width} className="plot-line" />
              <text x={left - 6} dy="0.32em" textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          {groups.map(({ name, bars }) => (
            <g key={name} transform={`translate(${x(name)} 0)`}>
              <text x={x.bandwidth() / 2} y={height - 6} textAnchor="middle">
                {name}
              </text>
              {series.map((one, at) => (
                <Column
                  key={one.name}
                  bar={bars[at]}
                  tone={one.tone}
                  at={[within(one.name) ?? 0, within.bandwidth()]}
                  y={y}
                />
              ))}
            </g>
          ))}
        </svg>
      )}
      <div className="plot-below">
        <Legend of={series} />
        <div data-screen-only>
          <Action
            appearance="subtle"
            className={layout.flush}
            aria-pressed={inNumbers}
            onClick={() => showNumbers(!inNumbers)}
          >
            {words.asTable}
          </Action>
        </div>
      </div>
    </figure>
  );
}

interface ColumnProps {
  bar: Bar | undefined;
  tone: PlotTone;
  at: readonly [left: number, width: number];
  y: (value: number) => number;
}

function Column({ bar, tone, at: [from, wide], y }: ColumnProps) {
  if (!bar) return null;
  const floor = y(0);
  const over = bar.value === undefined ? floor - untold : y(bar.value);
  const colour = toneColour(tone);
  const look = bar.value === undefined ? { stroke: colour, fill: 'none', strokeDasharray: '3 3' } : { fill: colour };
  return (
    <>
      <rect x={from} y={over} width={wide} height={floor - over} rx="2" style={look} />
      <text x={from + wide / 2} y={over - 5} textAnchor="middle">
        {bar.said}
      </text>
    </>
  );
}

function Numbers({ label, series, groups }: BarsProps) {
  return (
    <Scrolling label={label}>
      <table className="plot-table">
        <thead>
          <tr>
            <td />
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ name, bars }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {series.map((one, at) => (
                <td key={one.name}>{bars[at]?.said ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** `2025: 1. kvartal 12, 2. kvartal 9. 2026: 1. kvartal <5.` */
function spoken(series: BarsProps['series'], groups: BarsProps['groups']): string {
  return series
    .map(({ name }, at) => {
      const told = groups.flatMap((group) => {
        const bar = group.bars[at];
        return bar ? [`${group.name} ${bar.said}`] : [];
      });
      return `${name}: ${told.join(', ') || '–'}.`;
    })
    .join(' ');
}
