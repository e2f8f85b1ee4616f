import { useAction } from '../api-hooks.tsx';
import { dayAt, dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { Action } from '../parts/link-button.tsx';
import { List } from '../parts/page/list.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';
import type { Maintenance } from './task-step.ts';

/** What has happened that rules are looked over for, how far that has come, and the way back from it. */
export function OccasionCards({ data, today }: { data: Maintenance; today: string }) {
  const { language } = useSpeech();
  const words = useText('upkeep');
  const action = useAction('withdrawOccasion');
  const { occasions, mayNote } = data;
  if (occasions.length === 0) return null;
  const day = (date: string) => dayWords(date, language, today);
  return (
    <>
      <h2 className={layout.heading}>{words.occasions}</h2>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <List of={occasions} by="key">
        {({ key, cause, title, what, reference, from, due, openedAt, byName, settled, of }) => (
          <article className={layout.card} aria-label={title}>
            <p className={layout.quiet}>{words.cause[cause]}</p>
            <h3 className={layout.subheading}>{title}</h3>
            {reference && <p>{reference}</p>}
            {what && <p>{what}</p>}
            <div className={layout.row}>
              <span>{words.occasion.from(day(from))}</span>
              {settled < of && <DueDate day={due} today={today} />}
            </div>
            <p>{words.occasion.progress(settled, of)}</p>
            <p className={layout.quiet}>{words.occasion.by(byName, day(dayAt(openedAt)))}</p>
            {mayNote && (
              <div>
                <Action
                  appearance="subtle"
                  className={layout.flush}
                  aria-label={words.occasion.withdrawOf(title)}
                  disabledFocusable={action.isPending}
                  onClick={() => action.mutate({ key })}
                >
                  {words.occasion.withdraw}
                </Action>
              </div>
            )}
          </article>
        )}
      </List>
    </>
  );
}
