import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { Action, LinkButton, Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { appointmentWords, type Choosable, PersonPicker } from './person-picker.tsx';

type Waiting = NonNullable<ViewData<'handBacks'>['waiting']>[number];

/** From HR's page to what people have signed on paper. */
export function ToPaper() {
  return <LinkButton to="/team/paper">{useText('manager').paper.title}</LinkButton>;
}

/** What managers have handed back and HR is to answer; nothing at all when there is nothing. */
export function RejectedAssignmentAnswers() {
  const words = useText('manager').handBacks.answer;
  const view = useView('handBacks', {});
  return (
    <QueryBoundary view={view} lines={3}>
      {({ waiting = [], people = [] }) =>
        waiting.length > 0 && (
          <section>
            <h2 className={layout.subheading}>{words.title}</h2>
            <p>{words.lead}</p>
            {waiting.map((row) => (
              <Answer key={row.key} row={row} people={people} />
            ))}
          </section>
        )
      }
    </QueryBoundary>
  );
}

function Answer({ row, people }: { row: Waiting; people: readonly Choosable[] }) {
  const day = useDay();
  const words = useText('manager').handBacks.answer;
  const action = useAction('answerHandBack');
  const [manager, setManager] = useState<Choosable>();
  const [missing, setMissing] = useState(false);
  const { key, name, unitName, managerName, ledBy } = row;

  function correct(): void {
    setMissing(!manager);
    if (manager && !action.isPending) action.mutate({ key, manager: manager.id });
  }

  return (
    <div className={layout.card}>
      <p>{words.asked(managerName, name, unitName)}</p>
      <p>{ledBy === undefined ? words.noLeader : words.meanwhile(ledBy)}</p>
      <p className={layout.quiet}>{words.when(day(row.on), day(row.until))}</p>
      <PersonPicker people={people} missing={missing} called={appointmentWords(words)} onChoose={setManager} />
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Action appearance="primary" disabledFocusable={action.isPending} onClick={correct}>
          {action.isPending ? words.saving : words.correct}
        </Action>
        <Press of={action} send={{ key }} aria-label={words.rightNamed(name)}>
          {words.right}
        </Press>
      </div>
    </div>
  );
}
