import { useState } from 'react';
import { longestTask, type TaskKind, taskKinds } from '../../features/cases/relations/case-task.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { RadioField, ValueField } from '../parts/form/fields.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { useText } from '../use-text.ts';
import { type Choosable, PersonPicker } from '../workplace/person-picker.tsx';

interface TaskFormProps {
  caseKey: string;
  number: string;
  onClose: (saved: boolean) => void;
}

/** A new task in a case. Without an owner it is the writer's own. */
export function TaskForm({ caseKey, number, onClose }: TaskFormProps) {
  const { tasks: words, needed, saving, save, people: peopleWords } = useText('cases').relations;
  const [nonce] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<TaskKind>('prevent');
  const [written, setWritten] = useState('');
  const [owner, setOwner] = useState<Choosable>();
  const [ownerWritten, setOwnerWritten] = useState('');
  const [dueOn, setDueOn] = useState('');
  const choices = useView('caseChoices', { number });
  const add = useAction('addCaseTask');
  const isEmpty = written.trim() === '';
  // A name that was typed and not picked is nobody: it must not make the task the writer's own.
  const isUnpicked = ownerWritten !== '' && owner === undefined;

  const { tried, ...form } = useForm(add, () => {
    if (isEmpty || isUnpicked) return;
    const given = { key: caseKey, nonce, kind, text: written.trim() };
    add.mutate(
      { ...given, ...(owner && { owner: owner.id }), ...(dueOn !== '' && { dueOn }) },
      { onSuccess: () => onClose(true) },
    );
  });

  const called = {
    personLabel: words.owner,
    personHelp: words.ownerHelp,
    personMissing: peopleWords.whoMissing,
    nobodyFits: peopleWords.nobodyFits,
  };
  return (
    <Form {...form} label={words.add} focused says={[save, saving]} onClose={() => onClose(false)}>
      <RadioField
        label={words.kindLabel}
        value={kind}
        choices={taskKinds.map((one) => [one, words.kind[one]])}
        onChange={setKind}
      />
      <FreeTextField
        label={words.textLabel}
        hint={words.textHelp}
        value={written}
        maxLength={longestTask}
        needed={tried && needed}
        onChange={setWritten}
      />
      <PersonPicker
        people={choices.data?.data.people ?? []}
        missing={tried && isUnpicked}
        called={called}
        onChoose={setOwner}
        onWrite={setOwnerWritten}
      />
      <ValueField label={words.due} type="date" value={dueOn} onChange={setDueOn} />
    </Form>
  );
}
