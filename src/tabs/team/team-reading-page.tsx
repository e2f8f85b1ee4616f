import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { Action, focusContent, Press } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Folded, List, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { ChoiceForm } from './choice-form.tsx';

/** *Det læser mit team* (S82): what is locked, what the manager has chosen, and choosing more. */
export default function TeamReadingPage() {
  const { reading: words } = useText('manager');
  const view = useView('teamReading', {});
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<string>();
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(data) =>
        data.units.length === 0 && data.people.length === 0 ? (
          <EmptyState picture="seat" title={words.nobody} next={words.nobodyNext} />
        ) : (
          <>
            <p className={layout.lead}>{words.lead}</p>
            {saved !== undefined && <Notice kind="good" title={words.form.saved(saved)} role="status" />}
            {isOpen ? (
              <ChoiceForm
                data={data}
                onClose={(name) => {
                  setOpen(false);
                  setSaved(name);
                  focusContent();
                }}
              />
            ) : (
              <div className={layout.actions}>
                <Action appearance="primary" onClick={() => setOpen(true)}>
                  {words.form.open}
                </Action>
              </div>
            )}
            <section>
              <h2 className={layout.subheading}>{words.chosen}</h2>
              {data.choices.length === 0 ? (
                <EmptyState picture="calm" title={words.noneChosen} next={words.noneChosenNext} />
              ) : (
                <List of={data.choices} by="key">
                  {(choice) => <ChoiceCard choice={choice} onEnded={() => setSaved(undefined)} />}
                </List>
              )}
            </section>
            <Folded title={words.locked(data.locked.length)}>
              <p className={layout.quiet}>{words.lockedHelp}</p>
              <ul>
                {data.locked.map(({ rule, title }) => (
                  <li key={rule}>
                    {rule.toUpperCase()} {title}
                  </li>
                ))}
              </ul>
            </Folded>
          </>
        )
      }
    </ViewPage>
  );
}

type Choice = ViewData<'teamReading'>['choices'][number];

/** One choice: what, for whom, why, by whom; and *Fortryd*. */
function ChoiceCard({ choice, onEnded }: { choice: Choice; onEnded: () => void }) {
  const day = useDay();
  const words = useText('manager').reading;
  const job = useAction('endChoice');
  const { key, version, does, name, unitName, function: task, personName, because, dueOn, from, to, byName } = choice;
  return (
    <div className={layout.card}>
      <StatusWord kind={does === 'add' ? 'new' : 'withdrawn'}>
        {does === 'add' ? words.added : words.removed}
      </StatusWord>
      <h3 className={layout.subheading}>{name}</h3>
      <p>{words.about(unitName, personName ?? task)}</p>
      <p>{words.because(because)}</p>
      {dueOn !== undefined && <p>{words.due(day(dueOn))}</p>}
      <p>{words.until(day(to))}</p>
      <p className={layout.quiet}>{words.by(byName, day(from))}</p>
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
      <div className={layout.actions}>
        <Press
          of={job}
          send={{ key, seen: version }}
          then={onEnded}
          busy={words.ending}
          aria-label={words.endNamed(name)}
        >
          {words.end}
        </Press>
      </div>
    </div>
  );
}
