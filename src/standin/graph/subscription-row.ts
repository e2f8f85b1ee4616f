import type { Store } from '../store.ts';
export interface SubscriptionRow {
  id: string;
  list: string;
  app: string;
  expires: string;
  body: string;
}

/** Subscriptions whose time is not over. @param now UTC whole seconds */
export function liveSubscriptions(store: Store, now: string): SubscriptionRow[] {
  return store.all<SubscriptionRow>('SELECT * FROM subscription WHERE expires > ? ORDER BY id', now);
}
