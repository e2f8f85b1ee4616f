import { Field, ProgressBar, Textarea } from '@fluentui/react-components';
import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { type ImportFault, mostBytes } from '../../features/editing/imports/fault.ts';
import type { SourceDocument } from '../../features/editing/imports/source.ts';
import { FileInput } from '../parts/form/file-input.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Brought } from './reading/read-document.ts';
import type { ReadingStep } from './reading/read-word.ts';
import { type Reading, startReading } from './start-reading.ts';

const steps: readonly ReadingStep[] = ['unpacking', 'counting', 'converting', 'understanding'];
const accepted = '.docx,.md,.markdown,.txt,.html,.htm';

/** A file or a pasted text, read beside the page; what cannot be read is told with what to do. */
export function ChooseDocument({ onRead }: { onRead: (document: SourceDocument) => void }) {
  const words = useText('imports');
  const [pasted, setPasted] = useState({ text: '', html: '' });
  const [step, setStep] = useState<ReadingStep>();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<ImportFault | 'failed'>();
  const reading = useRef<Reading>(undefined);
  useEffect(() => () => reading.current?.cancel(), []);

  async function read(brought: Brought): Promise<void> {
    const now = startReading(brought, setStep);
    reading.current = now;
    setFault(undefined);
    setName('name' in brought ? brought.name : '');
    setStep('name' in brought ? 'unpacking' : 'understanding');
    const found = await now.read.catch(() => 'failed' as const);
    if (reading.current !== now) return;
    setStep(undefined);
    if (found === 'failed') setFault('failed');
    else if ('fault' in found) setFault(found.fault);
    else onRead(found.document);
  }

  async function choose(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    if (chosen.size >= mostBytes) return setFault('tooLarge');
    // A file may be gone, or in use, by the time it is read.
    const content = await chosen.arrayBuffer().catch(() => undefined);
    if (content) await read({ name: chosen.name, bytes: new Uint8Array(content) });
    else setFault('broken');
  }

  function cancel(): void {
    reading.current?.cancel();
    reading.current = undefined;
    setStep(undefined);
  }

  function paste(event: ClipboardEvent): void {
    setPasted(({ text }) => ({ text, html: event.clipboardData.getData('text/html') }));
  }

  if (step) {
    return (
      <section aria-label={words.reading.title(name)}>
        <div role="status">
          <p>
            {words.reading.title(name)}: {words.reading.step[step]} …
          </p>
          <ProgressBar
            aria-label={words.reading.title(name)}
            value={steps.indexOf(step) + 1}
            max={steps.length + 1}
            thickness="large"
          />
        </div>
        <div className={layout.actions}>
          <Action onClick={cancel}>{words.reading.cancel}</Action>
        </div>
      </section>
    );
  }
  return (
    <>
      {fault && (
        <Notice kind="error" role="alert" title={fault === 'failed' ? words.reading.failed : words.fault[fault]} />
      )}
      <FileInput
        label={words.choose.label}
        accept={accepted}
        help={words.choose.hint}
        onChoose={(chosen) => void choose(chosen)}
      />
      <form
        className={layout.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.text.trim() !== '') void read(pasted);
        }}
      >
        <Field label={words.choose.paste} hint={words.choose.pasteHint}>
          <Textarea
            resize="vertical"
            rows={5}
            value={pasted.text}
            onPaste={paste}
            onChange={(_, { value }) =>
              setPasted(({ text, html }) => ({ text: value, html: afterTyping(text, value, html) }))
            }
          />
        </Field>
        <Action type="submit" appearance="primary" disabledFocusable={pasted.text.trim() === ''}>
          {words.choose.read}
        </Action>
      </form>
    </>
  );
}

/** The formatted text belongs to what was pasted into an empty field; once somebody types, the plain words count. */
function afterTyping(before: string, after: string, html: string): string {
  return before === '' && after.length > 1 ? html : '';
}
