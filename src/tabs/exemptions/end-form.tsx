import { longestNote } from '../../features/exemptions/exemption.ts';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { useText } from '../use-text.ts';
import type { StepFormProps } from './exemption-view.ts';

interface EndFormProps extends StepFormProps {
  onSave: (reason: string) => void;
}

/** Ends it before its time, with a word on why. */
export function EndForm({ label, onSave, sending, onClose }: EndFormProps) {
  const words = useText('exemptions');
  const { at, said } = useFields({ reason: '' });

  const form = useForm(sending, () => {
    if (said.reason.trim() !== '') onSave(said.reason.trim());
  });

  return (
    <Form {...form} label={label} focused words={words} onClose={onClose}>
      <FreeTextField
        {...at('reason')}
        label={words.form.endReason}
        hint={words.form.freeHelp}
        maxLength={longestNote}
        required
      />
    </Form>
  );
}
