import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { type Colleague, FindColleague } from '../parts/find-colleague.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';

export type Unnamed = ViewData<'ownCases'>['toName'][number];

interface NameRatifierProps {
  unnamed: Unnamed;
  onNamed: () => void;
}

/** The municipal director names who ratifies one case: its number is all there is to see of it. */
export function NameRatifier({ unnamed: { key, seen, number }, onNamed }: NameRatifierProps) {
  const { text } = useSpeech();
  const words = useText('cases').caseHandling.own;
  const [chosen, choose] = useState<Colleague>();
  const action = useAction('nameOwnRatifier');
  return (
    <article className={layout.card} aria-label={text.cases.number(number)}>
      <h3 className={layout.subheading}>{text.cases.number(number)}</h3>
      <FindColleague words={words} onChoose={choose} />
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      {chosen && (
        <div className={layout.actions}>
          <Action
            appearance="primary"
            disabledFocusable={action.isPending}
            onClick={() => {
              if (!action.isPending) action.mutate({ key, seen, person: chosen.id }, { onSuccess: onNamed });
            }}
          >
            {action.isPending ? text.shell.saving : words.name(chosen.name)}
          </Action>
        </div>
      )}
    </article>
  );
}
