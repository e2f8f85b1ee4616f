import type { tabRoles } from '../../text/da/tab-roles.ts';
import { laterText } from '../later-text.ts';

/** The sentences around roles that take two. */
export const useRolesText = laterText<typeof tabRoles>({
  da: async () => (await import('../../text/da/tab-roles.ts')).tabRoles,
  en: async () => (await import('../../text/en/tab-roles.ts')).tabRoles,
});
