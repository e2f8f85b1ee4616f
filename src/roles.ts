import type { Role } from './core/role.ts';
import { featureActions, featureViews } from './features.ts';

/** The role table: who may do each action and see each view, as each declares it. */
export const roleTable = { ...featureActions, ...featureViews } satisfies Readonly<
  Record<string, { roles: readonly Role[]; own?: true }>
>;

export type Action = keyof typeof roleTable;

/** May somebody with these roles do it at all? Whose things it is about is the action's own question. */
export function may(roles: readonly Role[], action: Action): boolean {
  const allowed: readonly Role[] = roleTable[action].roles;
  return roles.some((role) => allowed.includes(role));
}

/** Everything somebody with these roles may do or see: the page greys what the server would refuse. */
export function allowedActions(roles: readonly Role[]): readonly Action[] {
  return (Object.keys(roleTable) as Action[]).filter((action) => may(roles, action));
}
