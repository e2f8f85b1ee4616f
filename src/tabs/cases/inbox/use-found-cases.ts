import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ViewQuery } from '../../../contract/contract.ts';
import { useApi, viewKey } from '../../api-hooks.tsx';

/** Cases that are looked for. Those found before stay on the screen while more or others are on their way. */
export function useFoundCases(query: ViewQuery<'findCases'>) {
  const api = useApi();
  return useQuery({
    queryKey: viewKey('findCases', query),
    queryFn: ({ signal }) => api.view('findCases', query, signal),
    placeholderData: keepPreviousData,
  });
}
