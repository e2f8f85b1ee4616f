import type { ReactNode } from 'react';
import { type PlotTone, toneColour } from './tones.ts';

interface Named {
  name: string;
  tone: PlotTone;
}

/** What each colour of a picture stands for. */
export function Legend<T extends Named>({
  of,
  down = false,
  children,
}: {
  of: readonly T[];
  /** Under each other, beside the picture. */
  down?: boolean;
  /** What stands for one; its name where it is left out. */
  children?: (one: T) => ReactNode;
}) {
  return (
    <ul className={down ? 'plot-legend plot-down' : 'plot-legend'}>
      {of.map((one) => (
        <li key={one.name}>
          {/* A drawn box, and no background: paper and forced colours take backgrounds away. */}
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" rx="3" style={{ fill: toneColour(one.tone) }} />
          </svg>
          {children ? children(one) : one.name}
        </li>
      ))}
    </ul>
  );
}
