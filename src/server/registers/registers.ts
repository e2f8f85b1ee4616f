import type { OtherRegister } from '../../features/systems/bridges/other-register.ts';
import { openKitos } from './kitos.ts';
import { openOs2compliance } from './os2compliance.ts';
import type { RegisterAccess } from './registers-config.ts';

/** The registers outside that the operator has connected; none on most servers. */
export function openRegisters({ os2compliance, kitos }: RegisterAccess): readonly OtherRegister[] {
  return [...(os2compliance ? [openOs2compliance(os2compliance)] : []), ...(kitos ? [openKitos(kitos)] : [])];
}
