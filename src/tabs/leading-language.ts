import { type TextOf, useText } from './use-text.ts';

/** For pages that are being rebuilt; all others ask `useText`. */
export const useLeading = (): TextOf<'manager'> => useText('manager');
