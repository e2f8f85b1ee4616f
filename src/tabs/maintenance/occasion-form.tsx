import { useState } from 'react';
import { longestTitle, longestWhat, type OccasionCause } from '../../features/editing/maintenance/occasion.ts';
import { hasWords } from '../../features/questions/question.ts';
import { useAction } from '../api-hooks.tsx';
import { ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { isReady } from '../parts/free-text-ready.ts';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { PickSubjects } from './pick-subjects.tsx';
import type { Choice } from './task-step.ts';

interface OccasionFormProps {
  cause: OccasionCause;
  choices: readonly Choice[];
  onNoted: (key: string, count: number) => void;
  onClose: () => void;
}

/**
 * *Lovændring* or *Organisationsændring*: what has happened, from when it holds, and what is to be looked over for it.
 */
export default function OccasionForm({ cause, choices, onNoted, onClose }: OccasionFormProps) {
  const today = useToday();
  const words = useText('upkeep');
  const action = useAction('noteOccasion');
  const [nonce] = useState(() => crypto.randomUUID());
  const { at, said: written } = useFields({ title: '', reference: '', what: '', from: today }, words.noting);
  const { title, reference, what, from } = written;
  const [subjects, setSubjects] = useState<readonly string[]>([]);
  const busy = action.isPending;

  const form = useForm({ isPending: busy, error: action.error }, () => {
    if (!hasWords(title) || !isReady([], [title, reference, what]) || from === '' || subjects.length === 0) return;
    const said = { nonce, cause, title: title.trim(), from, subjects: [...subjects] };
    const more = {
      ...(what.trim() && { what: what.trim() }),
      ...(reference.trim() && { reference: reference.trim() }),
    };
    action.mutate({ ...said, ...more }, { onSuccess: ({ record }) => onNoted(record.key, subjects.length) });
  });

  return (
    <Form
      {...form}
      label={words.note[cause]}
      focused
      says={[words.noting.save(subjects.length), words.saving]}
      sentences={words.fault}
      onClose={onClose}
    >
      <h2 className={layout.heading}>{words.note[cause]}</h2>
      <FreeTextField
        {...at('title')}
        label={words.noting.title[cause]}
        hint={words.noting.titleHelp[cause]}
        maxLength={longestTitle}
        oneLine
        required
        refusesCpr
        fault={form.tried && !hasWords(title) && words.form.needed}
      />
      <FreeTextField
        {...at('reference')}
        label={words.noting.reference[cause]}
        maxLength={longestTitle}
        oneLine
        refusesCpr
      />
      <FreeTextField {...at('what')} maxLength={longestWhat} refusesCpr />
      <ValueField {...at('from')} required fault={form.tried && from === '' && words.form.needDay} />
      <PickSubjects
        choices={choices}
        picked={subjects}
        fault={form.tried && subjects.length === 0 ? words.fault.nothingPicked : undefined}
        onPick={setSubjects}
      />
    </Form>
  );
}
