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
  const words = useText('examples');
  const action = useAction('makeOurs');
  const { key, seen, example, mayWrite } = draft;
  if (!example) return null;
  const isOurs = example.oursAt !== undefined;
  const press = () => isSaved && !action.isPending && action.mutate({ key, ours: !isOurs, seen });
  return (
    <>
      {isOurs ? <Ours {...example} /> : <Notice kind="warning" title={words.proposal} />}
      {!isOurs && (
        <>
          <p>{words.proposalNext}</p>
          {example.look && (
            <p>
              <strong>{words.look}: </strong>
              {example.look}
            </p>
          )}
        </>
      )}
      {mayWrite && (
        <div className={layout.row}>
          <Action
            appearance={isOurs ? 'subtle' : 'primary'}
            {...(isOurs && { 'aria-label': words.undoOf })}
            disabledFocusable={!isSaved || action.isPending}
            onClick={press}
          >
            {isOurs ? words.undo : words.make}
          </Action>
          {!isSaved && <span className={layout.quiet}>{words.makeWaits}</span>}
        </div>
      )}
      {action.error && <RefusalNotice fault={action.error} />}
    </>
  );
}

function Ours({ oursBy, oursAt }: { oursBy?: string | undefined; oursAt?: string | undefined }) {
  const now = useNow();
  const { language } = useSpeech();
  const words = useText('examples');
  return (
    <Notice kind="good" role="status" title={words.ours(oursBy ?? '–', sinceWords(oursAt ?? now, now, language))} />
  );
}
