import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ActionInput, ViewData } from '../../contract/contract.ts';
import type { DraftFields } from '../../features/editing/drafts/draft-fields.ts';
import type { Api, ViewAnswer } from '../api.ts';
import { useApi, viewKey } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { DraftSaver, type SaveAnswer, type SavedDraft } from './draft-saver.ts';
import { forgetLocally, keepLocally, keptLocally } from './kept-locally.ts';

type Draft = ViewData<'draft'>;

/** The words of a draft and where they are; `saver` takes what is written. */
export function useDraftSaver(draft: Draft, who: string) {
  const api = useApi();
  const cache = useQueryClient();
  const [begun] = useState(() => ({ kept: keptLocally(who, draft.key) }));
  const [saver] = useState(
    () =>
      new DraftSaver(
        {
          send: async (fields, seen, leaving) => {
            const answer = await sent(api, draft.key, fields, seen, leaving);
            if ('kept' in answer) remember(fields, answer.kept);
            return answer;
          },
          keep: (words) => keepLocally(who, draft.key, words),
          forget: (words) => forgetLocally(who, draft.key, words),
          now: () => new Date().toISOString(),
          later: (ms, work) => {
            const timer = setTimeout(work, ms);
            return () => clearTimeout(timer);
          },
        },
        savedOf(draft),
        begun.kept,
      ),
  );
  const shown = useSyncExternalStore(saver.listen, () => saver.shown);

  // Whoever comes back to the page meets what was saved, not what was asked for when it was opened.
  function remember(fields: DraftFields, { seen, at }: { seen: string; at?: string | undefined }): void {
    cache.setQueryData<ViewAnswer<'draft'>>(viewKey('draft', { subject: draft.subject }), (known) => {
      if (!known) return known;
      const data = {
        ...known.data,
        fields: fields as Draft['fields'],
        seen,
        ...(at !== undefined && { writtenAt: at }),
      };
      return { ...known, data };
    });
  }

  useEffect(() => saver.hear(savedOf(draft)), [saver, draft]);

  useEffect(() => {
    saver.open();
    const hidden = () => document.visibilityState === 'hidden' && saver.flush(true);
    const leaving = () => saver.flush(true);
    const away = () => saver.flush();
    const back = () => saver.retry();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', leaving);
    window.addEventListener('blur', away);
    window.addEventListener('online', back);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('blur', away);
      window.removeEventListener('online', back);
      saver.close();
      void cache.invalidateQueries({ queryKey: ['view', 'drafts'] });
    };
  }, [saver, cache]);

  return { ...shown, saver, restoredFrom: begun.kept?.at };
}

function savedOf({ fields, seen, writtenAt, writtenBy }: Draft): SavedDraft {
  return { fields, seen, at: writtenAt, who: writtenBy };
}

async function sent(api: Api, key: string, fields: DraftFields, seen: string, leaving: boolean): Promise<SaveAnswer> {
  try {
    const { record } = await api.action('saveDraft', { key, seen, fields: filled(fields) }, leaving);
    return { kept: { seen: record.seen, at: record.writtenAt } };
  } catch (error) {
    const fault = error instanceof Error ? error : new Error('no answer', { cause: error });
    if (!(fault instanceof RefusedByServer)) return { lost: fault };
    const { code, details } = fault.words;
    if (code === 'changedMeanwhile' && isSaved(details)) {
      return { changed: { fields: details.theirs, seen: details.seen, who: details.who, at: details.writtenAt } };
    }
    const mayPass = fault.mayPass || fault.status === 401 || fault.status >= 500;
    return mayPass ? { lost: fault } : { refused: fault };
  }
}

interface ChangedDetails {
  theirs: DraftFields;
  seen: string;
  who?: string;
  writtenAt?: string;
}

function isSaved(details: object): details is ChangedDetails {
  return 'theirs' in details && 'seen' in details;
}

/** As the contract has it: lists that may be changed, and nothing that is undefined. */
function filled(fields: DraftFields): ActionInput<'saveDraft'>['fields'] {
  return JSON.parse(JSON.stringify(fields));
}
