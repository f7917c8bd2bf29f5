import { element } from './element.js';

const themes = ['auto', 'light', 'dark'] as const;
const key = 'docs2ts-theme';

/** The choice between the theme of the system, light and dark. It is remembered if the browser allows it. */
export function showThemes(): HTMLElement {
  const chosen = readTheme();
  apply(chosen);
  const select = element(
    'select',
    { id: 'theme', 'aria-label': 'Theme', onchange: () => choose(select.value) },
    themes.map((theme) =>
      element('option', { value: theme, selected: theme === chosen }, `${theme[0]?.toUpperCase()}${theme.slice(1)}`),
    ),
  );
  return select;
}

function choose(theme: string): void {
  apply(theme);
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Without storage, the choice lasts as long as the page is open.
  }
}

function apply(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
}

function readTheme(): string {
  try {
    return localStorage.getItem(key) ?? 'auto';
  } catch {
    return 'auto';
  }
}
