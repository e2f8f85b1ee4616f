import { useState } from 'react';
import { holdsCpr } from '../../core/cpr/cpr.ts';
import { longestReason } from '../../features/editing/maintenance/maintenance-task.ts';
import { hasWords } from '../../features/questions/question.ts';
import { Form, useForm } from '../parts/form/form.tsx';
import { ValueField } from '../parts/form/value-field.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { useText } from '../use-text.ts';
import type { ReasonedStep } from './task-step.ts';

interface ReasonFormProps {
  deed: ReasonedStep;
  name: string;
  today: string;
  busy: boolean;
  fault: Error | null;
  onSave: (because: string, until: string) => void;
  onClose: () => void;
}

/** Why there is nothing to change, or why it waits and until when. */
export function ReasonForm({ deed, name, today, busy, fault, onSave, onClose }: ReasonFormProps) {
  const words = useText('upkeep');
  const [because, setBecause] = useState('');
  const [until, setUntil] = useState('');
  const isMissing = !hasWords(because);
  const needsDay = deed === 'putOff' && until === '';

  const { tried, ...form } = useForm({ isPending: busy, error: fault }, () => {
    if (!isMissing && !holdsCpr(because) && !needsDay) onSave(because.trim(), until);
  });

  return (
    <Form
      {...form}
      label={words.stepOf(words.deed[deed], name)}
      focused
      save={words.save}
      saving={words.saving}
      sentences={words.fault}
      onClose={onClose}
    >
      <FreeTextField
        label={words.form[deed]}
        hint={words.form.becauseHelp}
        value={because}
        maxLength={longestReason}
        required
        refusesCpr
        fault={tried && isMissing && words.form.needed}
        onChange={setBecause}
      />
      {deed === 'putOff' && (
        <ValueField
          label={words.form.until}
          type="date"
          required
          fault={tried && needsDay && words.form.needDay}
          min={today}
          value={until}
          onChange={setUntil}
        />
      )}
    </Form>
  );
}
