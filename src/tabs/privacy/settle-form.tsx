import { Field, Textarea } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useJob } from '../ask.tsx';
import { useSpeech } from '../language.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';

/** The DBR writes what came of it and puts the change aside. */
export function SettleForm({ edit }: { edit: string }) {
  const { text } = useSpeech();
  const words = text.privacy.foreignEdits;
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const settle = useJob('settleForeignEdit');

  function send(event: FormEvent): void {
    event.preventDefault();
    setMissing(note.trim() === '');
    if (note.trim() !== '' && !settle.isPending) {
      settle.mutate({ key: edit, note: note.trim() }, { onSuccess: focusContent });
    }
  }

  return (
    <form onSubmit={send}>
      <Field label={words.note} hint={words.noteHelp} {...(missing ? { validationMessage: words.noteMissing } : {})}>
        <Textarea value={note} maxLength={500} onChange={(_, { value }) => setNote(value)} />
      </Field>
      {settle.error && <RefusalNotice fault={settle.error} />}
      <Action type="submit" disabledFocusable={settle.isPending}>
        {settle.isPending ? words.settling : words.settle}
      </Action>
    </form>
  );
}
