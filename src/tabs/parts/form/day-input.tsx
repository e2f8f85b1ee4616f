import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { CalendarMonthRegular } from '@fluentui/react-icons/svg/calendar-month';
import { Suspense, useRef, useState } from 'react';
import type { Day } from '../../../core/dates.ts';
import { useToday } from '../../use-day.ts';
import { later } from '../later.ts';
import { layout } from '../page.tsx';
import { useFormWords } from './form-words.ts';
import { isDay, shownDay, typedDay } from './typed-day.ts';

const useStyles = makeStyles({ day: { width: '160px', maxWidth: '100%', minWidth: 0, paddingRight: 0 } });
/** Room for a moment that is pasted. */
const longestWritten = 25;
const DayCalendar = later(() => import('./day-calendar.tsx'));

export interface DayLimits {
  min?: Day | undefined;
  max?: Day | undefined;
}

export interface DayInputProps extends DayLimits {
  label?: string | undefined;
  /** The id of what names it, where no label does. */
  labelledBy?: string | undefined;
  hint?: string | undefined;
  /** A day, nothing, or what is written and is no day. */
  value: string;
  required?: boolean;
  /** What is wrong with it, in the form's own words. */
  fault?: string | false | undefined;
  /** @param written as it was written, a time after it and all */
  onChange: (day: string, written: string) => void;
}

/** What is wrong with a day: that it is none, or outside its limits. */
export function useDayFault({ min, max }: DayLimits): (value: string) => string | undefined {
  const words = useFormWords();
  return (value) => {
    if (value === '') return undefined;
    if (!isDay(value)) return words.notADay;
    if (min && value < min) return words.tooEarly(shownDay(min));
    return max && value > max ? words.tooLate(shownDay(max)) : undefined;
  };
}

/** One day, written as people write it or chosen in a calendar. What is wrong with it is said once it is left. */
export function DayInput({
  label,
  labelledBy,
  hint,
  value,
  min,
  max,
  required = false,
  fault,
  onChange,
}: DayInputProps) {
  const styles = useStyles();
  const words = useFormWords();
  const today = useToday();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  // What is written, as it is written, while it means the value.
  const [written, setWritten] = useState('');
  const [isLeft, setLeft] = useState(true);
  const day = isDay(value) ? value : undefined;
  const isSame = (typedDay(written, today) ?? written.trim()) === value;
  const shown = day && isLeft ? shownDay(day) : isSame ? written : value;
  const wrong = useDayFault({ min, max })(value);
  const message = (isLeft && wrong) || fault;
  const close = (chosen?: Day) => {
    setOpen(false);
    button.current?.focus();
    if (chosen) onChange(chosen, chosen);
  };
  return (
    <div>
      <Field
        {...(label && { label })}
        required={required}
        {...(hint && { hint })}
        {...(message && { validationMessage: message })}
      >
        <Input
          {...(labelledBy && { 'aria-labelledby': labelledBy })}
          className={styles.day}
          size="large"
          inputMode="decimal"
          autoComplete="off"
          maxLength={longestWritten}
          value={shown}
          onFocus={() => {
            setWritten(shown);
            setLeft(false);
          }}
          onBlur={() => setLeft(true)}
          onChange={(_, { value: text }) => {
            setWritten(text);
            onChange(typedDay(text, today) ?? text.trim(), text);
          }}
          contentAfter={
            <Button
              ref={button}
              className={layout.iconOnly}
              appearance="transparent"
              icon={<CalendarMonthRegular />}
              aria-label={words.openCalendar}
              aria-haspopup="dialog"
              onClick={() => setOpen(true)}
            />
          }
        />
      </Field>
      <Suspense>
        {isOpen && <DayCalendar target={button.current} day={day} min={min} max={max} onClose={close} />}
      </Suspense>
    </div>
  );
}
