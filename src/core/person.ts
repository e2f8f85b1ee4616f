import type { Language } from './language.ts';
import type { Role } from './role.ts';

/** Somebody in the municipality's directory (Entra). */
export interface Person {
  /** Entra object id. */
  id: string;
  name: string;
  /** Sign-in name. */
  upn: string;
  enabled: boolean;
  jobTitle?: string | undefined;
  /** Where they work, in the directory's own words. */
  department?: string | undefined;
  phone?: string | undefined;
  /** Entra's manager; one named by an employment comes before it. */
  manager?: string | undefined;
  /** Of another organisation, invited into the municipality's Entra. */
  guest?: true | undefined;
  /** In a group of Entra whose members the municipality may close out; `unknown` while such a group has never been read. */
  outsideGroup?: 'member' | 'unknown' | undefined;
}

/** Whoever speaks: proven by a token, placed by employments and appointments. */
export interface Actor {
  person: Person;
  roles: readonly Role[];
  channel: 'tab' | 'bot';
  language: Language;
}
