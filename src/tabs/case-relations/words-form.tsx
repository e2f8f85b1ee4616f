import { longestMessage } from '../../features/cases/relations/case-message.ts';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm, type FormPress, type Sending } from '../parts/form/entry-form.tsx';
import { useText } from '../use-text.ts';

interface WordsFormProps {
  label: string;
  sendLabel: string;
  sending: Sending;
  onSend: (text: string, press: FormPress) => void;
  onCancel?: () => void;
  /** Another button is the page's first. */
  quiet?: boolean;
}

/** One message in one's own words. What has been written stays when the server says no. */
export function WordsForm({ label, sendLabel, sending, onSend, onCancel, quiet }: WordsFormProps) {
  const words = useText('cases').relations;
  return (
    <EntryForm<{ text: string }>
      label={label}
      says={[sendLabel, words.sending]}
      begin={{ text: '' }}
      sending={sending}
      onSend={({ text }, press) => onSend(text, press)}
      onClose={onCancel}
      {...(quiet && { appearance: 'secondary' as const })}
    >
      {({ at }) => <TextField {...at('text', label, words.noNames)} max={longestMessage} required={words.needed} />}
    </EntryForm>
  );
}
