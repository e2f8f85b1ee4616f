import type { Action } from '../roles.ts';
import { useView } from './api-hooks.tsx';

/** May the reader do or see it: by their roles, and with its module switched on? No while nobody knows yet. */
export function useMay(action: Action): boolean {
  return useView('me', {}).data?.data.actions.includes(action) ?? false;
}
