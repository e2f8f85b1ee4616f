import { useState } from 'react';
import { longestEvidence } from '../../features/wheel/item.ts';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { useText } from '../use-text.ts';

interface EvidenceFormProps {
  deed: 'done' | 'notDone';
  busy: boolean;
  onSave: (evidence: string) => void;
}

/** What shows that it was done, or why it was not. */
export function EvidenceForm({ deed, busy, onSave }: EvidenceFormProps) {
  const words = useText('wheel');
  const [written, setWritten] = useState('');
  const isEmpty = written.trim() === '';

  const { tried, ...form } = useForm({ isPending: busy, error: null }, () => {
    if (!isEmpty) onSave(written.trim());
  });

  return (
    <Form {...form} focused save={words.save} saving={words.busy}>
      <FreeTextField
        label={deed === 'done' ? words.evidence : words.because}
        hint={words.evidenceHelp}
        value={written}
        maxLength={longestEvidence}
        needed={tried && words.needed}
        onChange={setWritten}
      />
    </Form>
  );
}
