import { useReducer } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { CopyButton } from './copy-button.tsx';
import type { Draft } from './draft-text.ts';
import { draftSlot, sentNow, unsentIn } from './unsent-words.ts';

/** Words in a draft that are written in this window and were not kept before the draft was sent in another one. */
export function LeftOver({ papers, sent }: { papers: ViewData<'casePapers'>; sent: readonly Draft[] }) {
  const words = useText('cases').casePapers.leftOver;
  const [, again] = useReducer((count: number) => count + 1, 0);
  const left = sent.flatMap(({ turn, fields }) =>
    fields.flatMap(({ field, heading, text }) => {
      const slot = draftSlot(papers.key, turn, field);
      const unsent = unsentIn(slot);
      return unsent === undefined || unsent.text.trim() === text ? [] : [{ slot, heading, text: unsent.text }];
    }),
  );
  if (left.length === 0) return null;
  return (
    <Notice kind="warning" title={words.title} role="alert">
      <p>{words.lead}</p>
      {left.map(({ slot, heading, text }) => (
        <div key={slot}>
          <p>
            <strong lang="da">{heading}</strong>
          </p>
          <p className={layout.asWritten}>{text}</p>
          <div className={layout.actions}>
            <CopyButton text={text} of={heading} />
            <Action
              aria-label={words.doneWith(heading)}
              onClick={() => {
                sentNow(slot);
                again();
              }}
            >
              {words.done}
            </Action>
          </div>
        </div>
      ))}
    </Notice>
  );
}
