import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { CopyButton } from '../case-papers/copy-button.tsx';
import { MomentField } from '../parts/form/day-field.tsx';
import { NumberField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { OwnTask } from './task-card.tsx';

interface LetterTaskProps {
  task: OwnTask;
  onDone: () => void;
}

/** The letter to be sent; and when it has been, on which day and to how many. */
export function LetterTask({ task, onDone }: LetterTaskProps) {
  const now = useNow();
  const { relations, caseHandling } = useText('cases');
  const { letter: words, done, doneOf } = relations.tasks;
  const [isSent, setSent] = useState(false);
  const move = useAction('moveCaseTask');
  const { letter = '' } = task;
  return (
    <div className={layout.form}>
      <Folded title={words.title}>
        <div className={layout.form}>
          <p className={layout.asWritten}>{letter}</p>
          <div className={layout.actions}>
            <CopyButton text={letter} />
          </div>
        </div>
      </Folded>
      {isSent ? (
        <EntryForm<NonNullable<ActionInput<'moveCaseTask'>['sent']>>
          label={words.send}
          focused
          names={words}
          says={[words.send, caseHandling.saving]}
          begin={{ sentAt: now, byDigitalPost: undefined, byPost: 0 }}
          sending={move}
          onSend={(sent) => move.mutate({ task: task.key, state: 'done', sent }, { onSuccess: onDone })}
          refusal={CaseFault}
          onClose={() => setSent(false)}
        >
          {({ at }) => (
            <>
              <MomentField {...at('sentAt')} required />
              <NumberField {...at('byDigitalPost')} min={0} required />
              <NumberField {...at('byPost')} min={0} required />
            </>
          )}
        </EntryForm>
      ) : (
        <div>
          <Action aria-label={doneOf(task.text)} onClick={() => setSent(true)}>
            {done}
          </Action>
        </div>
      )}
    </div>
  );
}
