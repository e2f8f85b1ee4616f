import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { HostTheme } from './host.ts';

const themes: Readonly<Record<HostTheme, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Fluent's theme for the one Teams has. */
export function themeFor(name: HostTheme): Theme {
  return themes[name];
}

/**
 * Which rules of the styles count: all with a mouse; without one none for what is merely pointed at.
 * @param hasMouse `(hover: hover)`
 */
export function hoversFor(hasMouse: boolean): (rule: string) => boolean {
  return (rule) => hasMouse || !/:hover(?!:active)/.test(rule);
}
