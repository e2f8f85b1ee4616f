import type { IncomingSystem } from '../incoming/incoming.ts';

/** The registers we read by ourselves. */
export const bridgeSources = ['os2compliance', 'kitos'] as const;
export type BridgeSource = (typeof bridgeSources)[number];

/** What is wrong when another register does not answer as it should, each said in a sentence of its own. */
export const registerFaults = [
  'unreachable',
  'timeout',
  'key',
  'forbidden',
  'busy',
  'notTheirs',
  'half',
  'failed',
] as const;
export type RegisterFaultCode = (typeof registerFaults)[number];

/** Another register did not answer as it should; nothing of the answer is believed. */
export class RegisterFault extends Error {
  readonly code: RegisterFaultCode;
  /** The page it happened at, where it is known. */
  readonly page: number | undefined;

  constructor(code: RegisterFaultCode, page?: number) {
    super(`another register: ${code}`);
    this.name = 'RegisterFault';
    this.code = code;
    this.page = page;
  }
}

/** What the other register holds of that which we may write there. */
export interface HeldThere {
  /** As they are named there, in their order. */
  owners: readonly { userId?: string; email?: string; name: string }[];
  agreementLink?: string;
  planLink?: string;
  /** A third register is where it is written. */
  isKeptElsewhere: boolean;
}

/** A system as another register tells of it, and what we may write there. */
export interface RegisteredSystem extends IncomingSystem {
  sourceId: string;
  held?: HeldThere;
}

export interface RegisterPage {
  page: number;
  systems: readonly RegisteredSystem[];
}

/** What we want to stand in the other register: what is left out stays as it is there. */
export interface WriteBack {
  /** Sign-in name of the owner. */
  owner?: string;
  agreementLink?: string;
  planLink?: string;
}

/** What became of one system: `unknownOwner` where the other register does not know the person. */
export type WrittenBack = 'written' | 'same' | 'unknownOwner' | 'changedMeanwhile' | 'refused' | 'gone';

/** A register outside, as the operator has connected it. */
export interface OtherRegister {
  source: BridgeSource;
  /**
   * Its systems a page at a time, from a page on. The last page is told by its end.
   * @throws RegisterFault with the page, when half of it or something else came
   */
  pages(from: number): AsyncIterable<RegisterPage>;
  /**
   * Writes owner and links to one system, over the version it has now; what others wrote beside them stays.
   * Absent where we only read.
   * @throws RegisterFault
   */
  write?(sourceId: string, wish: WriteBack): Promise<WrittenBack>;
}
