import { Action } from '../parts/link-button.tsx';
import { Folded } from '../parts/page/section.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { LeafletButton } from './leaflet-button.tsx';
import type { ShownPoint } from './point-words.ts';
import { pointKey, pointTitle, savedPoint } from './point-words.ts';

/** The leaflets (pjecer) of an agenda: each for itself, all in one file, or straight to the printer (S86). */
export function Leaflets({ points }: { points: readonly ShownPoint[] }) {
  const words = useText('manager').reviews;
  const shown = points.filter(({ kind }) => kind !== 'question');
  return (
    <Folded title={words.leaflets}>
      <ul className={layout.tightList}>
        {shown.map((point) => (
          <li key={pointKey(point)}>
            <LeafletButton points={[savedPoint(point)]}>{words.leafletFor(pointTitle(point, words))}</LeafletButton>
          </li>
        ))}
      </ul>
      <div className={layout.actions}>
        <LeafletButton points={shown.map(savedPoint)} appearance="secondary">
          {words.leafletPdf}
        </LeafletButton>
        <Action appearance="subtle" onClick={() => window.print()}>
          {words.leaflet}
        </Action>
      </div>
    </Folded>
  );
}
