import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ViewData } from '../../contract/contract.ts';
import { isHanded } from '../../features/setup/first-step.ts';
import { useAction } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { ListField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

type View = ViewData<'firstSteps'>;
type Step = View['steps'][number];

/** Who has taken on a step, since when. */
export function HolderLine({ step: { holder } }: { step: Step }) {
  const { hand } = useText('setup');
  const day = useDay();
  if (!holder) return null;
  const since = day(dayAt(holder.since));
  return <p>{holder.isMine ? hand.isMine(holder.by, since) : hand.isTheirs(holder.name ?? '', since)}</p>;
}

/** The way to hand a step to an editor by name, or to take it back. */
export function HandStep({ step, editors }: { step: Step; editors: View['editors'] }) {
  const words = useText('setup');
  const { hand } = words;
  const action = useAction('handStep');
  const [isOpen, setIsOpen] = useState(false);
  const { name, holder, seen } = step;
  const opener = useRef<HTMLButtonElement>(null);
  if (!isHanded(name)) return null;
  const { title } = words.steps[name];
  // What was pressed is gone: the keyboard goes on at the button that stays.
  function close(): void {
    flushSync(() => setIsOpen(false));
    opener.current?.focus();
  }
  return (
    <>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      {isOpen ? (
        <HandForm step={step} editors={editors} onClose={close} />
      ) : (
        <div className={layout.actions}>
          <Action ref={opener} aria-label={hand.openNamed(title)} onClick={() => setIsOpen(true)}>
            {hand.open}
          </Action>
          {holder && (
            <Press
              of={action}
              send={{ step: name, seen: seen ?? 0 }}
              then={close}
              aria-label={holder.isMine ? hand.releaseNamed(title) : hand.takeBackNamed(title)}
            >
              {holder.isMine ? hand.release : hand.takeBack}
            </Press>
          )}
        </div>
      )}
    </>
  );
}

interface HandFormProps {
  step: Step;
  editors: View['editors'];
  onClose: () => void;
}

function HandForm({ step: { name, seen = 0 }, editors, onClose }: HandFormProps) {
  const words = useText('setup');
  const { hand } = words;
  const action = useAction('handStep');
  return (
    <EntryForm<{ person: string }>
      label={hand.openNamed(words.steps[name].title)}
      focused
      words={hand}
      begin={{ person: '' }}
      sending={action}
      onSend={({ person }) => isHanded(name) && action.mutate({ step: name, person, seen }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {({ at }) => (
        <ListField
          {...at('person', hand.to, hand.toHelp)}
          empty={hand.choose}
          choices={editors.map((one) => [one.id, one.name])}
          required={hand.needed}
        />
      )}
    </EntryForm>
  );
}
