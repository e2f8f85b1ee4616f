import { type FormEvent, useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { DayInput, useDayFault } from '../parts/form/day-input.tsx';
import { Action } from '../parts/link-button.tsx';
import { FaultNotice, Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Edition } from './edition.ts';
import { partName } from './part-name.ts';

/** Each rule may begin on its own day; one button spreads them so that nobody gets more in a week than the dosage. */
export function EditionStarts({ edition }: { edition: Edition }) {
  const words = useText('revisions');
  const action = useAction('changeRevision');
  const { key, version: seen, parts, spread, perWeek, decidedOn } = edition;
  // Only what has been touched is kept here, so that the rest follows what others save meanwhile.
  const [touched, setTouched] = useState<Readonly<Record<string, string>>>({});
  const days = parts.map(({ draft, beginsOn }) => ({ draft, on: touched[draft] ?? beginsOn ?? '' }));

  const wrong = useDayFault({ min: decidedOn });

  function send(event: FormEvent): void {
    event.preventDefault();
    const starts = days.filter(({ on }) => on !== '');
    if (action.isPending || days.some(({ on }) => wrong(on))) return;
    action.mutate({ step: 'schedule', key, seen, starts }, { onSuccess: () => setTouched({}) });
  }

  return (
    <form onSubmit={send} className={layout.card} aria-label={words.starts.title}>
      <h2 className={layout.subheading}>{words.starts.title}</h2>
      <p className={layout.quiet}>{words.starts.lead}</p>
      {parts.map((part, at) => (
        <DayInput
          key={part.draft}
          label={words.starts.of(partName(part))}
          {...(decidedOn && { min: decidedOn })}
          value={days[at]?.on ?? ''}
          onChange={(value) => setTouched({ ...touched, [part.draft]: value })}
        />
      ))}
      {spread.length > 0 && <p className={layout.quiet}>{words.starts.spreadHelp(Math.max(1, perWeek))}</p>}
      <div role="status">
        {action.isSuccess && Object.keys(touched).length === 0 && <Notice kind="good" title={words.done.schedule} />}
      </div>
      <FaultNotice fault={action.isPending ? null : action.error} sentences={words.fault} />
      <div className={layout.actions}>
        {spread.length > 0 && (
          <Action
            onClick={() =>
              setTouched({ ...touched, ...Object.fromEntries(spread.map(({ draft, on }) => [draft, on])) })
            }
          >
            {words.starts.spread}
          </Action>
        )}
        <Action type="submit" disabledFocusable={action.isPending}>
          {action.isPending ? words.busy : words.starts.save}
        </Action>
      </div>
    </form>
  );
}
