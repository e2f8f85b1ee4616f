import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { type Colleague, FindColleague } from '../parts/find-colleague.tsx';
import { Action } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

interface NameDeputyProps {
  /** Number of the case nobody in office opens. */
  number: string;
  /** With whose name it was. */
  onNamed: (name: string) => void;
}

/** The director names a deputy for 72 hours, so that a case about the DBR is opened without an editor (S74). */
export function NameDeputy({ number, onNamed }: NameDeputyProps) {
  const today = useToday();
  const { text } = useSpeech();
  const words = useText('cases').caseHandling.decisions.nameDeputy;
  const { fault } = useText('roles');
  const [nonce] = useState(() => crypto.randomUUID());
  const [isOpen, open] = useState(false);
  const [chosen, choose] = useState<Colleague>();
  const action = useAction('proposeAppointment');

  function name({ id: person, name }: Colleague): void {
    if (action.isPending) return;
    const asked = { nonce, what: 'emergency', role: 'dpoDeputy', person, from: today } as const;
    action.mutate(asked, { onSuccess: () => onNamed(name) });
  }

  if (!isOpen) {
    return (
      <div>
        <Action aria-label={words.openFor(number)} onClick={() => open(true)}>
          {words.open}
        </Action>
      </div>
    );
  }
  return (
    <>
      <p className={layout.quiet}>{words.lead}</p>
      <FindColleague words={words} autoFocus onChoose={choose} />
      <FaultNotice fault={action.isPending ? null : action.error} sentences={fault} />
      {chosen && (
        <div className={layout.actions}>
          <Action appearance="primary" disabledFocusable={action.isPending} onClick={() => name(chosen)}>
            {action.isPending ? text.shell.saving : words.name(chosen.name)}
          </Action>
        </div>
      )}
    </>
  );
}
