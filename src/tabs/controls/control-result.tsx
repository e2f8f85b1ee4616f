import { type ReactNode, useState } from 'react';
import { longestNote } from '../../features/controls/stored-words.ts';
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
  /** What the control is called. */
  name: string;
  /** Says how what was found is followed up. */
  followUp?: 'followUpControl' | 'followUpWheelItem';
  onCorrect?: () => void;
  /** Beside what shows it. */
  children?: ReactNode;
}

/** What came of a control once, what shows it, and what follows of it. */
export function ControlResult(props: ControlResultProps) {
  const { result, name, followUp = 'followUpControl', onDone, onCorrect, children } = props;
  const words = useText('controls');
  const day = useDay();
  const { outcome, doneOn, note, link, doneByName } = result;
  return (
    <>
      <p>{words.result(day(doneOn), words.outcome[outcome])}</p>
      {note && <p className={layout.asWritten}>{note}</p>}
      {link && <OutLink href={link}>{words.openLink}</OutLink>}
      {children}
      <p className={layout.quiet}>{words.writtenBy(doneByName)}</p>
      {result.followUpDue !== undefined && <FollowUp {...{ result, name, followUp, onDone }} />}
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

function FollowUp({ result, name, followUp: by = 'followUpControl', onDone }: ControlResultProps) {
  const words = useText('controls');
  const [day, today] = [useDay(), useToday()];
  const action = useAction(by);
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
            { followUp: 'done', result: key, seen, note },
            {
              onSuccess: ({ record }) => {
                setOpen(false);
                const send = { followUp: 'reopen', result: key, seen: record.version } as const;
                onDone({ said: words.finished, undo: { name: by, send } });
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
