import { Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { codeLength, typedCode } from '../../core/meeting-code.ts';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** For whoever does not scan: the code as it stands on the wall. */
export function TypeCode() {
  const words = useText('meeting').typed;
  const navigate = useNavigate();
  const [typed, type] = useState('');
  const [isWrong, setWrong] = useState(false);

  function open(event: FormEvent): void {
    event.preventDefault();
    const code = typedCode(typed);
    const isCode = code.length === codeLength && /^[a-z0-9]+$/.test(code);
    setWrong(!isCode);
    if (isCode) void navigate(`/meeting/${code}`);
  }

  return (
    <form onSubmit={open} className={layout.form}>
      <Field
        label={words.label}
        hint={words.help}
        {...(isWrong && { validationMessage: words.wrong, validationState: 'error' })}
      >
        <Input
          size="large"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={12}
          value={typed}
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      <Action type="submit" appearance="primary">
        {words.open}
      </Action>
    </form>
  );
}
