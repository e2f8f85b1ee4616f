import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';

type Own = ViewData<'handBacks'>['own'][number];

/** Those the manager has told HR do not belong here, each with *Fortryd* for as long as HR has not answered. */
export function HandedBack({ today }: { today: string }) {
  const words = useText('manager').handBacks;
  const own = useView('handBacks', {}).data?.data.own ?? [];
  return (
    <div role="status">
      {own.length > 0 && (
        <>
          <h2 className={layout.subheading}>{words.title}</h2>
          <p className={layout.quiet}>{words.help}</p>
          <ul className={layout.tightList}>
            {own.map((row) => (
              <OwnRow key={row.key} row={row} today={today} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function OwnRow({ row, today }: { row: Own; today: string }) {
  const { language } = useSpeech();
  const words = useText('manager').handBacks;
  const job = useAction('undoHandBack');
  const { key, name, unitName } = row;
  const day = (date: string) => dayWords(date, language, today);
  return (
    <li className={layout.entry}>
      <span>{words.said(name, unitName, day(row.on), day(row.until))}</span>
      <span data-screen-only>
        <Action
          aria-label={words.undoNamed(name)}
          disabledFocusable={job.isPending}
          onClick={() => job.isPending || job.mutate({ key })}
        >
          {job.isPending ? words.undoing : words.undo}
        </Action>
      </span>
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
    </li>
  );
}
