import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { sinceWords } from './since-words.ts';

interface ProposalNoticeProps {
  draft: ViewData<'draft'>;
  /** The words on the screen are not all on the server: others than these would be made the municipality's own. */
  isSaved: boolean;
}

/** What a draft that came from an example says of it: what to look at, and the press that makes it ours. */
export function ProposalNotice({ draft, isSaved }: ProposalNoticeProps) {
  const now = useNow();
  const { language } = useSpeech();
  const words = useText('examples');
  const action = useAction('makeOurs');
  const { key, seen, example, mayWrite } = draft;
  if (!example) return null;
  const { look, oursBy, oursAt } = example;
  const isOurs = oursAt !== undefined;
  return (
    <>
      <Notice
        kind={isOurs ? 'good' : 'info'}
        role="status"
        title={isOurs ? words.ours(oursBy ?? '–', sinceWords(oursAt, now, language)) : words.proposal}
      >
        {!isOurs && <p>{words.proposalNext}</p>}
        {!isOurs && look && (
          <p>
            <strong>{words.look}: </strong>
            {look}
          </p>
        )}
        {mayWrite && (
          <div className={layout.actions}>
            <Action
              appearance={isOurs ? 'secondary' : 'primary'}
              {...(isOurs && { 'aria-label': words.undoOf })}
              disabledFocusable={!isSaved || action.isPending}
              onClick={() => action.mutate({ key, ours: !isOurs, seen })}
            >
              {isOurs ? words.undo : words.make}
            </Action>
          </div>
        )}
        {mayWrite && !isSaved && <p>{words.makeWaits}</p>}
      </Notice>
      {action.error && <RefusalNotice fault={action.error} />}
    </>
  );
}
