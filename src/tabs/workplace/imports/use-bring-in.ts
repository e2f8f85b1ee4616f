import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActionRecord } from '../../../contract/contract.ts';
import type { Api } from '../../api.ts';
import { useApi } from '../../api-hooks.tsx';

interface BringIn {
  csv: string;
  manyEnd: boolean;
  /** How many jobs the file changes, as the check said. */
  changes: number;
}

/** So many at a time, that there is something to see, and a lost answer loses little. */
const steps = 20;
const fewest = 100;

/** Brings a file in some jobs at a time, each time the whole file, so that the server sees all it does. */
export function useBringIn() {
  const [done, setDone] = useState(0);
  const [api, cache] = [useApi(), useQueryClient()];
  const action = useMutation({
    networkMode: 'always',
    mutationFn: (wanted: BringIn) => bringIn(api, wanted, setDone),
    onSettled: () => cache.invalidateQueries({ queryKey: ['view'] }),
  });
  return { ...action, done };
}

async function bringIn(
  api: Api,
  { csv, manyEnd, changes }: BringIn,
  onDone: (done: number) => void,
): Promise<ActionRecord<'importEmployments'>> {
  onDone(0);
  const atMost = Math.max(fewest, Math.ceil(changes / steps));
  const bring = async () => (await api.action('importEmployments', { csv, check: false, atMost, manyEnd })).record;
  const first = await bring();
  let { left } = first;
  for (let before = Number.POSITIVE_INFINITY; left > 0 && left < before; ) {
    onDone(changes - left);
    before = left;
    ({ left } = await bring());
  }
  return { ...first, left };
}
