import { type ButtonProps, makeStyles } from '@fluentui/react-components';
import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { saveFile } from '../case-papers/download.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useInPlaceOf } from './in-place-of.ts';

const useStyles = makeStyles({ button: { justifyContent: 'flex-start', textAlign: 'start' } });

interface LeafletButtonProps {
  points: ActionInput<'leaflet'>['points'];
  appearance?: ButtonProps['appearance'];
  children: string;
}

/** Gets the leaflet as a PDF: of one rule, or of the whole agenda. */
export function LeafletButton({ points, appearance = 'subtle', children }: LeafletButtonProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const action = useAction('leaflet');
  const whose = useInPlaceOf();
  return (
    <>
      <Action
        appearance={appearance}
        className={styles.button}
        disabledFocusable={action.isPending}
        onClick={() =>
          action.isPending || action.mutate({ points, ...whose }, { onSuccess: ({ record }) => saveFile(record) })
        }
      >
        {action.isPending ? text.shell.loading : children}
      </Action>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </>
  );
}
