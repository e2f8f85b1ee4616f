import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ViewData } from '../../contract/contract.ts';
import { dayOf } from '../../core/dates.ts';
import { useAction, useApi } from '../api-hooks.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

/** A list that would end many employments: nothing of it is in until an editor says that it is right. */
export function WaitingList({ list }: { list: ViewData<'incoming'>['lists'][number] }) {
  const day = useDay();
  const words = useText('organisation').incoming;
  const { key, hash, ended, current, at } = list;
  const take = useTakeIn();
  const leave = useAction('answerIncomingList');
  const isPending = take.isPending || leave.isPending;
  const fault = isPending ? null : (take.error ?? leave.error);
  return (
    <Notice kind="warning" title={words.manyEnd(ended, current, day(dayOf(at)))}>
      <p>{words.manyEndNext}</p>
      {fault && <RefusalNotice fault={fault} />}
      {!isPending && take.data !== undefined && take.data > 0 && <p role="status">{words.notAll}</p>}
      <div className={layout.actions}>
        <Action
          appearance="primary"
          disabledFocusable={isPending}
          onClick={() => isPending || take.mutate({ key, hash })}
        >
          {take.isPending ? words.taking : words.take}
        </Action>
        <Press of={{ ...leave, isPending }} send={{ key, hash, take: false }}>
          {words.leave}
        </Press>
      </div>
    </Notice>
  );
}

/** Takes a list in some jobs at a time. @returns how many jobs are left when it comes no further */
function useTakeIn() {
  const [api, cache] = [useApi(), useQueryClient()];
  return useMutation({
    networkMode: 'always',
    mutationFn: async (list: { key: string; hash: string }) => {
      const step = async () => (await api.action('answerIncomingList', { ...list, take: true })).record.left;
      let left = await step();
      for (let before = Number.POSITIVE_INFINITY; left > 0 && left < before; ) {
        before = left;
        left = await step();
      }
      return left;
    },
    onSettled: () => cache.invalidateQueries({ queryKey: ['view'] }),
  });
}
