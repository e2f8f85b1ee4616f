import type { Reader } from '../../../../kernel/reader.ts';
import type { Records } from '../../../../kernel/records.ts';
import type { NotificationTopic } from '../../../delivery/notification.ts';
import { Setting } from '../../records.ts';
import { isModuleOn, isSwitchedOff, type ModuleName } from '../module.ts';

declare module '../../../../kernel/feature.ts' {
  interface FeatureDefinition {
    /** The module whose switch it follows; absent: it belongs to *Grundpakken* and is always on. */
    module?: ModuleName;
    /** What it tells people; nobody is told of it while the module is off. */
    notices?: readonly NotificationTopic[];
    /** How many things in it are not over: an editor sees the number before switching it off. */
    openMatters?(reader: Reader): number;
  }
}

declare module '../../../../kernel/reader.ts' {
  interface Reader {
    /** Is the module on? What is off refuses its actions and views, stands in no menu and tells nobody. */
    isOn(module: ModuleName): boolean;
    /** How many things in a module are not over. */
    openMatters(module: ModuleName): number;
  }
}

declare module '../../../../kernel/context.ts' {
  interface Services {
    /** Is what it is about off? Then nobody is told, until it is on again. */
    isHeldBack(topic: NotificationTopic): boolean;
  }
}

/** @param isUsed asked only where nobody has chosen */
export function isOnNow(module: ModuleName, { all }: Pick<Reader, 'all'>, isUsed: () => boolean): boolean {
  return isModuleOn(module, all(Setting), isUsed);
}

/** Has an editor switched it off, as this server knows? */
export function isOffNow(module: ModuleName, { all }: Pick<Records, 'all'>): boolean {
  return isSwitchedOff(
    module,
    all(Setting).map(({ record }) => record),
  );
}
