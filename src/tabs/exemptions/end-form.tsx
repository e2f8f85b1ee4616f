import { type FormEvent, useState } from 'react';
import { longestNote } from '../../features/exemptions/exemption.ts';
import { focusFirst } from '../parts/focus-first.ts';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { FormFoot, type FormState } from './form-foot.tsx';

interface EndFormProps extends FormState {
  label: string;
  onSave: (reason: string) => void;
}

/** Ends it before its time, with a word on why. */
export function EndForm({ label, onSave, ...state }: EndFormProps) {
  const { form: words, needed } = useText('exemptions');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '' && !state.busy) onSave(reason.trim());
  }

  return (
    <form ref={focusFirst} onSubmit={send} className={layout.form} aria-label={label}>
      <FreeTextField
        label={words.endReason}
        hint={words.freeHelp}
        value={reason}
        maxLength={longestNote}
        required
        needed={tried && needed}
        onChange={setReason}
      />
      <FormFoot {...state} />
    </form>
  );
}
