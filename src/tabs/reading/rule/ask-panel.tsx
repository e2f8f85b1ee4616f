import { Suspense } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { useSpeech } from '../../language.tsx';
import { BrokenPart } from '../../parts/broken-part.tsx';
import { ErrorFence } from '../../parts/error-fence.tsx';
import { later } from '../../parts/later.ts';
import { Action } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';

const load = async () => ({ default: (await import('../../questions/ask-form.tsx')).AskForm });
const AskForm = later(load);

/** Fetches the form while the rule is being read: whoever is in doubt on the way to a citizen may have no network. */
export function prepareAsk(): void {
  // Where it cannot be fetched now, opening it fetches it again, and says what is wrong.
  load().catch(() => undefined);
}

/** The form for a question about the rule that is being read, with a way back when it cannot be fetched. */
export function AskPanel({ rule, onDone }: { rule: ViewData<'rule'>; onDone: () => void }) {
  const { text } = useSpeech();
  // Without the form the rule is still there to be read and confirmed.
  const instead = (fault: Error) => (
    <>
      <BrokenPart fault={fault} />
      <div>
        <Action onClick={onDone}>{text.shell.back}</Action>
      </div>
    </>
  );
  return (
    <ErrorFence instead={instead}>
      <Suspense fallback={<Loading lines={3} />}>
        <AskForm about={rule} onDone={onDone} />
      </Suspense>
    </ErrorFence>
  );
}
