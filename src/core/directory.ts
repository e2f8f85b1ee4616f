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
}
