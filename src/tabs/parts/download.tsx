import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { RefusalNotice } from './notice.tsx';
import { saveBlob } from './prose/save-blob.ts';
import { useSaid } from './said.tsx';

/** The actions whose answer is a file to keep, and whose page says that it has come. */
export type TakingAction =
  | 'takeHandbook'
  | 'takeEdition'
  | 'ruleLeaflet'
  | 'revisionMemo'
  | 'exportCase'
  | 'takeSystem'
  | 'takeAuditReport'
  | 'takeAudit'
  | 'takeWheelEvidence'
  | 'takeBreachReport'
  | 'takeClosedAnnex'
  | 'takeAnnualReport'
  | 'takeAnnualAnnex'
  | 'takeCentreReport';

/** Gives the browser a file that came in an answer. */
export function saveFile({ name, mime, base64 }: { name: string; mime: string; base64: string }): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  saveBlob(new Blob([bytes], { type: mime }), name);
}

/** Gives the browser a text as a file, in UTF-8. */
export function saveText(name: string, mime: string, text: string): void {
  saveBlob(new Blob([text], { type: mime }), name);
}

/**
 * Fetches a file and keeps it.
 * @param done says that the file of that name has come
 */
export function useDownload<N extends TakingAction>(name: N, done: (file: string) => string) {
  const action = useAction(name);
  const { notice, say } = useSaid();
  function take(asked: ActionInput<N>): void {
    if (action.isPending) return;
    say('');
    action.mutate(asked, {
      onSuccess: ({ record }) => {
        saveFile(record);
        say(done(record.name));
      },
    });
  }
  const outcome = (
    <>
      {notice}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </>
  );
  return { action, take, outcome };
}
