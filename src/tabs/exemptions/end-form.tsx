import { useState } from 'react';
import { longestNote } from '../../features/exemptions/exemption.ts';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { useText } from '../use-text.ts';
import type { StepFormProps } from './exemption-view.ts';

interface EndFormProps extends StepFormProps {
  onSave: (reason: string) => void;
}

/** Ends it before its time, with a word on why. */
export function EndForm({ label, onSave, sending, onClose }: EndFormProps) {
  const words = useText('exemptions');
  const [reason, setReason] = useState('');

  const { tried, ...form } = useForm(sending, () => {
    if (reason.trim() !== '') onSave(reason.trim());
  });

  return (
    <Form {...form} label={label} focused says={[words.save, words.saving]} sentences={words.fault} onClose={onClose}>
      <FreeTextField
        label={words.form.endReason}
        hint={words.form.freeHelp}
        value={reason}
        maxLength={longestNote}
        required
        needed={tried && words.needed}
        onChange={setReason}
      />
    </Form>
  );
}
