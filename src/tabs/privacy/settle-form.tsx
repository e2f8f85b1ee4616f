import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { useText } from '../use-text.ts';

type Proven = NonNullable<ViewData<'foreignEdits'>['edits'][number]['unproven']>['of'];

const longestNote = 500;
const stands = 'stands';

/** The DBR writes what came of it and puts the change aside. */
export function SettleForm({ edit: key, of }: { edit: string; of?: Proven | undefined }) {
  const words = useText('privacy').foreignEdits;
  const settle = useAction('settleForeignEdit');
  return (
    <EntryForm<{ note: string }>
      names={words}
      says={[of ? words.outcome.doesNot : words.settle, words.settling]}
      appearance="secondary"
      begin={{ note: '' }}
      sending={settle}
      onSend={({ note }, { pressed }) => {
        const outcome = pressed === stands ? stands : of && ('doesNot' as const);
        settle.mutate({ key, note, ...(outcome && { outcome }) }, { onSuccess: focusContent });
      }}
      beside={
        of &&
        of !== 'text' && (
          <Action type="submit" value={stands} disabledFocusable={settle.isPending}>
            {words.outcome.stands}
          </Action>
        )
      }
    >
      {({ at }) => <TextField {...at('note')} max={longestNote} required={words.noteMissing} refusesCpr />}
    </EntryForm>
  );
}
