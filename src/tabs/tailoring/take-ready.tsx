import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { mostExamples } from '../../features/editing/tailoring/tailoring-limits.ts';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Section } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import { EffectNotice } from './effect-notice.tsx';

type Ready = ViewData<'tailoring'>['ready'];

/** Examples whose rules are there: what they do first, then all of them in one press, some at a time. */
export function TakeReady({ ready, onDone }: { ready: Ready; onDone: (done: Done) => void }) {
  const words = useText('tailoring').ready;
  const check = useAction('takeTailoring');
  const take = useAction('takeTailoring');
  const [progress, setProgress] = useState<{ done: number; of: number; isUnderWay: boolean }>();
  const isUnderWay = progress?.isUnderWay === true;
  // What was shown was of the packs that were ready then.
  const isShown = check.data !== undefined && check.variables?.packs.join() === ready.packs.join();
  const effect = isShown ? check.data.record.effect : undefined;
  const isSeen = ready.packs.length === 0 || isShown;
  if (ready.packs.length + ready.words.length === 0 && !isUnderWay) return null;

  async function takeAll(): Promise<void> {
    const loads = inLoads(ready);
    const of = ready.packs.length + ready.words.length;
    let done = 0;
    setProgress({ done, of, isUnderWay: true });
    try {
      for (const load of loads) {
        await take.mutateAsync({ ...load, check: false });
        done += load.packs.length + load.words.length;
        setProgress({ done, of, isUnderWay: true });
      }
      onDone({ said: words.taken });
    } catch {
      // The refusal stands on the page: `take.error`.
    }
    setProgress({ done, of, isUnderWay: false });
  }

  function press(): void {
    if (isUnderWay || check.isPending) return;
    if (isSeen) void takeAll();
    else check.mutate({ ...inLoads({ packs: ready.packs, words: [] })[0], check: true });
  }

  const fault = isUnderWay || check.isPending ? null : (take.error ?? check.error);
  return (
    <Section title={words.title} card small>
      <p>{words.lead(ready.packs.length, ready.words.length)}</p>
      {effect && !isUnderWay && <EffectNotice effect={effect} />}
      <div role="status">
        {isUnderWay && <p>{words.taking(progress.done, progress.of)}</p>}
        {progress && !isUnderWay && progress.done < progress.of && (
          <Notice kind="warning" title={words.stopped(progress.done, progress.of)} />
        )}
      </div>
      {fault && <RefusalNotice fault={fault} />}
      <div>
        <Action appearance="primary" disabledFocusable={isUnderWay || check.isPending} onClick={press}>
          {check.isPending ? words.looking : isSeen ? words.take : words.look}
        </Action>
      </div>
    </Section>
  );
}

/** The packs go with the first load: they are few. */
function inLoads({ packs, words }: Ready): readonly [Ready, ...Ready[]] {
  const rest: Ready[] = [];
  for (let at = mostExamples; at < words.length; at += mostExamples) {
    rest.push({ packs: [], words: words.slice(at, at + mostExamples) });
  }
  return [{ packs, words: words.slice(0, mostExamples) }, ...rest];
}
