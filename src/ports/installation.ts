import type { BridgeSource } from '../features/systems/bridges/other-register.ts';

/** Where the product is installed: what an export of Microsoft's log is read against. */
export interface Installation {
  /** `host:/sites/name` */
  dbrSite: string;
  /** The app's own id: what it does is in its own log. */
  clientId: string;
  /** Sign-in name of the person who confirms the very first roles (S37). */
  setupConfirmer?: string | undefined;
  /** The registers of systems the operator has connected, and whether we may write there. */
  registers: readonly { source: BridgeSource; canWrite: boolean }[];
  /** Does the operator let the municipality's own language model read words whose kind of incident is unsure? */
  hasLanguageModel: boolean;
}
