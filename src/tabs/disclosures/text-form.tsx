import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestManagerText } from '../../features/cases/disclosures/manager-text.ts';
import { useAction } from '../api-hooks.tsx';
import { ListField, TextField, TickField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { ActionFault } from './job-fault.tsx';

const own = 'own';

interface TextInput {
  to: string;
  text: string;
  named?: boolean;
}

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
  const [done, setDone] = useState(false);
  const action = useAction('showManagerText');

  function show({ to, text, named = false }: TextInput): void {
    action.mutate(
      { key, text, namesReporter: named, ...(to !== own && { unit: to }) },
      {
        onSuccess: () => {
          setOpen(false);
          setDone(true);
          focusContent();
        },
      },
    );
  }

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
        <EntryForm<TextInput>
          label={words.title}
          card
          says={[words.show(hours), saving]}
          names={words}
          begin={{ to: ownManager === undefined ? '' : own, text: '', named: false }}
          sending={action}
          onSend={show}
          refusal={ActionFault}
          appearance="secondary"
        >
          {({ at }) => (
            <>
              <h2 className={layout.subheading}>{words.title}</h2>
              {ownManager === undefined && <Notice kind="info" title={words.nobody} />}
              <ListField
                {...at('to')}
                empty={words.choose}
                choices={[
                  ...(ownManager === undefined ? [] : [[own, words.ownManager(ownManager)] as const]),
                  ...units.map(({ unit, name, manager }) => [unit, words.ofUnit(name, manager)] as const),
                ]}
                required
              />
              <TextField {...at('text')} max={longestManagerText} required={needed} />
              {managerMayKnow === 'yes' && reporterName !== undefined ? (
                <TickField {...at('named', words.withName(reporterName))} />
              ) : (
                <p className={layout.quiet}>
                  {words.withoutName[managerMayKnow === 'no' ? 'no' : reporterName === undefined ? 'gone' : 'later']}
                </p>
              )}
              <p className={layout.quiet}>{words.hours(hours)}</p>
            </>
          )}
        </EntryForm>
      )}
    </>
  );
}
