import { pointAt, type Sector, sectorPath } from './sectors.ts';
import { type PlotTone, toneColour } from './tones.ts';

export interface WheelSegment {
  key: string;
  /** From 1 to 12. */
  month: number;
  /** The first of these says how it stands. */
  tone: PlotTone;
  /** A sign that says the same without a colour, and a number where it stands for several. */
  sign: string;
  /** What it is and how it stands, in words. */
  words: string;
}

export interface WheelRing {
  name: string;
  /** Its things cannot be taken out. */
  locked?: boolean;
  segments: readonly WheelSegment[];
}

/** A segment where it lies. */
export interface Placed extends WheelSegment {
  sector: Sector;
  locked: boolean;
}

interface SegmentProps {
  segment: Placed;
  /** The one that is reached by the tab key; the others by the arrows. */
  isStop: boolean;
  onShow: (isShown: boolean) => void;
  onOpen: () => void;
}

/** One thing of the year, or several: its words on focus, its page on a press. */
export function Segment({ segment: { key, sector, tone, sign, words, locked }, isStop, onShow, onOpen }: SegmentProps) {
  const { from, to, inner, outer } = sector;
  // The lock and the sign share the middle line.
  const at = (share: number) => pointAt(from + (to - from) * share, (inner + outer) / 2);
  const [x, y] = at(locked && sign !== '' ? 0.7 : 0.5);
  const onColour = tone === 'rest' ? '' : '-on';
  return (
    <a
      href={`#${key}`}
      tabIndex={isStop ? 0 : -1}
      aria-label={words}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
      onFocus={() => onShow(true)}
      onBlur={() => onShow(false)}
      onMouseEnter={() => onShow(true)}
      onMouseLeave={() => onShow(false)}
    >
      <path className="plot-segment" d={sectorPath(sector)} style={{ fill: toneColour(tone) }} />
      {locked && (
        <path
          className={`plot-lock plot-lock${onColour}`}
          transform={`translate(${at(sign === '' ? 0.5 : 0.3).join(' ')})`}
          d="M-4 -1h8v6h-8zM-2.5 -1v-2a2.5 2.5 0 0 1 5 0v2"
        />
      )}
      <text className={`plot-sign plot-sign${onColour}`} x={x} y={y} dy="0.35em" textAnchor="middle">
        {sign}
      </text>
    </a>
  );
}

/** Today. */
export function Hand({ at, from, to }: { at: number; from: number; to: number }) {
  const [[fromX, fromY], [toX, toY]] = [pointAt(at, from), pointAt(at, to)];
  return (
    <g className="plot-hand">
      <line x1={fromX} y1={fromY} x2={toX} y2={toY} />
      <circle cx={toX} cy={toY} r="5" />
    </g>
  );
}
