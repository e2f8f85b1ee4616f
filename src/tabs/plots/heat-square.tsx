import './plots.css';
import { type PlotTone, toneColour } from './tones.ts';

const side = 24;

/**
 * A square that fills with the share of a group, from nobody to all: told by form, and by colour for who sees it.
 * @param share from 0 to 1; none where it is not told; crossed where it is out of the count
 */
export function HeatSquare({ share }: { share: number | 'crossed' | undefined }) {
  const isCrossed = share === 'crossed';
  const colour = toneColour(isCrossed ? 'paused' : share === undefined ? 'rest' : toneOf(share));
  const inner = side - 6;
  const height = isCrossed ? 0 : inner * (share ?? 0);
  return (
    <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <rect
        x="1"
        y="1"
        width={side - 2}
        height={side - 2}
        rx="4"
        fill="none"
        strokeWidth="1.5"
        strokeDasharray={share === undefined ? '3 3' : undefined}
        style={{ stroke: colour }}
      />
      <rect x="3" y={3 + inner - height} width={inner} height={height} rx="2" style={{ fill: colour }} />
      {isCrossed && <line x1="5" y1={side - 5} x2={side - 5} y2="5" strokeWidth="2" style={{ stroke: colour }} />}
    </svg>
  );
}

/** The colours of *Klar*, *I gang* and *Ikke i mål endnu*, by how many of the group have come so far. */
function toneOf(share: number): PlotTone {
  if (share >= 0.9) return 'ready';
  return share >= 1 / 3 ? 'underWay' : 'behind';
}
