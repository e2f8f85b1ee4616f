import type { RiskLevel } from '../../../features/systems/risks/stored-words.ts';
import type { StatusKind } from '../../parts/status-word.tsx';

/** The picture beside the word of a level. */
export const levelPictures: Readonly<Record<RiskLevel, StatusKind>> = { low: 'done', medium: 'owed', high: 'urgent' };
