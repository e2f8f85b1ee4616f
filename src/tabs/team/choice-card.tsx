import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';

type Choice = ViewData<'teamReading'>['choices'][number];

/** One choice: what, for whom, why, by whom; and *Fortryd*. */
export function ChoiceCard({ choice, today }: { choice: Choice; today: string }) {
  const { language } = useSpeech();
  const words = useText('manager').reading;
  const job = useAction('endChoice');
  const { key, version, does, name, unitName, function: task, personName, because, dueOn, from, to, byName } = choice;
  const day = (date: string) => dayWords(date, language, today);
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
        <Action
          aria-label={words.endNamed(name)}
          disabledFocusable={job.isPending}
          onClick={() => job.isPending || job.mutate({ key, seen: version })}
        >
          {job.isPending ? words.ending : words.end}
        </Action>
      </div>
    </div>
  );
}
