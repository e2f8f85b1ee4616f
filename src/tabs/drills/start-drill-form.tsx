import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Tick } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

type Told = ActionInput<'startDrill'>['tells'][number];

const longestTitle = 120;
const everybody: readonly Told[] = ['dpo', 'dpoDeputy', 'serviceDesk', 'executive'];

/** What is practised, for how long, and who is told: nobody else is disturbed. */
export function StartDrillForm({ onStarted }: { onStarted: () => void }) {
  const { text } = useSpeech();
  const words = useText('cases').drills;
  const [nonce] = useState(() => crypto.randomUUID());
  const { at, said } = useFields({ title: '' });
  const [hours, setHours] = useState('2');
  const [tells, setTells] = useState<readonly Told[]>(['dpo', 'serviceDesk']);
  const action = useAction('startDrill');
  const isWhole = /^([1-9]|1\d|2[0-4])$/.test(hours);

  const form = useForm(action, () => {
    if (said.title.trim() === '' || !isWhole || tells.length === 0) return;
    const input = { nonce, title: said.title.trim(), hours: Number(hours), tells: [...tells] };
    action.mutate(input, { onSuccess: onStarted });
  });

  const faulty = (is: boolean, sentence: string) => (form.tried && is ? { validationMessage: sentence } : {});
  return (
    <Form {...form} label={words.start} card says={[words.begin, text.shell.saving]} needed={words.needed}>
      <h2 className={layout.heading}>{words.start}</h2>
      <FreeTextField {...at('title')} label={words.name} maxLength={longestTitle} oneLine refusesCpr needed />
      <Field label={words.hours} {...faulty(!isWhole, words.hoursWrong)}>
        <Input size="large" inputMode="numeric" value={hours} onChange={(_, { value }) => setHours(value)} />
      </Field>
      <fieldset className={layout.boxes}>
        <legend>{words.tells}</legend>
        {everybody.map((role) => (
          <div key={role}>
            <Tick
              label={words.role[role]}
              value={tells.includes(role)}
              onChange={(checked) => setTells(checked ? [...tells, role] : tells.filter((other) => other !== role))}
            />
          </div>
        ))}
      </fieldset>
      <div role="alert">{form.tried && tells.length === 0 && <Notice kind="warning" title={words.needed} />}</div>
    </Form>
  );
}
