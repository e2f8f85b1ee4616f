import { useEffect } from 'react';
import { useView } from '../api-hooks.tsx';

/**
 * A case, kept fresh without asking for it again and again: every question is written down as a look at it. The inbox,
 * which asks by itself, says when the case has become another; its clock goes on from there too.
 */
export function useCase(number: string) {
  const view = useView('case', { number });
  const inbox = useView('cases', {}).data;
  const { refetch } = view;
  const line = inbox?.data.cases.find((one) => one.number === number);
  const shown = view.data?.data.line.version;
  const isOlder = line !== undefined && shown !== undefined && line.version > shown;
  useEffect(() => {
    if (isOlder) void refetch();
  }, [isOlder, refetch]);
  if (!view.data || !inbox || line?.version !== shown || inbox.now < view.data.now) return view;
  const { data, ...rest } = view.data;
  return { ...view, data: { ...rest, now: inbox.now, data: { ...data, line: line ?? data.line } } };
}
