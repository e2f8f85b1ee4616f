import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { rowsAtOnce } from '../../../features/workplace/imports/limits.ts';
import type { Api } from '../../api.ts';
import { useApi } from '../../api-hooks.tsx';

interface Way<I, A> {
  /** How many rows it is about, as far as is known before. */
  rowsIn(input: I): number;
  /** So few at a time and no fewer. */
  fewest: number;
  /** Brings in, or undoes, so many of them at most; `left` says how many are still to come. */
  send(api: Api, input: I, atMost: number): Promise<A>;
}

/**
 * Brings a file in some rows at a time, each time the whole file, so that the server sees all it does; or undoes it so.
 * @returns with `data` every answer, the last one last
 */
export function useBringIn<I, A extends { left: number }>(way: Way<I, A>) {
  const [done, setDone] = useState(0);
  const [api, cache] = [useApi(), useQueryClient()];
  const action = useMutation({
    networkMode: 'always',
    // Once a press: what is tried again goes on from what is in.
    onMutate: () => setDone(0),
    mutationFn: (input: I) => bringIn(api, input, way, setDone),
    onSettled: () => cache.invalidateQueries({ queryKey: ['view'] }),
  });
  return { ...action, done };
}

async function bringIn<I, A extends { left: number }>(
  api: Api,
  input: I,
  { rowsIn, fewest, send }: Way<I, A>,
  onDone: (done: number) => void,
): Promise<readonly [A, ...A[]]> {
  const all = rowsIn(input);
  const atMost = rowsAtOnce(all, fewest);
  const answers: [A, ...A[]] = [await send(api, input, atMost)];
  let { left } = answers[0];
  for (let before = Number.POSITIVE_INFINITY; left > 0 && left < before; ) {
    onDone(all - left);
    before = left;
    const next = await send(api, input, atMost);
    answers.push(next);
    left = next.left;
  }
  return answers;
}
