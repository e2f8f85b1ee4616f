import type { Day, Moment } from '../../../core/dates.ts';
import { DayInput, type DayLimits, useDayFault } from './day-input.tsx';
import { type At, useEntry } from './entry.ts';
import { useLacking } from './entry-fields.tsx';
import { isMoment, MomentInput } from './moment-input.tsx';

interface DayProps extends At<Day | undefined>, DayLimits {
  /** Must it be filled in? A sentence says so in the form's own words. */
  required?: boolean | string;
}

/** A day of a form. */
export function DayField({ required, min, max, ...at }: DayProps) {
  const lacking = useLacking({ required });
  const wrong = useDayFault({ min, max });
  const entry = useEntry<Day | undefined>(at, (day = '') => lacking(day === '') || wrong(day));
  return <DayInput {...at} {...entry} {...{ min, max }} value={entry.value ?? ''} required={Boolean(required)} />;
}

/** A moment of a form: a day and the time beside it. */
export function MomentField({ required, ...at }: Omit<DayProps, keyof DayLimits>) {
  const lacking = useLacking({ required: required ?? true });
  const entry = useEntry<Moment | undefined>(at, (moment = '') =>
    moment === '' ? Boolean(required) && lacking(true) : !isMoment(moment) && lacking(true),
  );
  return <MomentInput {...at} {...entry} value={entry.value ?? ''} required={Boolean(required)} />;
}
