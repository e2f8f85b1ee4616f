import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestBecause } from '../../features/coverage/limits.ts';
import { useAction } from '../api-hooks.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

interface NotRelevantProps {
  area: string;
  said: NonNullable<ViewData<'coverageArea'>['notRelevant']>;
}

/** *Ikke relevant, fordi*: what an editor has said of a number of a standard, or may say (S125). */
export function NotRelevant({ area, said: { because, on, version: seen } }: NotRelevantProps) {
  const words = useText('coverage');
  const day = useDay();
  const may = useMay('saveNotRelevant');
  const save = useAction('saveNotRelevant');
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    return (
      <EntryForm<{ because: string }>
        label={words.notRelevantNow}
        {...{ words, onClose: () => setOpen(false) }}
        names={words.form}
        focused
        appearance="secondary"
        begin={{ because: because ?? '' }}
        sending={save}
        onSend={(written) => save.mutate({ area, seen, ...written }, { onSuccess: () => setOpen(false) })}
      >
        {({ at }) => <TextField {...at('because')} max={longestBecause} required />}
      </EntryForm>
    );
  }
  if (because === undefined && !may) return null;
  return (
    <>
      {because !== undefined && on !== undefined && (
        <>
          <p className={layout.asWritten}>{words.notRelevantSaid(because)}</p>
          <p className={layout.quiet}>{words.saidOn(day(on))}</p>
        </>
      )}
      {may && (
        <div className={layout.actions} data-screen-only>
          <Action appearance="subtle" className={layout.flush} onClick={() => setOpen(true)}>
            {because === undefined ? words.notRelevantNow : words.correctReason}
          </Action>
          {because !== undefined && (
            <Press of={save} send={{ area, seen }} appearance="subtle">
              {words.relevantAgain}
            </Press>
          )}
        </div>
      )}
      <FaultNotice fault={save.isPending ? null : save.error} sentences={{}} />
    </>
  );
}
