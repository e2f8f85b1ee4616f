import { Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

interface LinkFormProps {
  saving: boolean;
  onLink: (input: ActionInput<'linkAccounts'>, onDone: () => void) => void;
}

/** Two accounts nobody suspected, by their sign-in names: they are one person, or two of one name. */
export function LinkForm({ saving, onLink }: LinkFormProps) {
  const words = useText('maintenance').accountability.accounts;
  const [account, setAccount] = useState('');
  const [person, setPerson] = useState('');
  const [tried, setTried] = useState(false);
  const [first, second] = [account.trim(), person.trim()];
  const equal = first !== '' && first.toLowerCase() === second.toLowerCase();

  function send(linked: boolean): void {
    setTried(true);
    if (first === '' || second === '' || equal || saving) return;
    onLink({ accountUpn: first, personUpn: second, linked }, () => {
      setAccount('');
      setPerson('');
      setTried(false);
    });
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    send(true);
  }

  const complaint = (written: string) => (written === '' ? words.missing : equal ? words.equal : undefined);
  const field = (label: string, hint: string, value: string, onChange: (value: string) => void) => {
    const fault = tried ? complaint(value.trim()) : undefined;
    return (
      <Field label={label} hint={hint} {...(fault ? { validationMessage: fault } : {})}>
        <Input
          type="email"
          size="large"
          value={value}
          maxLength={200}
          autoComplete="off"
          onChange={(_, { value: written }) => onChange(written)}
        />
      </Field>
    );
  };
  return (
    <Folded title={words.form}>
      <form className={layout.form} onSubmit={submit} noValidate>
        <p className={layout.quiet}>{words.formLead}</p>
        {field(words.account, words.accountHelp, account, setAccount)}
        {field(words.person, words.personHelp, person, setPerson)}
        <div className={layout.actions}>
          <Action type="submit" disabledFocusable={saving}>
            {saving ? words.saving : words.link}
          </Action>
          <Action disabledFocusable={saving} onClick={() => send(false)}>
            {words.different}
          </Action>
        </div>
      </form>
    </Folded>
  );
}
