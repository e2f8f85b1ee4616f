import { type ButtonProps, makeStyles } from '@fluentui/react-components';
import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { saveFile } from '../parts/download.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { useInPlaceOf } from './in-place-of.ts';
import { pointKey, pointTitle, type ShownPoint, savedPoint } from './point-words.ts';

const useStyles = makeStyles({ button: { justifyContent: 'flex-start', textAlign: 'start' } });

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

interface LeafletButtonProps {
  points: ActionInput<'leaflet'>['points'];
  appearance?: ButtonProps['appearance'];
  children: string;
}

/** Gets the leaflet as a PDF: of one rule, or of the whole agenda. */
function LeafletButton({ points, appearance = 'subtle', children }: LeafletButtonProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const action = useAction('leaflet');
  const whose = useInPlaceOf();
  return (
    <>
      <Press
        of={action}
        send={{ points, ...whose }}
        then={({ record }) => saveFile(record)}
        busy={text.shell.loading}
        appearance={appearance}
        className={styles.button}
      >
        {children}
      </Press>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </>
  );
}
