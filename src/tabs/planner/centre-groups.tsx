import { Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

type Centre = ViewData<'planner'>['centres'][number];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A group per centre, for those who have one; all others share the one under the settings. */
export function CentreGroups({ centres }: { centres: readonly Centre[] }) {
  const words = useText('manager').planner.groups;
  if (centres.length === 0) return null;
  return (
    <Folded title={words.title}>
      <p className={layout.quiet}>{words.help}</p>
      {centres.map((centre) => (
        <CentreGroup key={`${centre.centre} ${centre.seen}`} centre={centre} />
      ))}
    </Folded>
  );
}

function CentreGroup({ centre: { centre, name, group, seen } }: { centre: Centre }) {
  const { text } = useSpeech();
  const words = useText('manager').planner.groups;
  const action = useAction('choosePlannerGroup');
  const [written, write] = useState(group);
  const [tried, setTried] = useState(false);
  const wanted = written.trim();
  const isRight = wanted === '' || uuid.test(wanted);

  function save(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isRight && !action.isPending) action.mutate({ centre, group: wanted, seen });
  }

  return (
    <form className={layout.form} onSubmit={save} aria-label={name}>
      <Field label={name} {...(tried && !isRight && { validationMessage: words.wrong })}>
        <Input value={written} maxLength={60} onChange={(_, { value }) => write(value)} />
      </Field>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Action type="submit" aria-label={words.saveNamed(name)} disabledFocusable={action.isPending}>
          {action.isPending ? text.shell.saving : words.save}
        </Action>
      </div>
    </form>
  );
}
