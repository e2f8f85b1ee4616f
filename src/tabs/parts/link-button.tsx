import { Button, type ButtonProps, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode, Ref } from 'react';
import { Link, useHref, useLinkClickHandler } from 'react-router';
import { useSpeech } from '../language.tsx';
import { layout } from './page.tsx';

const useStyles = makeStyles({
  target: { minHeight: 'var(--control)', textAlign: 'center' },
  // Bold is for headings and the one button that matters; a quiet one looks like the link it nearly is.
  primary: {},
  secondary: { fontWeight: tokens.fontWeightRegular },
  outline: { fontWeight: tokens.fontWeightRegular },
  subtle: { fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink },
  transparent: { fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink },
  back: { marginBlock: '-8px' },
  chevron: { fontSize: '18px' },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: 'var(--control)',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

type ActionProps = Extract<ButtonProps, { as?: 'button' }> & { ref?: Ref<HTMLButtonElement> };

/** A button a thumb can hit. */
export function Action({ className, ...props }: ActionProps) {
  const styles = useStyles();
  return (
    <Button
      size="large"
      {...props}
      className={mergeClasses(
        'layout-button',
        props.icon !== undefined && !props.children && layout.iconOnly,
        styles.target,
        styles[props.appearance ?? 'secondary'],
        className,
      )}
    />
  );
}

interface PressProps<I, A> extends Pick<ActionProps, 'aria-label' | 'appearance' | 'className' | 'icon'> {
  /** What the press does, as `useAction` gives it; the button waits while it is under way. */
  of: Pick<UseMutationResult<A, Error, I>, 'isPending' | 'mutate'>;
  send: NoInfer<I>;
  /** What the button says meanwhile, when it is something else. */
  busy?: string | undefined;
  then?: (answer: A) => void;
  children: ReactNode;
}

/** A button that does one thing at the server. A second press while the first is under way is none. */
export function Press<I, A>({ of: { isPending, mutate }, send, busy, then, children, ...look }: PressProps<I, A>) {
  const press = () => isPending || mutate(send, then && { onSuccess: (answer) => then(answer) });
  return (
    <Action {...look} disabledFocusable={isPending} onClick={press}>
      {(isPending && busy) || children}
    </Action>
  );
}

/** The way out of a form with fields, in the same words everywhere: what is written in it goes. A mere panel says *Luk*. */
export function CloseForm({ onClose }: { onClose: () => void }) {
  const { text } = useSpeech();
  return <Action onClick={onClose}>{text.shell.closeForm}</Action>;
}

interface LinkButtonProps {
  to: string;
  appearance?: ButtonProps['appearance'];
  className?: string | undefined;
  'aria-label'?: string;
  'aria-current'?: 'page' | undefined;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, so it stays a link for whoever listens. */
export function LinkButton({ to, className, ...props }: LinkButtonProps) {
  const styles = useStyles();
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <Button
      as="a"
      size="large"
      href={href}
      onClick={(event) => follow(event as React.MouseEvent<HTMLAnchorElement>)}
      {...props}
      className={mergeClasses('layout-button', styles.target, styles[props.appearance ?? 'secondary'], className)}
    />
  );
}

interface TextLinkProps {
  to: string;
  className?: string;
  /** What the page it leads to is told. */
  state?: unknown;
  children: ReactNode;
}

/** A link in its own line. */
export function TextLink({ to, className, ...props }: TextLinkProps) {
  const styles = useStyles();
  return <Link to={to} {...props} className={mergeClasses(styles.link, className)} />;
}

/** A link out of the tab: a phone, a chat. */
export function OutLink({ href, children }: { href: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <a
      href={href}
      className={styles.link}
      {...(href.startsWith('http') ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      {children}
    </a>
  );
}

/** The way back, tight above the page's title; a printed page needs none. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.back} data-screen-only>
      <TextLink to={to}>
        <ChevronLeftRegular className={styles.chevron} aria-hidden />
        {children}
      </TextLink>
    </div>
  );
}

/**
 * Puts the focus on the page's content: for the skip button, and when the part that had the focus has done its work and
 * is gone. A button, not a link, leads here: a hash in the address would be a page to the router.
 */
export function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}
