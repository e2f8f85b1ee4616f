import type { Store } from '../store.ts';
export interface SubscriptionRow {
  id: string;
  list: string;
  app: string;
  expires: string;
  body: string;
}

/** Subscriptions whose time is not over, those of lists that have changed least first. @param now UTC whole seconds */
export function liveSubscriptions(store: Store, now: string): SubscriptionRow[] {
  return store.all<SubscriptionRow>(
    `SELECT subscription.* FROM subscription LEFT JOIN list ON list.id = subscription.list
     WHERE expires > ? ORDER BY list.seq, list.name, subscription.id`,
    now,
  );
}
