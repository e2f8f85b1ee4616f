import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { attachmentsAtOnce } from '../../features/handbook/attachment.ts';
import type { Api } from '../api.ts';
import { useApi } from '../api-hooks.tsx';

/** Which of the attachments cannot be opened, by hash. Asked again after an action, as views are. */
export function useUnreadable(hashes: readonly string[]): UseQueryResult<ReadonlySet<string>> {
  const api = useApi();
  return useQuery({
    queryKey: ['view', 'unreadableAttachments', hashes],
    queryFn: () => lookAt(api, hashes),
    enabled: hashes.length > 0,
    // While one is uploaded again the others stay on the screen.
    placeholderData: (before: ReadonlySet<string> | undefined) => before,
    staleTime: 5 * 60_000,
  });
}

async function lookAt(api: Api, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const unreadable = new Set<string>();
  for (let at = 0; at < hashes.length; at += attachmentsAtOnce) {
    const { record } = await api.action('checkAttachments', { hashes: hashes.slice(at, at + attachmentsAtOnce) });
    for (const hash of record.unreadable) unreadable.add(hash);
  }
  return unreadable;
}
