import { useState } from 'react';
import { longest } from '../../features/audits/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { HandOver } from './hand-over.tsx';
import { type AuditPartProps, outcomePictures, type ShownPoint } from './shown-audit.ts';

/** What came of a point, what shows it, and of a finding who puts it right. */
export function PointContent({ point, onDone }: { point: ShownPoint } & Pick<AuditPartProps, 'onDone'>) {
  const words = useText('audits');
  const { outcome, note, byName } = point;
  const isPutRight = outcome === 'finding' && point.followUpDoneOn !== undefined;
  return (
    <>
      <StatusWord kind={isPutRight ? 'done' : outcomePictures[outcome]}>
        {isPutRight ? words.putRight : words.outcome[outcome]}
      </StatusWord>
      <p className={layout.asWritten}>{note}</p>
      {outcome === 'finding' && <FollowUp {...{ point, onDone }} />}
      <p className={layout.quiet}>{words.writtenBy(byName)}</p>
    </>
  );
}

function FollowUp({ point, onDone }: { point: ShownPoint } & Pick<AuditPartProps, 'onDone'>) {
  const words = useText('audits');
  const [day, today] = [useDay(), useToday()];
  const action = useAction('followUpFinding');
  const [isOpen, setOpen] = useState(false);
  const { key, version: seen, heading, followUp, followUpOwnerName: owner = '', followUpDue: due = today } = point;
  const { followUpDoneOn, followUpNote, mayHandOver } = point;
  const isLate = followUpDoneOn === undefined && !point.isSeenAgain && due < today;
  return (
    <>
      {followUp && <p className={layout.asWritten}>{words.toPutRight(followUp)}</p>}
      {followUpDoneOn !== undefined ? (
        <p>{words.followedUp(day(followUpDoneOn))}</p>
      ) : isLate ? (
        <StatusWord kind="urgent">{words.followUpLate(owner, day(due))}</StatusWord>
      ) : (
        <p>{words.followUpBy(owner, day(due))}</p>
      )}
      {followUpNote && <p className={layout.asWritten}>{followUpNote}</p>}
      {point.isSeenAgain && <p className={layout.quiet}>{words.seenAgain}</p>}
      {mayHandOver && <HandOver {...{ point, onDone }} />}
      {isOpen && (
        <EntryForm<{ finished: string }>
          label={words.finishNamed(heading)}
          {...{ words, onClose: () => setOpen(false) }}
          names={words.form}
          focused
          appearance="secondary"
          begin={{ finished: '' }}
          sending={action}
          onSend={({ finished: note }) =>
            action.mutate(
              { followUp: 'done', point: key, seen, note },
              {
                onSuccess: () => {
                  setOpen(false);
                  onDone(words.finished);
                },
              },
            )
          }
        >
          {({ at }) => <TextField {...at('finished')} max={longest.note} required />}
        </EntryForm>
      )}
      {point.mayFollowUp && !isOpen && (
        <div className={layout.actions} data-screen-only>
          {followUpDoneOn === undefined ? (
            <Action aria-label={words.finishNamed(heading)} onClick={() => setOpen(true)}>
              {words.finish}
            </Action>
          ) : (
            <Action
              appearance="subtle"
              disabledFocusable={action.isPending}
              onClick={() => action.mutate({ followUp: 'reopen', point: key, seen }, { onSuccess: () => onDone('') })}
            >
              {words.undo}
            </Action>
          )}
        </div>
      )}
    </>
  );
}
