import { useEffect, useRef } from 'react';
import { RefusedByServer } from '../../faults.ts';
import { useSpeech } from '../../language.tsx';
import { Action } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { layout, Section } from '../../parts/page.tsx';
import type { Draft } from '../draft.ts';
import { type Phones, Ring } from '../ring.tsx';

interface UnsentReportProps {
  draft: Draft;
  /** Why it did not arrive this time. */
  fault: Error;
  phones?: Phones | undefined;
  /** A try is being made this moment. */
  trying: boolean;
  onAgain: () => void;
  onEdit: () => void;
}

/** The line is gone: what was said stays here, is tried again, and is not yet sent; a telephone may still work. */
export function UnsentReport({ draft, fault, phones, trying, onAgain, onEdit }: UnsentReportProps) {
  const { text } = useSpeech();
  const { kinds, report } = text.breaches;
  const words = report.unsent;
  const said = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone with the form.
  useEffect(() => said.current?.focus(), []);

  return (
    <>
      <div ref={said} tabIndex={-1} className={layout.unframed}>
        <Notice kind="warning" title={words.title} role="alert">
          <p>{fault instanceof RefusedByServer ? fault.words.message : text.shell.unreachable.message}</p>
          <p>{words.trying}</p>
        </Notice>
      </div>
      <Ring phones={phones} />
      <Section title={words.yours} card small>
        {draft.category && <p>{kinds[draft.category]}</p>}
        {draft.words && <p className={layout.asWritten}>{draft.words}</p>}
      </Section>
      <div className={layout.actions}>
        <Action appearance="primary" disabledFocusable={trying} onClick={onAgain}>
          {trying ? report.sending : words.again}
        </Action>
        <Action onClick={onEdit}>{words.edit}</Action>
      </div>
    </>
  );
}
