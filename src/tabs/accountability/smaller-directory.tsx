import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';

interface SmallerDirectoryProps {
  heldBack: NonNullable<ViewData<'accountability'>['heldBack']>;
  mayAccept: boolean;
  today: Day;
}

/** The directory has lost many at once: nothing happens until somebody says that it is right. */
export function SmallerDirectory({ heldBack, mayAccept, today }: SmallerDirectoryProps) {
  const { language } = useSpeech();
  const maintenance = useText('maintenance');
  const words = maintenance.accountability.directory;
  const save = useAction('saveSetting');
  const { before, after, acceptedUntil, seen } = heldBack;
  const setting = 'acceptSmallerDirectoryUntil';

  return (
    <Notice kind="warning" title={words.title(before - after, before)}>
      <div role="status">
        <p>{acceptedUntil ? words.accepted(dayWords(acceptedUntil, language, today)) : words.nobody}</p>
      </div>
      {!acceptedUntil && <p>{mayAccept ? words.next : `${words.next} ${words.onlyEditors}`}</p>}
      {save.error && <RefusalNotice fault={save.error} />}
      {mayAccept && (
        <div className={layout.actions}>
          <Action
            disabledFocusable={save.isPending}
            onClick={() => save.mutate({ setting, value: acceptedUntil ? '' : dayAfter(today), seen })}
          >
            {save.isPending ? words.accepting : acceptedUntil ? words.undo : words.accept}
          </Action>
        </div>
      )}
    </Notice>
  );
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
