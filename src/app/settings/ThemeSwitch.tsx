import { useSyncExternalStore } from 'react';

import { getTheme, setTheme, subscribeToTheme, type Theme } from '#app/settings/theme.ts';

const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** Light, dark, or as the device has it. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribeToTheme, getTheme, () => 'system');
  return (
    <label className="text-xs text-muted noscript:hidden">
      Theme{' '}
      <select
        className="text-select"
        value={theme}
        onChange={({ target }) => setTheme(THEMES.find(({ value }) => value === target.value)?.value ?? 'system')}
      >
        {THEMES.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
