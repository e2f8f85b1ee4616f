import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Action, LinkButton } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { StickyBar } from '../parts/sticky-bar.tsx';
import { useText } from '../use-text.ts';

type Example = ViewData<'exampleTexts'>['examples'][number];

/** So many are asked for at once, so that progress can be shown. */
const atOnce = 6;

interface Progress {
  of: number;
  done: number;
  inTheWay: number;
  isUnderWay: boolean;
}

/** The press that takes what is chosen, some at a time; stopped half-way it goes on with the rest. */
export function TakeExamples({ chosen }: { chosen: readonly Example[] }) {
  const words = useText('examples');
  const action = useAction('takeExamples');
  const [progress, setProgress] = useState<Progress>();
  const isUnderWay = progress?.isUnderWay === true;

  async function take(): Promise<void> {
    if (isUnderWay || chosen.length === 0) return;
    const now: Progress = { of: chosen.length, done: 0, inTheWay: 0, isUnderWay: true };
    setProgress({ ...now });
    try {
      for (let at = 0; at < chosen.length; at += atOnce) {
        const some = chosen.slice(at, at + atOnce);
        const { record } = await action.mutateAsync({ rules: named(some, 'rule'), pages: named(some, 'page') });
        now.done += some.length;
        now.inTheWay += record.drafts.filter(({ outcome }) => outcome === 'inTheWay').length;
        setProgress({ ...now });
      }
    } catch {
      // The refusal stands on the page: `action.error`.
    }
    setProgress({ ...now, isUnderWay: false });
  }

  return (
    <StickyBar>
      <div role="status">
        {isUnderWay && <p>{words.taking(progress.done, progress.of)}</p>}
        {progress && !isUnderWay && <Outcome {...progress} />}
      </div>
      {action.error && !isUnderWay && <RefusalNotice fault={action.error} />}
      <Action appearance="primary" disabledFocusable={isUnderWay || chosen.length === 0} onClick={() => void take()}>
        {words.take(chosen.length)}
      </Action>
    </StickyBar>
  );
}

function Outcome({ done, of, inTheWay }: Progress) {
  const words = useText('examples');
  if (done < of) return <Notice kind="warning" title={words.stopped(done, of)} />;
  return (
    <Notice kind="good" title={words.taken(done - inTheWay)}>
      {inTheWay > 0 && <p>{words.notTaken(inTheWay)}</p>}
      <LinkButton to="/drafts">{words.toDrafts}</LinkButton>
    </Notice>
  );
}

function named(some: readonly Example[], wanted: Example['document']): string[] {
  return some.filter(({ document }) => document === wanted).map(({ example }) => example);
}
