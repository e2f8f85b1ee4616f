import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Class names of the spacing and boxes that all pages share; layout.css draws them. */
export const layout = {
  lead: 'layout-lead',
  list: 'layout-list',
  tightList: 'layout-tight-list',
  card: 'layout-card',
  heading: 'layout-heading',
  subheading: 'layout-subheading',
  summary: 'layout-summary',
  actions: 'layout-actions',
  flush: 'layout-flush',
  form: 'layout-form',
  row: 'layout-row',
  entry: 'layout-entry',
  entryName: 'layout-entry-name',
  quiet: 'layout-quiet',
} as const;

export function Page({ className, children }: { className?: string; children: ReactNode }) {
  return <article className={mergeClasses('layout-page', className)}>{children}</article>;
}
