import { useAction } from '../api-hooks.tsx';
import { Action, Press, TextLink } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

interface FileOutcomeProps {
  stored: number;
  batch: string;
  onAnother: () => void;
}

/** What has come of a file, and the way back. */
export function FileOutcome({ stored, batch, onAnother }: FileOutcomeProps) {
  const { file: words, undo, undoing, title } = useText('training');
  const back = useAction('undoAttendance');
  return (
    <>
      <div role="status">
        {back.data ? (
          <Notice kind="info" title={words.undone(back.data.record.undone)} />
        ) : (
          <Notice kind="good" title={words.done(stored)} />
        )}
      </div>
      {back.error && !back.isPending && <RefusalNotice fault={back.error} />}
      <div className={layout.actions}>
        {!back.data && stored > 0 && (
          <Press of={back} send={{ batch }} busy={undoing}>
            {undo}
          </Press>
        )}
        <Action onClick={onAnother}>{words.another}</Action>
      </div>
      <TextLink to="/training">{title}</TextLink>
    </>
  );
}
