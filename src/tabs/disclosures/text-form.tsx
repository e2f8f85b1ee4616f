import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestManagerText } from '../../features/cases/disclosures/manager-text.ts';
import { useAction } from '../api-hooks.tsx';
import { SelectField, Tick } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
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
  const { at, said, set } = useFields({ to: ownManager === undefined ? '' : own, text: '', named: false }, words);
  const { to, text, named } = said;
  const [done, setDone] = useState(false);
  const action = useAction('showManagerText');

  const form = useForm(action, () => {
    if (text.trim() === '' || to === '') return;
    const input = { key, text: text.trim(), namesReporter: named, ...(to !== own && { unit: to }) };
    action.mutate(input, {
      onSuccess: () => {
        set({ text: '' });
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
          needed={needed}
        >
          <h2 className={layout.subheading}>{words.title}</h2>
          {ownManager === undefined && <Notice kind="info" title={words.nobody} />}
          <SelectField
            {...at('to')}
            choices={[
              ownManager === undefined ? ['', words.choose] : [own, words.ownManager(ownManager)],
              ...units.map(({ unit, name, manager }) => [unit, words.ofUnit(name, manager)] as const),
            ]}
          />
          <FreeTextField {...at('text')} maxLength={longestManagerText} needed />
          {managerMayKnow === 'yes' && reporterName !== undefined ? (
            <Tick {...at('named')} label={words.withName(reporterName)} />
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
