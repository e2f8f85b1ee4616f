import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestLine } from '../../features/cases/incident/asked.ts';
import { kindWords } from '../../features/cases/incident/category.ts';
import { useAction } from '../api-hooks.tsx';
import { DrillMark } from '../drills/drill-mark.tsx';
import { useSpeech } from '../language.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action, focusContent, OutLink } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useNow } from '../use-day.ts';
import { isNumber, telephone } from './not-yours.tsx';
import { agoWords } from './when-words.ts';

type ServiceDeskCase = ViewData<'deskCases'>['cases'][number];

interface ServiceDeskCardProps {
  one: ServiceDeskCase;
  /** With what has been saved, in a sentence. */
  onSaid: (sentence: string) => void;
}

/** One case as IT-Servicedesk meets it: what kind, how old, whether it is stopped, and the two things to say about it. */
export function ServiceDeskCard({ one, onSaid }: ServiceDeskCardProps) {
  const now = useNow();
  const { language, text } = useSpeech();
  const words = text.cases;
  const { key, number, category, reportedAt, contained = 'unknown', login, device, account, contact } = one;
  const [done, setDone] = useState('');
  const action = useAction('reportContained');

  function report(answer: 'yes' | 'no'): void {
    if (action.isPending) return;
    const said = answer === 'yes' ? words.desk.savedContained(number) : words.desk.savedNotContained(number);
    action.mutate(
      { key, contained: answer, ...(done.trim() !== '' && { done }) },
      {
        onSuccess: () => {
          setDone('');
          onSaid(said);
          focusContent();
        },
      },
    );
  }

  return (
    <article className={layout.card} aria-label={words.number(number)}>
      <h3 className={layout.subheading}>{words.number(number)}</h3>
      <DrillMark of={one} />
      {category && <p>{kindWords({ ...one, category }, words.category)}</p>}
      {device !== undefined && <p>{words.desk.device(device)}</p>}
      {account !== undefined && <p>{words.desk.account(account)}</p>}
      {contact !== undefined &&
        (isNumber(contact) ? (
          <OutLink href={telephone(contact)}>{words.desk.ringBack(contact)}</OutLink>
        ) : (
          <p>{words.desk.ringBack(contact)}</p>
        ))}
      {login && <StatusWord kind="urgent">{words.desk.login}</StatusWord>}
      <div className={layout.row}>
        <StatusWord kind={contained === 'yes' ? 'done' : 'owed'}>{words.desk.state[contained]}</StatusWord>
        <span className={layout.quiet}>{words.reported(agoWords(reportedAt, now, language, text))}</span>
      </div>
      <FreeTextField label={words.desk.done} value={done} maxLength={longestLine} oneLine onChange={setDone} />
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.row}>
        {contained !== 'yes' && (
          <Action
            appearance="secondary"
            aria-label={words.desk.containedOf(number)}
            disabledFocusable={action.isPending}
            onClick={() => report('yes')}
          >
            {words.desk.contained}
          </Action>
        )}
        {contained !== 'no' && (
          <Action
            appearance="secondary"
            aria-label={words.desk.notContainedOf(number)}
            disabledFocusable={action.isPending}
            onClick={() => report('no')}
          >
            {words.desk.notContained}
          </Action>
        )}
      </div>
    </article>
  );
}
