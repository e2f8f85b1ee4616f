import type { ActionInput, ActionRecord } from '../../contract/contract.ts';
import { forgetWords, keepWords, keptWords } from '../kept-words.ts';
import { deliver } from './deliver.ts';
import { type Draft, emptyDraft, missingIn, saidIn } from './draft.ts';
import { Watched } from './watched.ts';

type State =
  | { kind: 'writing'; fault?: Error }
  | { kind: 'sending'; failed?: Error | undefined; takeBack: () => void }
  | { kind: 'waiting'; fault: Error; again: () => void; takeBack: () => void }
  | { kind: 'sent'; record: ActionRecord<'reportIncident'> };

/** The report somebody is writing or sending; it goes on when they look at another page of the tab. */
export const outgoingReport = new Watched<{ draft: Draft; state: State }>(blank());

function blank(): { draft: Draft; state: State } {
  return { draft: emptyDraft, state: { kind: 'writing' } };
}

const kept = 'report';

/** What was being written before the page was loaded again, unless something is being written or sent already. */
export async function restoreReport(): Promise<void> {
  const words = await keptWords(kept);
  const { draft, state } = outgoingReport.value;
  if (words !== '' && draft.words === '' && state.kind === 'writing') writeReport({ ...draft, words });
}

export function writeReport(draft: Draft): void {
  if (draft.words !== outgoingReport.value.draft.words) void keepWords(kept, draft.words);
  // Whoever empties the page begins another report.
  if (draft.words.trim() === '' && draft.category === undefined) tried = undefined;
  outgoingReport.set({ draft, state: { kind: 'writing' } });
}

/** The receipt has been shown: the next report begins empty. */
export function forgetSent(): void {
  if (outgoingReport.value.state.kind === 'sent') outgoingReport.set(blank());
}

/** The report a try was made of: it may be there although no answer came. */
let tried: string | undefined;

/**
 * Sends what is written; a second press while it is under way does nothing. After a try whose answer was lost, the same
 * words and changed ones are the same report: the server adds what is new to what it has.
 */
export async function sendReport(
  send: (input: ActionInput<'reportIncident'>) => Promise<ActionRecord<'reportIncident'>>,
): Promise<void> {
  const { draft, state } = outgoingReport.value;
  if (state.kind !== 'writing' || missingIn(draft)) return;
  tried ??= crypto.randomUUID();
  const input = { ...saidIn(draft), nonce: tried };
  const control = new AbortController();
  const takeBack = () => control.abort();
  const show = (next: State) => outgoingReport.set({ draft, state: next });
  const attempt = () => {
    const { state: before } = outgoingReport.value;
    show({ kind: 'sending', failed: before.kind === 'waiting' ? before.fault : undefined, takeBack });
    return send(input);
  };
  try {
    const record = await deliver(attempt, {
      stop: control.signal,
      onWaiting: (fault, again) => show({ kind: 'waiting', fault, again, takeBack }),
    });
    tried = undefined;
    forgetWords(kept);
    show({ kind: 'sent', record });
  } catch (fault) {
    if (control.signal.aborted) show({ kind: 'writing' });
    else show({ kind: 'writing', fault: fault instanceof Error ? fault : new Error(String(fault)) });
  }
}
