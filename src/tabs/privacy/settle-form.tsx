import { type FormEvent, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

type Proven = NonNullable<ViewData<'foreignEdits'>['edits'][number]['unproven']>['of'];

const longestNote = 500;

/** The DBR writes what came of it and puts the change aside. */
export function SettleForm({ edit, of }: { edit: string; of?: Proven | undefined }) {
  const words = useText('privacy').foreignEdits;
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const settle = useAction('settleForeignEdit');

  function send(event?: FormEvent, outcome?: 'stands' | 'doesNot'): void {
    event?.preventDefault();
    setTried(true);
    if (note.trim() !== '' && !settle.isPending) {
      const said = { key: edit, note: note.trim(), ...(outcome && { outcome }) };
      settle.mutate(said, { onSuccess: focusContent });
    }
  }

  return (
    <form className={layout.form} onSubmit={(event) => send(event, of && 'doesNot')}>
      <FreeTextField
        label={words.note}
        hint={words.noteHelp}
        value={note}
        maxLength={longestNote}
        refusesCpr
        needed={tried && words.noteMissing}
        onChange={setNote}
      />
      {settle.error && <RefusalNotice fault={settle.error} />}
      <div className={layout.actions}>
        <Action type="submit" disabledFocusable={settle.isPending}>
          {settle.isPending ? words.settling : of ? words.outcome.doesNot : words.settle}
        </Action>
        {of && of !== 'text' && (
          <Action disabledFocusable={settle.isPending} onClick={() => send(undefined, 'stands')}>
            {words.outcome.stands}
          </Action>
        )}
      </div>
    </form>
  );
}
