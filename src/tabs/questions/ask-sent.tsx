import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import type { ActionRecord } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { Action, TextLink } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';

interface AskSentProps {
  question: ActionRecord<'askQuestion'>;
  undoing: boolean;
  fault?: Error | undefined;
  onUndo: () => void;
  /** Closes the form, or empties it for the next one. */
  onDone?: () => void;
  onAnother?: () => void;
}

/** Who has it now, what was covered in it, and the way back. */
export function AskSent({ question, undoing, fault, onUndo, onDone, onAnother }: AskSentProps) {
  const { text } = useSpeech();
  const words = text.questions.ask;
  const said = useRef<HTMLDivElement>(null);
  const { managerName, masked } = question;

  // The button that was pressed is gone with the form.
  useEffect(() => said.current?.focus({ preventScroll: true }), []);

  return (
    <>
      <div ref={said} tabIndex={-1} className={layout.unframed}>
        <Notice
          kind="good"
          title={managerName === undefined ? words.sentToDpo : words.sentTo(managerName)}
          role="status"
        >
          <p>{words.sentNext}</p>
          {masked.length > 0 && <p>{words.masked(masked.join(', '))}</p>}
        </Notice>
      </div>
      {fault && <RefusalNotice fault={fault} />}
      <div className={layout.actions}>
        <Action icon={<ArrowUndoRegular />} disabledFocusable={undoing} onClick={onUndo}>
          {undoing ? words.undoing : words.undo}
        </Action>
        {onDone && <Action onClick={onDone}>{text.shell.close}</Action>}
        {onAnother && <Action onClick={onAnother}>{words.another}</Action>}
      </div>
      {onDone && <TextLink to="/questions">{words.see}</TextLink>}
    </>
  );
}
