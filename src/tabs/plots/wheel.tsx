import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { Legend } from './legend.tsx';
import './plots.css';
import './wheel.css';
import { pointAt, type Sector, sectorPath } from './sectors.ts';
import type { PlotTone } from './tones.ts';
import { Hand, type Placed, Segment, type WheelRing, type WheelSegment } from './wheel-segment.tsx';
import { WheelTable } from './wheel-table.tsx';

interface WheelProps {
  /** What the picture shows, in a few words. */
  label: string;
  /** Short names of the twelve. */
  months: readonly string[];
  /** From the outermost inwards. */
  rings: readonly WheelRing[];
  /** How far the year has come, from 0 to 1; nothing of a year that is not this one. */
  hand: number | undefined;
  /** What stands in the middle while no segment has the focus. */
  middle: ReactNode;
  legend: readonly { name: string; tone: PlotTone }[];
  /** Heads of the table behind it. */
  heads: { ring: string; month: string; what: string };
  onOpen: (key: string) => void;
}

/** Half the side of the drawing, and where the rings lie in it. */
const [half, outermost, innermost, gap] = [208, 172, 84, 3];
const all = Array.from({ length: 12 }, (_, month) => month);

/** Twelve months in rings; each thing a segment that says its words on focus, and opens. *Vis som tabel* shows the words. */
export function YearWheel(props: WheelProps) {
  const { label, rings, legend } = props;
  const words = useText('plots');
  const [inWords, showWords] = useState(false);
  return (
    <figure className="plot plot-wheel">
      {inWords ? <WheelTable {...props} /> : <Drawing {...props} />}
      <figcaption className="plot-unseen">{label}</figcaption>
      <p className="plot-rings">{rings.map(({ name }, at) => `${at + 1}\u00a0${name}`).join(' · ')}</p>
      <div className="plot-below">
        <Legend of={legend} />
        <div data-screen-only>
          <Action
            appearance="subtle"
            className={layout.flush}
            aria-pressed={inWords}
            onClick={() => showWords(!inWords)}
          >
            {words.asTable}
          </Action>
        </div>
      </div>
    </figure>
  );
}

function Drawing({ label, months, rings, hand, middle, onOpen }: WheelProps) {
  const [shown, show] = useState<string>();
  const [stop, setStop] = useState(0);
  const drawing = useRef<SVGSVGElement>(null);
  const depth = (outermost - innermost) / rings.length;
  const boundsOf = (ring: number) => ({ outer: outermost - ring * depth, inner: outermost - (ring + 1) * depth + gap });
  const placed = rings.flatMap(({ segments, locked = false }, ring) =>
    placedIn(segments, boundsOf(ring)).map((segment) => ({ ...segment, locked })),
  );
  const move = (event: KeyboardEvent) => {
    const next = nextStop(event.key, stop, placed.length);
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    drawing.current?.querySelectorAll<SVGAElement>('a')[next]?.focus();
  };
  const said = placed.find(({ key }) => key === shown)?.words;
  return (
    <div className="plot-round">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
      <svg
        ref={drawing}
        viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
        role="group"
        aria-label={label}
        onKeyDown={move}
      >
        {rings.map(({ name }, ring) => (
          <g key={name}>
            {all.map((month) => (
              <path
                key={month}
                className="plot-month"
                d={sectorPath({ from: month / 12, to: (month + 1) / 12, ...boundsOf(ring) })}
              />
            ))}
          </g>
        ))}
        {months.map((name, month) => {
          const [x, y] = pointAt((month + 0.5) / 12, (half + outermost) / 2);
          return (
            <text key={name} x={x} y={y} dy="0.35em" textAnchor="middle">
              {name}
            </text>
          );
        })}
        {placed.map((segment, at) => (
          <Segment
            key={segment.key}
            {...{ segment, isStop: at === stop }}
            onShow={(isShown) => {
              show(isShown ? segment.key : undefined);
              if (isShown) setStop(at);
            }}
            onOpen={() => onOpen(segment.key)}
          />
        ))}
        {hand !== undefined && <Hand at={hand} from={innermost - 8} to={outermost + 6} />}
      </svg>
      <div className="plot-middle">{said ?? middle}</div>
    </div>
  );
}

/** Things of a month share it; what is many at once stands as one. */
function placedIn(
  segments: readonly WheelSegment[],
  bounds: Pick<Sector, 'inner' | 'outer'>,
): readonly Omit<Placed, 'locked'>[] {
  return [...Map.groupBy(segments, ({ month }) => month)].flatMap(([month, some]) =>
    some.map((segment, at) => {
      const width = 1 / 12 / some.length;
      const from = (month - 1) / 12 + at * width;
      return { ...segment, sector: { from, to: from + width, ...bounds } };
    }),
  );
}

function nextStop(key: string, stop: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (stop + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (stop - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
