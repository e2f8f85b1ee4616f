import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NotificationField } from '../../features/cases/papers/form/notification-field.ts';
import { longestPaperText } from '../../features/cases/papers/paper-fields.ts';
import { RadioField, Tick } from '../parts/form/fields.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { layout } from '../parts/page.tsx';

const useStyles = makeStyles({
  area: { '& textarea': { minHeight: '72px', maxHeight: '60dvh', fieldSizing: 'content' } },
});

interface AnswerFieldProps {
  label: ReactElement;
  hint: string | undefined;
  value: string;
  as?: Pick<NotificationField, 'answer' | 'choices' | 'several'>;
  readOnly: boolean;
  onWrite: (text: string) => void;
  /** The writer has left the field, or has chosen. */
  onDone: () => void;
}

/** A question answered as its row in the form says. Other words than its choices are shown as they were written. */
export function AnswerField({ label, hint, value, as = {}, readOnly, onWrite, onDone }: AnswerFieldProps) {
  const styles = useStyles();
  const { answer, choices = [], several } = as;
  const taken = value.split('\n').filter((line) => line !== '');
  const isChosen = choices.length > 0 && !readOnly && taken.every((one) => choices.includes(one));
  if (isChosen && several) {
    const write = (one: string, isTicked: boolean) =>
      onWrite(choices.filter((other) => (other === one ? isTicked : taken.includes(other))).join('\n'));
    return (
      <fieldset className={layout.boxes}>
        <legend>{label}</legend>
        {hint && <p className={layout.quiet}>{hint}</p>}
        {choices.map((one) => (
          <div key={one} lang="da">
            <Tick size="large" label={one} value={taken.includes(one)} onChange={(isTicked) => write(one, isTicked)} />
          </div>
        ))}
      </fieldset>
    );
  }
  if (isChosen && taken.length < 2) {
    return (
      <RadioField
        label={label}
        hint={hint}
        value={taken[0]}
        choices={choices.map((one) => [one, one] as const)}
        onChange={onWrite}
      />
    );
  }
  return (
    <FreeTextField
      label={label}
      hint={hint}
      value={value}
      maxLength={longestPaperText}
      oneLine={answer !== undefined && !value.includes('\n')}
      line={{ readOnly, onBlur: onDone, ...(answer === 'count' && { inputMode: 'numeric' }) }}
      area={{ className: styles.area, readOnly, onBlur: onDone }}
      onChange={onWrite}
    />
  );
}
