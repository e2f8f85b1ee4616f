import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { layout } from '../page.tsx';
import { DayInput, type DayInputProps } from './day-input.tsx';
import { useFormWords } from './form-words.ts';
import { localOf, momentOfLocal } from './local-moment.ts';
import { typedClock } from './typed-day.ts';

const useStyles = makeStyles({
  row: { alignItems: 'flex-start' },
  clock: { width: '96px', minWidth: 0 },
});

interface MomentInputProps extends Omit<DayInputProps, 'min' | 'max' | 'onChange'> {
  /** @param moment nothing when both are empty; what is written where that is no moment */
  onChange: (moment: string) => void;
}

/** True for what the field gives once both its day and its time are good. */
export function isMoment(value: string): boolean {
  return /Z$/.test(value);
}

/** A moment by the clock in Denmark: a day, and the time beside it. */
export function MomentInput({ value, onChange, ...field }: MomentInputProps) {
  const styles = useStyles();
  const words = useFormWords();
  const [local, setLocal] = useState(() => (isMoment(value) ? localOf(value) : 'T'));
  const [day = '', clock = ''] = local.split('T');

  function write(newDay: string, newClock: string): void {
    setLocal(`${newDay}T${newClock}`);
    const time = typedClock(newClock);
    const moment = time === undefined ? undefined : momentOfLocal(`${newDay}T${time}`);
    onChange(moment ?? (newDay === '' && newClock === '' ? '' : `${newDay} ${newClock}`));
  }

  const isClock = clock === '' || typedClock(clock) !== undefined;
  const lacksClock = field.fault && day !== '' && clock === '';
  return (
    <div className={`${layout.row} ${styles.row}`}>
      <DayInput
        {...field}
        fault={lacksClock ? undefined : field.fault}
        value={day}
        // A moment that was pasted brings its time.
        onChange={(chosen, written) => write(chosen, /T(\d{2}:\d{2})/.exec(written)?.[1] ?? clock)}
      />
      <Field label={words.clock} {...((!isClock || lacksClock) && { validationMessage: words.notAClock })}>
        <Input
          className={styles.clock}
          size="large"
          inputMode="decimal"
          autoComplete="off"
          maxLength={5}
          value={clock}
          onChange={(_, { value: written }) => write(day, written)}
        />
      </Field>
    </div>
  );
}
