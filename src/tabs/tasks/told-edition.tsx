import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';

type Told = ViewData<'conveyances'>['conveyed'][number];

/** An edition the team has been told of: how and when; and *Fortryd*. */
export function ToldEdition({ told, today }: { told: Told; today: Day }) {
  const { language } = useSpeech();
  const words = useText('manager').tasks.page;
  const action = useAction('withdrawConveyance');
  const { decision, version: seen, document, edition, how, on, people, performerName } = told;
  const name = words.name(document, edition);
  return (
    <div className={layout.card}>
      <h3 className={layout.subheading}>{name}</h3>
      <StatusWord kind="done">{words.told[how]}</StatusWord>
      <p>{words.toldOn(dayWords(on, language, today), people)}</p>
      {performerName && <p>{words.toldBy(performerName)}</p>}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div>
        <Action
          aria-label={words.undoNamed(name)}
          disabledFocusable={action.isPending}
          onClick={() => action.isPending || action.mutate({ decision, seen })}
        >
          {action.isPending ? words.undoing : words.undo}
        </Action>
      </div>
    </div>
  );
}
