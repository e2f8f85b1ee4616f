import type { ReactNode } from 'react';
import { TextLink } from '../parts/link-button.tsx';
import { Legend } from './legend.tsx';
import './plots.css';
import { type PlotTone, toneColour } from './tones.ts';

export interface RingShare {
  /** `Klar`, as the reader sees it. */
  name: string;
  count: number;
  tone: PlotTone;
  /** Where what is counted stands. */
  to?: string | undefined;
}

interface RingProps {
  /** What the picture shows, in a few words. */
  label: string;
  shares: readonly RingShare[];
  /** Of the ring, in pixels. */
  size?: number;
  /** With the shares and their numbers beside it; what is nobody's is not named. */
  legend?: boolean;
  /** In the middle, `14 af 16`. */
  children?: ReactNode;
}

/** Shares of a whole as a ring, clockwise from the top. All of it is said in words too: by the legend, or to who listens. */
export default function Ring({ label, shares, size = 112, legend = false, children }: RingProps) {
  const shown = shares.filter(({ count }) => count > 0);
  const arcs = arcsOf(shown);
  const words = legend ? label : `${label}: ${shown.map(({ name, count }) => `${name} ${count}`).join(', ')}`;
  return (
    <figure className="plot plot-ring">
      <div style={{ width: size, height: size }}>
        <svg viewBox="0 0 36 36" width={size} height={size} role="img" aria-label={words}>
          {arcs.length === 0 && <Arc length={100} from={0} tone="rest" />}
          {arcs.map((arc) => (
            <Arc key={arc.name} {...arc} />
          ))}
        </svg>
        {children !== undefined && <div className="plot-middle">{children}</div>}
      </div>
      {legend && (
        <Legend of={shown} down>
          {({ name, count, to }) => {
            const said = (
              <span>
                {name} <strong>{count}</strong>
              </span>
            );
            return to === undefined ? said : <TextLink to={to}>{said}</TextLink>;
          }}
        </Legend>
      )}
    </figure>
  );
}

interface ArcProps {
  /** Hundredths of the whole. */
  length: number;
  from: number;
  tone: PlotTone;
}

function Arc({ length, from, tone }: ArcProps) {
  return (
    <circle
      cx="18"
      cy="18"
      r="15.5"
      fill="none"
      strokeWidth="5"
      pathLength="100"
      strokeDasharray={`${length} 100`}
      strokeDashoffset={-from}
      transform="rotate(-90 18 18)"
      style={{ stroke: toneColour(tone) }}
    />
  );
}

/** Between two shares, so that they are told apart without their colours. */
const gap = 1.2;

/** Where each share begins and how long it is; a share of one in a thousand is still seen. */
export function arcsOf(shares: readonly RingShare[]): readonly (ArcProps & { name: string })[] {
  const whole = shares.reduce((sum, { count }) => sum + count, 0);
  const between = shares.length > 1 ? gap : 0;
  let from = 0;
  return shares.map(({ name, count, tone }) => {
    const share = (count / whole) * 100;
    const arc = { name, tone, from, length: Math.max(share - between, 0.8) };
    from += share;
    return arc;
  });
}
