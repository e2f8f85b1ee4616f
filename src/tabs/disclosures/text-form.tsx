import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestManagerText } from '../../features/cases/disclosures/manager-text.ts';
import { useAction } from '../api-hooks.tsx';
import { Tick } from '../parts/form/fields.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { ActionFault } from './job-fault.tsx';

const own = 'own';

interface TextFormProps {
  data: ViewData<'casePassedOn'>;
  /** Nothing is written yet: the form stands open. */
  isFirst: boolean;
}

/** The DBR writes what a manager is told and shows it to the reporter. */
export function TextForm({ data, isFirst }: TextFormProps) {
  const { dpo: words, saving, needed } = useText('cases').disclosures;
  const { key, ownManager, units, reporterName, managerMayKnow, hours } = data;
  const [open, setOpen] = useState(isFirst);
  const [to, setTo] = useState(ownManager === undefined ? '' : own);
  const [text, setText] = useState('');
  const [named, setNamed] = useState(false);
  const [done, setDone] = useState(false);
  const action = useAction('showManagerText');

  const { tried, ...form } = useForm(action, () => {
    if (text.trim() === '' || to === '') return;
    const input = { key, text: text.trim(), namesReporter: named, ...(to !== own && { unit: to }) };
    action.mutate(input, {
      onSuccess: () => {
        setText('');
        form.startOver();
        setOpen(false);
        setDone(true);
        focusContent();
      },
    });
  });

  return (
    <>
      <div role="status">{done && <Notice kind="good" title={words.shownDone} />}</div>
      {!open && (
        <div>
          <Action
            onClick={() => {
              setDone(false);
              setOpen(true);
            }}
          >
            {words.rewrite}
          </Action>
        </div>
      )}
      {open && (
        <Form
          {...form}
          label={words.title}
          card
          says={[words.show(hours), saving]}
          refusal={ActionFault}
          appearance={isFirst ? 'primary' : 'secondary'}
        >
          <h2 className={layout.subheading}>{words.title}</h2>
          {ownManager === undefined && <Notice kind="info" title={words.nobody} />}
          <Field label={words.to}>
            <Select size="large" value={to} onChange={(_, { value }) => setTo(value)}>
              {ownManager === undefined ? (
                <option value="">{words.choose}</option>
              ) : (
                <option value={own}>{words.ownManager(ownManager)}</option>
              )}
              {units.map(({ unit, name, manager }) => (
                <option key={unit} value={unit}>
                  {words.ofUnit(name, manager)}
                </option>
              ))}
            </Select>
          </Field>
          <FreeTextField
            label={words.text}
            hint={words.textHelp}
            value={text}
            maxLength={longestManagerText}
            needed={tried && needed}
            onChange={setText}
          />
          {managerMayKnow === 'yes' && reporterName !== undefined ? (
            <Tick label={words.withName(reporterName)} checked={named} onChange={setNamed} />
          ) : (
            <p className={layout.quiet}>
              {words.withoutName[managerMayKnow === 'no' ? 'no' : reporterName === undefined ? 'gone' : 'later']}
            </p>
          )}
          <p className={layout.quiet}>{words.hours(hours)}</p>
        </Form>
      )}
    </>
  );
}
