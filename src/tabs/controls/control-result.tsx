import { useState } from 'react';
import { type ControlKind, longestNote } from '../../features/systems/controls/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, OutLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import type { SystemPartProps } from '../systems/shown-system.ts';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { ShownResult } from './shown-control.ts';

interface ControlResultProps extends Pick<SystemPartProps, 'onDone'> {
  result: ShownResult;
  kind: ControlKind;
  onCorrect?: () => void;
}

/** What came of a control once, what shows it, and what follows of it. */
export function ControlResult({ result, kind, onDone, onCorrect }: ControlResultProps) {
  const words = useText('controls');
  const day = useDay();
  const { outcome, doneOn, note, link, doneByName } = result;
  const name = words.kind[kind];
  return (
    <>
      <p>{words.result(day(doneOn), words.outcome[outcome])}</p>
      {note && <p className={layout.asWritten}>{note}</p>}
      {link && <OutLink href={link}>{words.openLink}</OutLink>}
      <p className={layout.quiet}>{words.writtenBy(doneByName)}</p>
      {result.followUpDue !== undefined && <FollowUp {...{ result, kind, onDone }} />}
      {onCorrect && (
        <div data-screen-only>
          <Action appearance="subtle" aria-label={words.correctNamed(name)} onClick={onCorrect}>
            {words.correct}
          </Action>
        </div>
      )}
    </>
  );
}

function FollowUp({ result, kind, onDone }: ControlResultProps) {
  const words = useText('controls');
  const [day, today] = [useDay(), useToday()];
  const action = useAction('followUpControl');
  const [isOpen, setOpen] = useState(false);
  const {
    key,
    version: seen,
    followUp,
    followUpOwnerName = '',
    followUpDue = '',
    followUpDoneOn,
    followUpNote,
  } = result;
  const name = words.kind[kind];
  if (isOpen) {
    return (
      <EntryForm<{ finished: string }>
        label={words.finishNamed(name)}
        {...{ words, onClose: () => setOpen(false) }}
        names={words.form}
        focused
        appearance="secondary"
        begin={{ finished: '' }}
        sending={action}
        onSend={({ finished: note }) =>
          action.mutate(
            { deed: 'done', result: key, seen, note },
            {
              onSuccess: ({ record }) => {
                setOpen(false);
                const send = { deed: 'reopen', result: key, seen: record.version } as const;
                onDone({ said: words.finished, undo: { name: 'followUpControl', send } });
              },
            },
          )
        }
      >
        {({ at }) => <TextField {...at('finished')} max={longestNote} required />}
      </EntryForm>
    );
  }
  const isLate = followUpDoneOn === undefined && followUpDue < today;
  return (
    <>
      {followUp && <p className={layout.asWritten}>{followUp}</p>}
      {followUpDoneOn === undefined ? (
        <p>{(isLate ? words.followUpLate : words.followUpBy)(followUpOwnerName, day(followUpDue))}</p>
      ) : (
        <p>{words.followedUp(day(followUpDoneOn))}</p>
      )}
      {followUpNote && <p className={layout.asWritten}>{followUpNote}</p>}
      {result.mayFollowUp && followUpDoneOn === undefined && (
        <div data-screen-only>
          <Action appearance="subtle" aria-label={words.finishNamed(name)} onClick={() => setOpen(true)}>
            {words.finish}
          </Action>
        </div>
      )}
    </>
  );
}
