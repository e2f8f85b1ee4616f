import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { type FormEvent, useRef, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { type Hours, type Weekday, weekdays } from '../../features/delivery/preference.ts';
import { useAction } from '../api-hooks.tsx';
import { capitalize } from '../capitalize.ts';
import { useSpeech } from '../language.tsx';
import { Tick } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { HourSelects } from './hour-selects.tsx';
import { WeekPicture } from './week-picture.tsx';

const useStyles = makeStyles({
  saved: { minHeight: '44px', columnGap: '16px' },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  boxes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(116px, 1fr))', maxWidth: '520px' },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** What the reader has done here; what was there before can be had back with *Fortryd*. */
type Outcome = { kind: 'none' } | { kind: 'saved'; before: Hours } | { kind: 'undone' };

/** The reader chooses days and hours; the picture shows at once what they make together. */
export function HoursForm({ preference }: { preference: ViewData<'reminders'>['preference'] }) {
  const styles = useStyles();
  const { text } = useSpeech();
  const words = text.notification.form;
  const [hours, setHours] = useState<Hours>(() => hoursOf(preference));
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const heading = useRef<HTMLHeadingElement>(null);
  const save = useAction('savePreference');
  const isWrong = hours.days.length === 0 || hours.fromHour === hours.toHour;

  function change(own: Partial<Hours>): void {
    save.reset();
    setOutcome({ kind: 'none' });
    setHours({ ...hours, ...own });
  }

  function send(wanted: Hours, then: Outcome): void {
    if (save.isPending) return;
    const whenSaved = () => {
      setHours(wanted);
      setOutcome(then);
      // The button that was pressed to undo is gone; the form's name takes the focus.
      if (then.kind === 'undone') heading.current?.focus();
    };
    save.mutate({ ...wanted, days: [...wanted.days] }, { onSuccess: whenSaved });
  }

  return (
    <form
      className={mergeClasses(layout.card, layout.form)}
      aria-labelledby="when-may-we"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!isWrong) send(hours, { kind: 'saved', before: hoursOf(preference) });
      }}
    >
      <h2 id="when-may-we" ref={heading} tabIndex={-1} className={layout.heading}>
        {words.title}
      </h2>
      <DayBoxes days={hours.days} onChange={(days) => change({ days })} />
      <HourSelects fromHour={hours.fromHour} toHour={hours.toHour} onChange={change} />
      <Field>
        <Tick
          size="large"
          label={words.holidays}
          value={hours.holidays}
          onChange={(checked) => change({ holidays: checked })}
        />
      </Field>
      {!isWrong && <WeekPicture hours={hours} />}
      {save.error && <RefusalNotice fault={save.error} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={save.isPending}>
          {save.isPending ? text.shell.saving : text.shell.save}
        </Action>
        {outcome.kind === 'saved' && (
          <Action icon={<ArrowUndoRegular />} onClick={() => send(outcome.before, { kind: 'undone' })}>
            {words.undo}
          </Action>
        )}
      </div>
      <div role="status" className={mergeClasses(layout.row, outcome.kind !== 'none' && styles.saved)}>
        {outcome.kind === 'saved' && <StatusWord kind="done">{text.shell.saved}</StatusWord>}
        {outcome.kind === 'undone' && <StatusWord kind="withdrawn">{words.undone}</StatusWord>}
      </div>
    </form>
  );
}

function hoursOf({ days, fromHour, toHour, holidays }: ViewData<'reminders'>['preference']): Hours {
  return { days, fromHour, toHour, holidays };
}

/** Seven boxes, Monday first. */
function DayBoxes({ days, onChange }: { days: readonly Weekday[]; onChange: (days: readonly Weekday[]) => void }) {
  const styles = useStyles();
  const { form, days: names } = useSpeech().text.notification;
  return (
    <fieldset className={styles.group} aria-describedby="days-help">
      <legend className={styles.legend}>{form.days}</legend>
      <p id="days-help" className={layout.quiet}>
        {form.daysHelp}
      </p>
      <div className={styles.boxes}>
        {weekdays.map((day) => (
          <Tick
            key={day}
            size="large"
            label={capitalize(names.long[day])}
            value={days.includes(day)}
            onChange={(checked) =>
              onChange(weekdays.filter((other) => (other === day ? checked : days.includes(other))))
            }
          />
        ))}
      </div>
      <div role="alert">{days.length === 0 && <p className={styles.fault}>{form.daysMissing}</p>}</div>
    </fieldset>
  );
}
