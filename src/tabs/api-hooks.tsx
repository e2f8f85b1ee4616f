import {
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { ActionInput, ActionName, ViewName, ViewQuery } from '../contract/contract.ts';
import type { ActionAnswer, Api, FetchedFile, ViewAnswer } from './api.ts';
import { RefusedByServer, Unreachable } from './faults.ts';

export const ApiContext = createContext<Api | undefined>(undefined);

/** The cache of views. A view is asked for again when the window is looked at; an action makes all views ask again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, gcTime: 30 * 60_000, retry: isWorthAnother, retryDelay: pause },
      // An action without a network shall say so at once, not wait in a queue the reader cannot see.
      // The server has tried hard before it refuses; only a lost answer is worth another try, and that is safe.
      mutations: { networkMode: 'always', retry: wasLost, retryDelay: pause },
    },
  });
}

/**
 * A view, kept fresh.
 * @param how.everyMs other people change what is shown: it is asked for at every opening, and every so many milliseconds
 * while it is looked at
 * @param how.isWanted not asked for while it is not, as for those who may not see it
 */
export function useView<N extends ViewName>(
  name: N,
  query: ViewQuery<N>,
  { everyMs, isWanted = true }: { everyMs?: number; isWanted?: boolean } = {},
): UseQueryResult<ViewAnswer<N>> {
  const api = useApi();
  return useQuery({
    queryKey: viewKey(name, query),
    queryFn: ({ signal }) => api.view(name, query, signal),
    enabled: isWanted,
    ...(everyMs !== undefined && { staleTime: 0, refetchInterval: everyMs }),
  });
}

/** What a view's answer is kept under. */
export function viewKey<N extends ViewName>(name: N, query: ViewQuery<N>) {
  return ['view', name, query] as const;
}

/**
 * An action. Repeating it is safe, since its key is the same every time.
 * @param how.turn actions with the same one are sent after each other, each when the one before has been answered
 */
export function useAction<N extends ActionName>(
  name: N,
  { turn }: { turn?: string } = {},
): UseMutationResult<ActionAnswer<N>, Error, ActionInput<N>> {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    ...(turn && { scope: { id: turn } }),
    mutationFn: (input: ActionInput<N>) => api.action(name, input),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: ['view'] });
    },
    onError: (fault) => {
      // The refusal says to look at what stands now: it is shown, and the next press is about that.
      const isOld = fault instanceof RefusedByServer && fault.words.code === 'changedMeanwhile';
      if (isOld) void cache.invalidateQueries({ queryKey: ['view'] });
    },
  });
}

/** What a picture of the handbook is kept under. */
export function attachmentQuery(hash: string) {
  return ['attachment', hash] as const;
}

/** A picture of the handbook, once it is wanted; what has been fetched stays, because its address is its content. */
export function useAttachment(hash: string, isWanted: boolean): UseQueryResult<FetchedFile> {
  const api = useApi();
  return useQuery({
    queryKey: attachmentQuery(hash),
    queryFn: ({ signal }) => api.file(hash, signal),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: isWanted,
  });
}

/** A file of the handbook, each time somebody asks for it. */
export function useFile(hash: string): UseMutationResult<FetchedFile, Error, void> {
  const api = useApi();
  return useMutation({ mutationFn: () => api.file(hash) });
}

/** The way to the server itself, for work that is no press of a button. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('no way to the server around this page');
  return api;
}

function isWorthAnother(failures: number, fault: Error): boolean {
  if (failures >= 2) return false;
  if (fault instanceof Unreachable) return navigator.onLine;
  return fault instanceof RefusedByServer && fault.mayPass;
}

function wasLost(failures: number, fault: Error): boolean {
  return failures === 0 && fault instanceof Unreachable && navigator.onLine;
}

function pause(failures: number): number {
  return 600 * 2 ** failures;
}
