import type { Role } from '../../../core/role.ts';
import type { Control } from '../../controls/records.ts';

/** `rule:r06`: what the control of a rule is about. */
export function verificationOf(rule: string): string {
  return `rule:${rule}`;
}

/** `r06`: the rule a control is about. */
export function ruleOf(about: string): string {
  return about.slice(verificationOf('').length);
}

/** The page of the rule a control is about. */
export function pageOfRule({ about }: Pick<Control, 'about'>): string {
  return `/rule/${ruleOf(about)}`;
}

/** `control:rule:r06:verification`: a rule is verified in one way. */
export function verificationKey(rule: string): string {
  return `control:${verificationOf(rule)}:verification`;
}

/** Who sees how a rule is verified, and may be asked to do it: those who see the annual wheel. */
export const seeing = [
  ...(['accountableExecutive', 'divisionDirector', 'dpo', 'dpoDeputy', 'auditor', 'editor'] as const),
  ...(['secretariat', 'centreHead', 'itSecurityManager', 'municipalDirector'] as const),
] as const satisfies readonly Role[];

/** Who says how often, and by whom. */
export const planning = [
  ...(['editor', 'dpo', 'dpoDeputy', 'accountableExecutive', 'itSecurityManager'] as const),
] as const satisfies readonly Role[];
