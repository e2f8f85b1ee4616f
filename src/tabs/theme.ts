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
