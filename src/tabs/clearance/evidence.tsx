import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Newcomer } from './newcomer.ts';

interface EvidenceProps {
  newcomer: Pick<Newcomer, 'name' | 'briefings' | 'papers'>;
  onDone: (sentence: string) => void;
}

/** What has been noted about somebody, and *Fortryd* beside it. */
export function Evidence({ newcomer: { name, briefings, papers }, onDone }: EvidenceProps) {
  const day = useDay();
  const words = useText('clearance');
  const [briefing, paper] = [useAction('undoBriefing'), useAction('undoDeclaration')];
  const isBusy = briefing.isPending || paper.isPending;
  const fault = briefing.error ?? paper.error;
  const settled = { onSuccess: () => onDone(words.undone(name)) };
  if (briefings.length + papers.length === 0) return null;
  return (
    <>
      <ul className={layout.tightList}>
        {briefings.map(({ key, heldOn, byName, rules, mayUndo }) => (
          <li key={key} className={layout.row}>
            <span>{words.briefed(rules, day(heldOn), byName)}</span>
            {mayUndo && (
              <UndoAction
                label={words.undoBriefing(day(heldOn))}
                isBusy={isBusy}
                onUndo={() => briefing.mutate({ key }, settled)}
              />
            )}
          </li>
        ))}
        {papers.map(({ key, signedOn, reference }) => (
          <li key={key} className={layout.row}>
            <span>{words.onPaper(day(signedOn), reference)}</span>
            <UndoAction
              label={words.undoPaper(day(signedOn))}
              isBusy={isBusy}
              onUndo={() => paper.mutate({ key }, settled)}
            />
          </li>
        ))}
      </ul>
      {fault && !isBusy && <RefusalNotice fault={fault} />}
    </>
  );
}

function UndoAction({ label, isBusy, onUndo }: { label: string; isBusy: boolean; onUndo: () => void }) {
  const words = useText('clearance');
  return (
    <Action
      appearance="subtle"
      className={layout.flush}
      icon={<ArrowUndoRegular />}
      aria-label={label}
      disabledFocusable={isBusy}
      onClick={() => isBusy || onUndo()}
    >
      {words.undo}
    </Action>
  );
}
