import { Unreachable } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { Action } from './link-button.tsx';
import { Notice, RefusalNotice } from './notice.tsx';
import { useOnline } from './offline-notice.tsx';

/** In the place of what broke or never came. Only a fresh page helps, and without a network there is none to be had. */
export function BrokenPart({ fault }: { fault: Error }) {
  const { text } = useSpeech();
  const online = useOnline();
  const reload = () => location.reload();
  if (fault instanceof Unreachable) return <RefusalNotice fault={fault} {...(online && { onRetry: reload })} />;
  return (
    <Notice kind="error" role="alert" title={text.shell.broken}>
      <Action onClick={reload}>{text.shell.tryAgain}</Action>
    </Notice>
  );
}
