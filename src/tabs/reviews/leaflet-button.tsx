import { type ButtonProps, makeStyles } from '@fluentui/react-components';
import type { JobInput } from '../../contract/contract.ts';
import { useJob } from '../ask.tsx';
import { saveFile } from '../case-papers/download.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useInPlaceOf } from './in-place-of.ts';

const useStyles = makeStyles({ button: { justifyContent: 'flex-start', textAlign: 'start' } });

interface LeafletButtonProps {
  points: JobInput<'leaflet'>['points'];
  appearance?: ButtonProps['appearance'];
  children: string;
}

/** Gets the leaflet as a PDF: of one rule, or of the whole agenda. */
export function LeafletButton({ points, appearance = 'subtle', children }: LeafletButtonProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const job = useJob('leaflet');
  const whose = useInPlaceOf();
  return (
    <>
      <Action
        appearance={appearance}
        className={styles.button}
        disabledFocusable={job.isPending}
        onClick={() =>
          job.isPending || job.mutate({ points, ...whose }, { onSuccess: ({ record }) => saveFile(record) })
        }
      >
        {job.isPending ? text.shell.loading : children}
      </Action>
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
    </>
  );
}
