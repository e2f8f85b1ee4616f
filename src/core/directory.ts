import type { Person } from './person.ts';

/** The municipality's people, from Entra. */
export interface Directory {
  person(id: string): Person | undefined;
  personByUpn(upn: string): Person | undefined;
  /** By an e-mail address that is not their sign-in name; nobody where two share it. */
  personByMail(mail: string): Person | undefined;
  people(): readonly Person[];
  /** A list of people that shrank so much that it is not believed until somebody says that it is right. */
  heldBack(): { before: number; after: number } | undefined;
  /** The groups named in *outsideGroups*, as they were last read. */
  outsideGroups(): readonly OutsideGroup[];
}

/** A group of Entra whose members may be closed out. Whatever its state, those last known to be in it count as members. */
export interface OutsideGroup {
  id: string;
  /**
   * `read`: as Entra has it. `unread`: not yet, or Microsoft does not answer. `gone`: Entra has it no more. `refused`: the
   * app may not read it. `shrunk`: more than half of its members are missing, which is not believed until somebody says so.
   */
  state: 'read' | 'unread' | 'gone' | 'refused' | 'shrunk';
  /** What Entra calls it. */
  name?: string | undefined;
  /** How many are known to be in it, also through groups inside it; absent until it has been read once. */
  members?: number | undefined;
}
