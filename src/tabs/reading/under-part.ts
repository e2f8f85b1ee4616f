import type { ReactNode } from 'react';

/** What may stand under a part of a rule. */
export type UnderPart = (part: { title: string; body: string }) => ReactNode;
