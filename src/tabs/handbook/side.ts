import { useSearchParams } from 'react-router';

/** The side the handbook is seen from. */
export type Side = 'chapter' | 'focus' | 'iso';

export const sides: readonly Side[] = ['chapter', 'focus', 'iso'];

/** The side named in the address as `?by=`; by chapter when none is. */
export function useSide(): Side {
  const [params] = useSearchParams();
  const named = params.get('by');
  return sides.find((side) => side === named) ?? 'chapter';
}
