import { useQueryClient } from '@tanstack/react-query';
import type { ViewAnswer } from '../api.ts';
import { useAction, viewKey } from '../api-hooks.tsx';
import { type AnswerInput, outgoingAnswers, type Saving, saveAnswer } from './outgoing-answers.ts';
import { useWatched } from './watched.ts';

/** What is being said about one's own report, and the way to say more. */
export function useAnswering(key: string): Saving & { say: (said: AnswerInput) => void } {
  const cache = useQueryClient();
  const answer = useAction('answerIncident');
  const watched = outgoingAnswers(key);
  const saving = useWatched(watched);

  async function send(said: AnswerInput): Promise<void> {
    const { record } = await answer.mutateAsync({ key, ...said });
    // The page shows what was saved before it takes what was pressed away.
    cache.setQueryData<ViewAnswer<'reports'>>(
      viewKey('reports', {}),
      (before) =>
        before && {
          ...before,
          data: { ...before.data, reports: before.data.reports.map((one) => (one.key === key ? record : one)) },
        },
    );
  }

  async function say(said: AnswerInput): Promise<void> {
    await saveAnswer(watched, said, send);
    // Refused: somebody else has changed the case, so the page asks what stands now.
    if (watched.value.fault) await cache.invalidateQueries({ queryKey: viewKey('reports', {}) });
  }

  return { ...saving, say: (said) => void say(said) };
}
