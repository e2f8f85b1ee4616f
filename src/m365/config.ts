import type { M365Log } from './log.ts';
import type { EditListener } from './mirror/edit-notifier.ts';
import type { ProofKeys } from './rows/row-seal.ts';
import type { SealKeys } from './rows/sealed-text.ts';
import type { TokenConfig } from './tokens.ts';

/** Which Microsoft 365 it is, how the server proves itself there, and what it is told. */
export interface M365Config extends TokenConfig {
  /** Id of the Teams app, which the links in notices name. */
  teamsAppId: string;
  /** What cases about those who read the lists are sealed with. */
  sealKeys: SealKeys;
  /** `host:/sites/rettesnor`. */
  site: string;
  dbrSite: string;
  /** Where requests to https://graph.microsoft.com really go; absent: there. */
  graphOrigin?: string | undefined;
  /** Path of the mirror, or `:memory:`. Disposable: a broken one is rebuilt. */
  mirrorFile: string;
  /** A file of `snapshotTo`, for a server whose own mirror is missing. */
  snapshot?: string | undefined;
  /** Where Graph may say that a list changed; absent: polling alone. */
  notificationUrl?: string | undefined;
  /** The secret a notification brings back. */
  clientState?: string | undefined;
  /** How many servers share the app's limits. */
  servers: number;
  /** The app's resource units per minute for the tenant's size (graph.md §3). */
  unitsPerMinute: number;
  /** The longest a write may take before it is refused, milliseconds; absent: 20 s where a person waits. */
  patienceMs?: number | undefined;
  log: M365Log;
  /**
   * Rows were changed or deleted without our app. The promise resolves when that is kept somewhere safe; until then the
   * same is told again, after a restart too.
   */
  onForeignEdit: EditListener;
  /** What rows are sealed with (`features/audit/proof/proof.ts`); nothing is sealed or checked without. */
  proofKeys?: ProofKeys | undefined;
  /** A list or the people were read, or could not be. */
  onRead?(): void;
  /** Accounts that were open in Entra are closed or gone. */
  onAccountsClosed?(people: readonly string[]): void;
}
